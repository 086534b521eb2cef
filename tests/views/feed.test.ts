import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../src/domain/item.ts';
import type { Site } from '../../src/domain/site.ts';
import { contextOf } from '../../src/views/context.ts';
import { feedXml } from '../../src/views/feed.ts';
import {
	buildDisclosure,
	buildItem,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { parseXml, textsOf } from './parse-xml.ts';

const reclaimed: HistoryEvent = {
	date: '2025-05-30',
	action: '收回',
	document: '芮政发〔2025〕8号',
};
const handedDown: HistoryEvent = { date: '2020-06-30', action: '下放' };

function feedOf(history: readonly HistoryEvent[], site: Partial<Site> = {}, name = '宅基地审批') {
	const item = buildItem({ id: 'zhaijidi', name, history });
	const disclosure = buildDisclosure({ site: buildSite(site), items: [item] });
	const feed = parseXml(feedXml(contextOf(disclosure)));
	const entries = feed.children.filter(({ name }) => name === 'entry');
	return { feed, entries };
}

const linksOf = (feed: ReturnType<typeof parseXml>) =>
	feed.children
		.filter(({ name }) => name === 'link')
		.map(({ attributes }) => attributes.get('href'));

describe('the feed of adjustments', () => {
	it('has what Atom requires: an id, a title, an author and a time', () => {
		const { feed } = feedOf([reclaimed]);
		expect(feed.attributes.get('xmlns')).toBe('http://www.w3.org/2005/Atom');
		expect(textsOf(feed, 'id')).toEqual(['https://ymt.example.gov.cn/feed.xml']);
		expect(textsOf(feed, 'title')).toEqual(['芮城县一码通：事项调整记录']);
		expect(feed.children.some(({ name }) => name === 'author')).toBe(true);
		expect(textsOf(feed, 'updated')).toEqual(['2025-05-30T00:00:00+08:00']);
	});

	it('lists the newest adjustment first, each with its matter and its document', () => {
		const { entries } = feedOf([handedDown, reclaimed]);
		expect(entries.map((entry) => textsOf(entry, 'title')[0])).toEqual([
			'收回：宅基地审批',
			'下放：宅基地审批',
		]);
		expect(entries[0] && textsOf(entries[0], 'summary')).toEqual(['芮政发〔2025〕8号']);
	});

	it('leads to the matter by an absolute address, below a portal too', () => {
		const { feed, entries } = feedOf([reclaimed], {
			address: 'https://www.example.gov.cn/ymt/',
			base: '/ymt/',
		});
		expect(entries.flatMap(linksOf)).toEqual(['https://www.example.gov.cn/ymt/items/zhaijidi/']);
		expect(linksOf(feed)).toContain('https://www.example.gov.cn/ymt/feed.xml');
	});

	it('leads to a township’s own matter in its township', () => {
		const item = buildItem({ id: 'pingguo', township: 'donglu', history: [reclaimed] });
		const townships = [buildTownship({ items: [item] })];
		const feed = parseXml(feedXml(contextOf(buildDisclosure({ townships }))));
		const addresses = feed.children.filter(({ name }) => name === 'entry').flatMap(linksOf);
		expect(addresses).toEqual(['https://ymt.example.gov.cn/donglu/items/pingguo/']);
	});

	it('gives every adjustment an id of its own, even two of one kind on one day', () => {
		const { entries } = feedOf([reclaimed, { ...reclaimed, note: '更正' }, handedDown]);
		const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
		expect(new Set(ids).size).toBe(3);
		for (const id of ids) expect(new URL(id).protocol).toBe('tag:');
	});

	it('keeps the ids of old adjustments when a new one comes', () => {
		const before = feedOf([handedDown]).entries.flatMap((entry) => textsOf(entry, 'id'));
		const after = feedOf([handedDown, reclaimed]).entries.flatMap((entry) => textsOf(entry, 'id'));
		expect(after.slice(1)).toEqual(before);
	});

	it('does not announce as done what is to come', () => {
		const { feed, entries } = feedOf([{ ...reclaimed, date: '2027-01-01' }]);
		expect(entries).toEqual([]);
		expect(textsOf(feed, 'updated')).toEqual(['2026-11-22T00:00:00+08:00']);
	});

	it('stays well-formed whatever a clerk writes', () => {
		const name = '“<b>”&\u0007补贴';
		const { entries } = feedOf([{ ...reclaimed, note: 'a < b && c > "d"' }], {}, name);
		expect(entries[0] && textsOf(entries[0], 'title')).toEqual(['收回：“<b>”&补贴']);
		expect(entries[0] && textsOf(entries[0], 'summary')[0]).toContain('a < b && c > "d"');
	});
});
