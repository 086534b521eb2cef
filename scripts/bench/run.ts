import { Failure } from '../../src/terminal/failure.ts';
import { type County, madeUpCounty } from './counties.ts';
import { measure } from './measure.ts';
import { growthFrom, type Result, resultOf } from './results.ts';
import { isThere, type Task } from './tasks.ts';

export interface Plan {
	readonly sample: County;
	/** Made-up counties, ever larger. */
	readonly steps: readonly County[];
	readonly runs: number;
}

/** Measures a task with every county; what can't be measured is said and left out. */
export function runTask(task: Task, { sample, steps, runs }: Plan): readonly Result[] {
	if (!isThere(task)) {
		console.error(`跳过“${task.label}”：这个命令还没有`);
		return [];
	}
	const first = runWith(task, sample, runs);
	const counties = task.sizes?.map(madeUpCounty) ?? steps;
	const grown = counties.flatMap((county) => runWith(task, county, runs) ?? []);
	return [
		...(first ? [first] : []),
		...grown.map((result, index) => {
			const smaller = grown[index - 1];
			return smaller ? { ...result, growth: growthFrom(smaller, result) } : result;
		}),
	];
}

function runWith(task: Task, county: County, runs: number): Result | undefined {
	console.error(`正在测量“${task.label}”：${county.label}，${county.records} 条记录`);
	const program = task.program(county);
	try {
		return resultOf(task, county, measure(program, runs));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(`跳过“${task.label}”：${county.label}没有做成。${error.message}`);
		return undefined;
	} finally {
		program.clear?.();
	}
}
