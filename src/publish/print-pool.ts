/** Threads that make print files: as many as the machine has processors, but no more than pay. */
import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFontFiles } from '../print/fonts.ts';
import type { PrintJob, Rendered } from '../print/render.ts';
import { Failure } from '../terminal/failure.ts';

const SCRIPT = join(import.meta.dirname, 'print-worker.ts');
/** Drawings are short-lived: where they are cleared away early, a thread takes 70 MB less. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };
/** More hardly pay: one thread hands out the work and writes the files. */
const MOST_THREADS = 4;
/** What all of it may take, in MB, so that it runs beside other programs on an office's machine. */
const MEMORY = 1000;
/** What each thread holds: fonts, drawings and two decoders. */
const A_THREAD = 200;
/** For 样张总览, made one at a time, and for what has yet to be cleared away. */
const SPARE = 200;
/** More would leave threads idle at the end. */
const BATCH = 20;
/** To start a thread, with its fonts and decoders, takes as long as to make so many files. */
const FILES_A_THREAD = 50;

/** What a thread answers where the program can’t make a file. */
export interface Breakdown {
	readonly kind: 'breakdown';
	readonly reason: string;
}

export interface PoolOptions {
	/** Told of each job as it is done, in whatever order. */
	readonly onRendered: (job: PrintJob, rendered: Rendered) => void;
	readonly threads?: number;
}

/**
 * Renders all jobs.
 * @throws Failure if the program breaks down over a file, which it names.
 */
export async function renderAll(
	jobs: readonly PrintJob[],
	{ onRendered, threads = threadsFor(jobs.length) }: PoolOptions,
): Promise<void> {
	const waiting = batchesOf(jobs).values();
	const options = { resourceLimits: LIMITS, workerData: threads > 0 ? readFontFiles() : undefined };
	const workers = Array.from({ length: threads }, () => new Worker(SCRIPT, options));
	const work = async (worker: Worker) => {
		const answers = on(worker, 'message');
		for (const batch of waiting) {
			for (const job of batch) worker.postMessage(job);
			for (const job of batch) onRendered(job, await answerTo(job, answers));
		}
	};
	try {
		await Promise.all(workers.map(work));
	} finally {
		for (const worker of workers) worker.postMessage(undefined);
	}
}

function threadsFor(files: number): number {
	const room = MEMORY - SPARE - process.memoryUsage.rss() / 1e6;
	const affordable = Math.max(1, Math.floor(room / A_THREAD));
	const useful = Math.min(MOST_THREADS, Math.ceil(files / FILES_A_THREAD));
	return Math.min(availableParallelism(), useful, affordable);
}

/**
 * What a thread is given at a time, so that it never waits for this one, which may have other work.
 * Wall charts of one procedure go together: it is laid out once for all its townships. So do all
 * 样张总览: two at a time would take too much memory.
 */
function batchesOf(jobs: readonly PrintJob[]): readonly (readonly PrintJob[])[] {
	return [...Map.groupBy(jobs, kinOf).values()].flatMap((kin) => {
		if (kin[0]?.format.output === 'overview') return [kin];
		const count = Math.ceil(kin.length / BATCH);
		return Array.from({ length: count }, (_, at) => kin.slice(at * BATCH, (at + 1) * BATCH));
	});
}

function kinOf({ format, pieces: [piece] }: PrintJob): string {
	const procedure = piece?.composition.words.procedure;
	const isChart = format.output !== 'overview' && typeof procedure === 'string';
	return isChart ? `${format.width} ${procedure}` : format.name;
}

async function answerTo(job: PrintJob, answers: ReturnType<typeof on>): Promise<Rendered> {
	const answer = await nextOf(answers);
	if (answer.kind !== 'breakdown') return answer;
	throw new Failure(
		`做 ${job.path} 时程序出错：${answer.reason}。这是程序的毛病，不是内容的；没有改动任何印刷文件，请把这一行告诉维护人员。`,
	);
}

/** What a thread says next; if it has ended, what it broke down over. */
async function nextOf(answers: ReturnType<typeof on>): Promise<Rendered | Breakdown> {
	try {
		const { value }: IteratorResult<readonly (Rendered | Breakdown)[]> = await answers.next();
		return value[0] ?? { kind: 'breakdown', reason: 'a thread answered nothing' };
	} catch (error) {
		return { kind: 'breakdown', reason: error instanceof Error ? error.message : String(error) };
	}
}
