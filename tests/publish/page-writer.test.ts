import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { twinsOf } from '../../src/codes/twins.ts';
import { load } from '../../src/load.ts';
import { type Renderer, writePages } from '../../src/publish/page-writer.ts';
import { describeFileError } from '../../src/terminal/failure.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const disclosure =
	load({ directory: COUNTY, name: 'content', today: TODAY }).disclosure ?? expect.fail();

const PAGE = { type: 'page' };
const page = (pathname: string) => ({ pathname, route: PAGE });
const pages = (count: number) => Array.from({ length: count }, (_, at) => page(`/p${at}/`));

type Paths = Awaited<ReturnType<Renderer<{ type: string }>['getStaticPaths']>>;

/** Renders an address as itself, with the line that a copy adds its own to. */
function rendererOf(paths: Paths, onRender = (_url: string) => {}): Renderer<{ type: string }> {
	return {
		getStaticPaths: async () => paths,
		render: async ({ url }) => {
			onRender(url);
			return new Response(`<link rel="canonical" href="${url}">东垆乡`);
		},
	};
}

describe('writePages', () => {
	let folder: string;
	beforeEach(() => {
		folder = temporaryFolder();
	});
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const write = (renderer: Renderer<{ type: string }>) => writePages(renderer, disclosure, folder);
	const toldOf = (renderer: Renderer<{ type: string }>) =>
		write(renderer).then(() => 'nothing', describeFileError);

	it('writes each page as its address’s index, and what is no page as it is called', async () => {
		const file = { pathname: '/feed.xml', route: { type: 'endpoint' } };
		await write(rendererOf([page('/'), page('/donglu/items/'), page('/404/'), file]));
		const asked = (path: string) => `"${new URL(path, disclosure.site.address).href}"`;
		expect(read('index.html')).toContain(asked('/'));
		expect(read('donglu/items/index.html')).toContain(asked('/donglu/items/'));
		expect(read('404.html')).toContain(asked('/404/'));
		expect(read('feed.xml')).toContain(asked('/feed.xml'));
	});

	it('writes a page again for the code that leads to it, kept from search engines', async () => {
		const [{ code, path } = expect.fail()] = twinsOf(disclosure);
		await write(rendererOf([page(path)]));
		expect(read(`${code}/index.html`)).toBe(
			read(`${path}index.html`).replace('>', '><meta name="robots" content="noindex">'),
		);
	});

	it('writes all of many pages, and nothing where there are none', async () => {
		await write(rendererOf([]));
		expect(readdirSync(folder)).toEqual([]);
		await write(rendererOf(pages(100)));
		expect(readdirSync(folder)).toHaveLength(100);
	});

	it('lets others have their turn between the pages', async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		await write(rendererOf(pages(200)));
		clearInterval(timer);
		expect(turns).toBeGreaterThan(2);
	});

	it('refuses two pages of one address, and tells which', async () => {
		const file = join(folder, 'donglu/index.html');
		expect(await toldOf(rendererOf([page('/donglu/'), page('/donglu/')]))).toBe(
			`已经有了同名的文件： ${file}`,
		);
	});

	it('stops soon when the disk refuses a page, and tells which', async () => {
		const file = join(folder, 'p0/index.html');
		mkdirSync(file, { recursive: true });
		let rendered = 0;
		expect(await toldOf(rendererOf(pages(400), () => rendered++))).toContain(file);
		expect(rendered).toBeLessThan(100);
	});

	it('tells what went wrong with a page, and writes none of those in hand', async () => {
		const failing = rendererOf(pages(40), (url) => {
			if (url.endsWith('/p20/')) throw new Error('no view');
		});
		await expect(write(failing)).rejects.toThrow('no view');
		expect(existsSync(join(folder, 'p20'))).toBe(false);
	});
});
