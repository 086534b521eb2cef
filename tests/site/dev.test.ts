import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('npm run dev shows every change at once, and a mistake as the page until it is mended', async () => {
	const content = join(temporaryFolder(), 'content');
	cpSync(join(ROOT, 'content'), content, { recursive: true });
	const site = join(content, 'site.yml');
	const text = readFileSync(site, 'utf8');
	const address = await startDev(content);

	expect(await shown(address, '芮城县一码通')).toMatch(/<h1[^>]*>/);
	writeFileSync(site, text.replace('名称: 芮城县一码通', '名称: 河东县一码通'));
	await shown(address, '河东县一码通');

	writeFileSync(site, `${text}电化: 1\n`);
	const problem = await shown(address, '内容里有错误');
	expect(problem).toContain('content/site.yml');
	expect(problem).toContain('/@vite/client');

	writeFileSync(site, text);
	await shown(address, '芮城县一码通');
}, 120_000);

it('npm run dev shows a place that has no code yet', async () => {
	const content = join(temporaryFolder(), 'content');
	cpSync(join(ROOT, 'content'), content, { recursive: true });
	const ledger = join(content, 'codes.yml');
	const entries = readFileSync(ledger, 'utf8').split(/^(?=- )/m);
	const rest = entries.filter((entry) => !/对象: donglu(?:$|\/post\/)/m.test(entry));
	expect(rest.length).toBeLessThan(entries.length);
	writeFileSync(ledger, rest.join(''));
	const address = await startDev(content);
	await shown(`${address}donglu/`, '东垆乡');
	await shown(`${address}donglu/posts/minzheng/`, '<h1');
}, 120_000);

/** Starts the dev server on a content folder; returns the address that it tells. */
async function startDev(content: string): Promise<string> {
	const script = join(ROOT, 'scripts/dev.ts');
	const words = ['--content', content, '--date', '2026-11-22', '--port', await freePort()];
	const child = spawn(process.execPath, [script, ...words], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	let told = '';
	child.stdout.setEncoding('utf8').on('data', (text) => {
		told += text;
	});
	for (;;) {
		await once(child.stdout, 'data');
		const [address] = /http:\/\/\S+/.exec(told) ?? [];
		if (address) return address;
	}
}

async function freePort(): Promise<string> {
	const server = createServer();
	const { port } = new URL(await listen(server, 0));
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** The page, as soon as it says the words; a second is enough unless the machine is busy. */
async function shown(address: string, words: string): Promise<string> {
	for (let tries = 100; ; tries--) {
		const page = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
		if (page.includes(words) || tries === 0) {
			expect(page).toContain(words);
			return page;
		}
		await pause(200);
	}
}
