import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { load } from '../../src/load.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { readSite, wordsOf } from './built-site.ts';
import { TODAY } from './global-setup.ts';

const site = readSite(inject('siteBelowPortal'));
const { disclosure } = load({ directory: join(ROOT, 'content'), name: 'content', today: TODAY });
if (!disclosure) throw new Error('The sample county has mistakes');
const { townships } = disclosure;

/** The pages whose words do not have `text`. */
function without(text: string): string[] {
	return site.pages.filter(({ html }) => !wordsOf(html).includes(text)).map(({ path }) => path);
}

/** Names of those who held posts and hold none any more. */
function departed(): string[] {
	const appointments = townships.flatMap(({ posts }) => posts.flatMap((post) => post.appointments));
	const hasLeft = (to: string | undefined) => to !== undefined && to < TODAY;
	const staying = new Set(
		appointments.filter(({ to }) => !hasLeft(to)).map(({ person }) => person.name),
	);
	const left = appointments.filter(({ to }) => hasLeft(to)).map(({ person }) => person.name);
	return left.filter((name) => !staying.has(name));
}

describe('every page', () => {
	it('says that it costs nothing and asks for no money or number', () => {
		expect(without('本页不收费、不要求转账或填写身份证号')).toEqual([]);
	});

	it('names a line to complain to, and its township’s own where it has one', () => {
		expect(without('12345政务服务便民热线')).toEqual([]);
		const silent = site.pages.filter(
			({ path, html }) =>
				townships.some(({ id }) => path.startsWith(`${id}/`)) &&
				!wordsOf(html).includes('不满意，打投诉电话'),
		);
		expect(silent.map(({ path }) => path)).toEqual([]);
	});

	it('says that the sample county is not real', () => {
		expect(without('演示数据')).toEqual([]);
	});

	it('says as of which day it holds', () => {
		expect(without('更新于 2026年11月22日')).toEqual([]);
	});
});

describe('who has left office', () => {
	it('is named nowhere in what is published', () => {
		const names = departed();
		expect(names).toEqual(expect.arrayContaining(['董海生', '乔润生']));
		const found = siteFiles(site.folder).flatMap((file) => {
			const text = readFileSync(join(site.folder, file), 'utf8');
			return names.filter((name) => text.includes(name)).map((name) => `${name}: ${file}`);
		});
		expect(found).toEqual([]);
	});
});
