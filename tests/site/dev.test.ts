import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { CACHE, ROOT } from '../../src/publish/workplace.ts';
import { patientLock } from '../support/patience.ts';
import { SHELL } from '../support/run-script.ts';
import { TODAY } from './global-setup.ts';

const home = mkdtempSync(join(tmpdir(), 'mashangqing-'));
const content = join(home, 'content');
let server: ChildProcess | undefined;
let address = '';
let lock: Awaited<ReturnType<typeof patientLock>> | undefined;

beforeAll(async () => {
	// Astro keeps the intermediate files of builds and of this server in the same place.
	lock = await patientLock();
	cpSync(join(ROOT, 'content'), content, { recursive: true });
	takeCodesFrom('donglu');
	address = await startDev();
});

afterAll(() => {
	server?.kill('SIGKILL');
	lock?.release();
	rmSync(home, { recursive: true, force: true });
});

describe('npm run dev', () => {
	const site = join(content, 'site.yml');
	const written = () => readFileSync(join(ROOT, 'content/site.yml'), 'utf8');

	it('shows pages of places that have no code yet', async () => {
		await shown('donglu/', '<h1');
		await shown('donglu/posts/zonghe/', '<h1');
	});

	it('shows the picture of a code', async () => {
		const [, code] = /码: "(\d{6})"/.exec(readFileSync(join(content, 'codes.yml'), 'utf8')) ?? [];
		const { status, headers } = await fetch(`${address}${code}/qr.png`);
		expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
	}, 60_000);

	it('shows what a build writes beside the pages: cards for phones, wall charts', async () => {
		const ask = async (path: string) => {
			const response = await fetch(`${address}${path}`);
			return [response.headers.get('content-type'), await response.text()];
		};
		expect(await ask('donglu/contact.vcf')).toEqual([
			'text/vcard; charset=utf-8',
			expect.stringContaining('BEGIN:VCARD'),
		]);
		expect(await ask('monan/items/zhaijidi/liucheng.svg')).toEqual([
			'image/svg+xml',
			expect.stringMatching(/^<svg .*办理流程/s),
		]);
	}, 60_000);

	it('searches in texts too, by an index that is made when it is first asked for', async () => {
		const entry = await fetch(`${address}search/index/pagefind-entry.json?ts=1`);
		expect(entry.headers.get('content-type')).toMatch(/^application\/json/);
		const { languages } = await entry.json();
		expect(Object.values(languages)).toEqual([
			expect.objectContaining({ page_count: expect.any(Number) }),
		]);
		const script = await fetch(`${address}search/index/pagefind.js`);
		expect(script.headers.get('content-type')).toMatch(/javascript/);
		expect((await fetch(`${address}search/index/no.pf_meta`)).status).toBe(404);
	}, 120_000);

	it('shows a change as soon as it is saved', async () => {
		await shown('', '芮城县一码通');
		writeFileSync(site, written().replace('名称: 芮城县一码通', '名称: 河东县一码通'));
		await shown('', '河东县一码通');
	});

	it('shows a mistake as the page, which waits until it is mended', async () => {
		writeFileSync(site, `${written()}电化: 1\n`);
		const page = await shown('donglu/', '内容里有错误');
		expect(page).toContain('content/site.yml');
		expect(page).toContain('src="/@vite/client"');
		writeFileSync(site, written());
		await shown('donglu/', '投诉');
	});

	it('shows what a new file says, until it is gone', async () => {
		const file = join(content, 'departments/xintian.yml');
		writeFileSync(file, '名称: 芮城县新添局\n核对日期: 2026-11-01\n');
		await shown('departments/', '芮城县新添局');
		rmSync(file);
		await shownWhen('departments/', (page) => !page.includes('芮城县新添局'));
	});

	it('says that a township was renamed, and shows it under its name again', async () => {
		const folder = join(content, 'townships/monan');
		renameSync(folder, `${folder}-2`);
		await shown('monan/', '“monan”已经没有了');
		renameSync(`${folder}-2`, folder);
		await shown('monan/', '投诉');
	});

	it('waits while the whole folder is away', async () => {
		renameSync(content, `${content}-away`);
		await shown('donglu/', `找不到 ${content}`);
		renameSync(`${content}-away`, content);
		await shown('donglu/', '投诉');
	});

	it.runIf(existsSync('/proc/self/fdinfo'))(
		'watches the content, but nothing of what builds leave: Linux can watch only so many folders',
		async () => {
			const townships = join(content, 'townships');
			await expect.poll(() => isWatched(townships), { timeout: 20_000 }).toBe(true);
			expect(isWatched(CACHE)).toBe(false);
		},
	);
});

/** Whether the server has Linux tell it of changes in a folder. */
function isWatched(folder: string): boolean {
	const open = `/proc/${server?.pid}/fdinfo`;
	const told = readdirSync(open).map((file) => readFileSync(join(open, file), 'utf8'));
	return told.join('').includes(` ino:${statSync(folder).ino.toString(16)} `);
}

/** As if nobody had issued the codes of a township. */
function takeCodesFrom(township: string): void {
	const ledger = join(content, 'codes.yml');
	const entries = readFileSync(ledger, 'utf8').split(/^(?=- )/m);
	const rest = entries.filter((entry) => !entry.includes(`对象: ${township}`));
	if (rest.length === entries.length) throw new Error(`${township} has no codes`);
	writeFileSync(ledger, rest.join(''));
}

/** Starts the server; returns the address that it tells. */
async function startDev(): Promise<string> {
	const script = join(ROOT, 'scripts/dev.ts');
	const words = ['--content', content, '--date', TODAY, '--port', await freePort()];
	const child = spawn(process.execPath, [script, ...words], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: SHELL,
	});
	server = child;
	let told = '';
	child.stdout.setEncoding('utf8').on('data', (text) => {
		told += text;
	});
	const ended = once(child, 'exit').then(([status]) => {
		throw new Error(`the server ended with ${status}: ${told}`);
	});
	for (;;) {
		await Promise.race([once(child.stdout, 'data'), ended]);
		const [found] = /http:\/\/\S+/.exec(told) ?? [];
		if (found) return found;
	}
}

async function freePort(): Promise<string> {
	const probe = createServer();
	const { port } = new URL(await listen(probe, 0));
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

/** A page, as soon as it says the words; a second is enough, unless the machine is busy. */
function shown(path: string, words: string): Promise<string> {
	return shownWhen(path, (page) => page.includes(words));
}

async function shownWhen(path: string, isMeant: (page: string) => boolean): Promise<string> {
	for (let tries = 100; ; tries--) {
		const response = await fetch(address + path, { headers: { accept: 'text/html' } });
		const page = await response.text();
		if (isMeant(page)) return page;
		if (tries === 0)
			throw new Error(`${path} is never as it should be, but: ${page.slice(0, 500)}`);
		await pause(200);
	}
}
