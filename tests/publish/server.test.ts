import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { baseOf } from '../../src/publish/base-of.ts';
import { listen, portOf } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGE = `<link rel="canonical" href="https://www.example.gov.cn/ymt/">${'县'.repeat(500)}`;

/** Serves a small site below `/ymt/`; returns where. */
async function serve(base = '/ymt/') {
	const home = temporaryFolder();
	const files = {
		'site/index.html': PAGE,
		'site/404.html': '没有',
		'site/704394/index.html': '码',
		'site/704394/qr.png': 'png',
		'site/files/表.txt': '表',
		'secret.txt': 'secret',
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(home, file, '..'), { recursive: true });
		writeFileSync(join(home, file), text);
	}
	const server = createSiteServer({ folder: join(home, 'site'), base });
	const origin = await listen(server, 0);
	onTestFinished(() => void server.close());
	return { origin, server, folder: join(home, 'site') };
}

describe('the preview', () => {
	it('shows the pages below their path', async () => {
		const { origin } = await serve();
		const response = await fetch(`${origin}/ymt/704394/`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe('码');
	});

	it('gives files by name, Chinese ones too', async () => {
		const { origin } = await serve();
		const image = await fetch(`${origin}/ymt/704394/qr.png`);
		expect(image.headers.get('content-type')).toBe('image/png');
		expect(await (await fetch(`${origin}/ymt/files/表.txt`)).text()).toBe('表');
	});

	it.each(['/ymt/nowhere/', '/704394/', '/ymt/704394/nothing.png', '/ymt/files/', '/ymt/%zz'])(
		'answers %s with the page for lost visitors',
		async (path) => {
			const { origin } = await serve();
			const response = await fetch(origin + path);
			expect(response.status).toBe(404);
			expect(await response.text()).toBe('没有');
		},
	);

	it('sends visitors to the slash, and from the root to the site, as hosts do', async () => {
		const { origin } = await serve();
		for (const [from, to] of [
			['/ymt/704394', '/ymt/704394/'],
			['/', '/ymt/'],
		]) {
			const response = await fetch(origin + from, { redirect: 'manual' });
			expect([response.status, response.headers.get('location')]).toEqual([301, to]);
		}
	});

	it.each(['/ymt/../secret.txt', '/ymt/..%2fsecret.txt', '/ymt/%2e%2e/secret.txt'])(
		'never leaves the folder for %s',
		async (path) => {
			const { server } = await serve();
			const answer = await raw(portUsedBy(server), path);
			expect(answer).toMatch(/^HTTP\/1\.1 404/);
			expect(answer).not.toContain('secret');
		},
	);

	it('packs text, not images', async () => {
		const { origin } = await serve();
		for (const [accepted, encoding] of [
			['gzip, br', 'br'],
			['gzip', 'gzip'],
			['identity', null],
		] as const) {
			const response = await fetch(`${origin}/ymt/`, { headers: { 'accept-encoding': accepted } });
			expect(response.headers.get('content-encoding')).toBe(encoding);
			expect(await response.text()).toBe(PAGE);
		}
		const image = await fetch(`${origin}/ymt/704394/qr.png`);
		expect(image.headers.get('content-encoding')).toBeNull();
	});

	it('is open to this machine only, and changes nothing', async () => {
		const { origin, server } = await serve();
		expect(server.address()).toMatchObject({ address: '127.0.0.1' });
		expect((await fetch(`${origin}/ymt/`, { method: 'POST' })).status).toBe(405);
	});

	it('knows from the site below which path it was made for', async () => {
		const { folder } = await serve();
		expect(baseOf(folder)).toBe('/ymt/');
	});

	it('names another port when one is taken, and refuses what is none', async () => {
		const { server } = await serve();
		const port = portUsedBy(server);
		const second = createSiteServer({ folder: '/', base: '/' });
		await expect(listen(second, port)).rejects.toThrow(`端口 ${port} 被占用`);
		for (const written of ['abc', '-1', '65536', '', undefined])
			expect(() => portOf(written)).toThrow(/--port/);
	});
});

/** What a server answers to a path that `fetch` would tidy up first. */
function raw(port: number, path: string): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
		});
		let answer = '';
		socket.setEncoding('utf8').on('data', (text) => {
			answer += text;
		});
		socket.on('end', () => resolve(answer));
	});
}

function portUsedBy(server: Server): number {
	const address = server.address();
	return address && typeof address === 'object' ? address.port : 0;
}
