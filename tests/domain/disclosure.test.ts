import { describe, expect, it } from 'vitest';
import { entriesOf, itemsIn } from '../../src/domain/disclosure.ts';
import {
	buildDisclosure,
	buildItem,
	buildList,
	buildPost,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

describe('the entries of a list', () => {
	const list = buildList({ id: 'quanze', namesOnly: [{ name: '只有名称', number: '2' }] });
	const other = buildList({ id: 'xuke' });
	const tenth = buildItem({ id: 'ten', name: '第十项', listings: [{ list, number: '10' }] });
	const renamed = buildItem({
		id: 'three',
		type: '行政许可',
		listings: [
			{ list, number: '3-1', name: '清单上的名称', category: '核准' },
			{ list: other, number: '1' },
		],
	});
	const unnumbered = buildItem({ id: 'none', name: '没有编号', listings: [{ list }] });
	const items = [unnumbered, tenth, renamed];

	it('stand by number as people count, names without a record among them', () => {
		const entries = entriesOf(buildDisclosure({ lists: [list, other], items }), list);
		expect(entries.map(({ name }) => name)).toEqual([
			'只有名称',
			'清单上的名称',
			'第十项',
			'没有编号',
		]);
	});

	it('are called and classed as that list does, else as the matter', () => {
		const disclosure = buildDisclosure({ lists: [list, other], items });
		expect(entriesOf(disclosure, list)[1]).toMatchObject({ category: '核准', item: renamed });
		expect(entriesOf(disclosure, other)).toMatchObject([
			{ name: renamed.name, category: '行政许可' },
		]);
	});

	it('are those of the content asked about, though its lists are the same', () => {
		const before = buildDisclosure({ lists: [list], items });
		const after = buildDisclosure({ lists: [list], items: [tenth] });
		expect(entriesOf(before, list)).toHaveLength(4);
		expect(entriesOf(after, list)).toHaveLength(2);
	});
});

describe('the matters of a township', () => {
	const first = buildItem({ id: 'first' });
	const second = buildItem({ id: 'second' });
	const own = buildItem({ id: 'own', township: 'donglu' });
	const posts = [buildPost({ items: [second, first] })];
	const items = [first, buildItem({ id: 'elsewhere' }), second];

	it('are those that somebody there handles, in the county’s order, then its own', () => {
		const township = buildTownship({ posts, items: [own] });
		const disclosure = buildDisclosure({ items, townships: [township] });
		expect(itemsIn(disclosure, township)).toEqual([first, second, own]);
	});

	it('are those of the content asked about, though the township is the same', () => {
		const township = buildTownship({ posts });
		const before = buildDisclosure({ items, townships: [township] });
		const after = buildDisclosure({ items: items.slice(0, 1), townships: [township] });
		expect(itemsIn(before, township)).toHaveLength(2);
		expect(itemsIn(after, township)).toEqual([first]);
	});
});
