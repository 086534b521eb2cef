import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../src/content/page-links.ts';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildEntry,
	buildItem,
	buildList,
	buildPost,
	buildSite,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const item = buildItem({ id: 'dibao' });
const disclosure = buildDisclosure({
	departments: [buildDepartment({ id: 'minzheng' })],
	lists: [buildList({ id: 'quanze' }), buildList({ id: 'quanli', township: 'donglu' })],
	items: [item, buildItem({ id: 'linshi' })],
	townships: [
		buildTownship({
			id: 'donglu',
			posts: [buildPost({ id: 'minzheng', items: [item] })],
			windows: [buildWindow({ id: 'w3' })],
			villages: [buildVillage({ id: 'dongcun' })],
			items: [buildItem({ id: 'pingguo', township: 'donglu' })],
		}),
	],
	ledger: [buildEntry({ code: '704394' })],
});

const at = { file: 'content/items/x.md', line: 5, column: 3, length: 4 };
const toldOf = (path: string) => brokenLinks([{ path, at }], disclosure);

describe('a link in a text', () => {
	it.each([
		'/',
		'/changes/',
		'/departments/',
		'/items/dibao/',
		'/lists/quanze/',
		'/departments/minzheng/',
		'/704394/',
		'/donglu/',
		'/donglu/items/',
		'/donglu/contacts/',
		'/donglu/items/dibao/',
		'/donglu/items/pingguo/',
		'/donglu/lists/quanli/',
		'/donglu/lists/quanze/',
		'/donglu/posts/minzheng/',
		'/donglu/windows/w3/',
		'/donglu/villages/dongcun/',
		'/share/',
		'/donglu/share/',
		'/print/',
	])('may lead to %s', (path) => {
		expect(toldOf(path)).toEqual([]);
	});

	it('may lead to every page of the site', () => {
		const paths = sitePages(contextOf(disclosure)).map(({ path }) => path);
		expect(paths.length).toBeGreaterThan(20);
		expect(paths.flatMap(toldOf)).toEqual([]);
	});

	it('may not lead to the printers’ page where the county has none', () => {
		const site = buildSite({ printPage: '否' });
		const told = brokenLinks([{ path: '/print/', at }], { ...disclosure, site });
		expect(told).toMatchObject([{ name: 'MissingLinkedPage' }]);
	});

	it.each([
		'/data/',
		'/items/',
		'/items/dibao',
		'/items/pingguo/',
		'/lists/quanli/',
		'/departments/jiaoyu/',
		'/704395/',
		'/dawang/',
		'/donglu',
		'/donglu/plan/',
		'/donglu/posts/',
		'/donglu/items/linshi/',
		'/donglu/windows/w4/',
		'/donglu/toString/x/',
		'/donglu/windows/w3/x/',
		'/donglu/offices/',
	])('may not lead to %s, which is no page', (path) => {
		expect(toldOf(path)).toMatchObject([{ name: 'MissingLinkedPage', at }]);
	});
});
