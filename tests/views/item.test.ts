import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Township } from '../../src/domain/township.ts';
import { contextOf } from '../../src/views/context.ts';
import { itemView } from '../../src/views/item.ts';
import {
	buildDisclosure,
	buildItem,
	buildPost,
	buildSite,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';
import { step } from '../flowchart/build.ts';

describe('a matter’s page', () => {
	it('leads to a matter that comes first, also where the township’s own has nobody to handle it', () => {
		const first = buildItem({ id: 'jiance', township: 'donglu' });
		const item = buildItem({ id: 'pingguo', township: 'donglu', prerequisites: [first] });
		const township = buildTownship({ items: [first, item], windows: [], posts: [] });
		const view = itemView(contextOf(buildDisclosure({ townships: [township] })), item, township);
		expect(view.prerequisites.map(({ href }) => href)).toEqual(['/donglu/items/jiance/']);
	});

	it('leads to files whatever they are called', () => {
		const document = { name: '申请表', blankForm: 'files/申请表#1?100%.txt' };
		const item = buildItem({ requiredDocuments: [document], resultSample: 'files/a%20b.txt' });
		const { details } = itemView(contextOf(buildDisclosure({ items: [item] })), item);
		expect(details.documents[0]?.files[0]?.href).toBe('/files/申请表%231%3F100%25.txt');
		expect(details.sample?.href).toBe('/files/a%2520b.txt');
	});

	it('says whom to ask where nobody is written down who handles it', () => {
		const item = buildItem();
		const township = buildTownship({ posts: [], windows: [] });
		const viewIn = (site: Partial<Site>) =>
			itemView(
				contextOf(buildDisclosure({ site: buildSite(site), items: [item], townships: [township] })),
				item,
			);
		const hotlines = [{ name: '12345热线', phones: ['12345'] }];
		expect(viewIn({ hotlines }).asked.map(({ title }) => title)).toEqual(['12345热线']);
		expect(viewIn({ hotlines: [] }).asked.map(({ title }) => title)).toEqual([township.name]);
		expect(viewIn({}).chrome.description).not.toContain('哪个窗口办');
		const post = buildPost({ items: [item] });
		const handled = buildTownship({ posts: [post] });
		const context = contextOf(buildDisclosure({ items: [item], townships: [handled] }));
		expect(itemView(context, item).asked).toEqual([]);
		expect(itemView(context, item).chrome.description).toContain('看在哪个乡镇的哪个窗口办');
	});

	it('gives the number for enquiries first, then the post’s, the window’s, the township’s', () => {
		const phoneOf = (item: Item, township: Partial<Township>) => {
			const context = contextOf(
				buildDisclosure({ items: [item], townships: [buildTownship(township)] }),
			);
			return itemView(context, item).townships[0]?.phones[0]?.text;
		};
		const item = buildItem();
		const windows = [buildWindow({ items: [item], phones: ['0359-0002081'] })];
		const posts = [buildPost({ items: [item], phones: ['0359-0002041'] })];
		expect(phoneOf(item, { posts, windows })).toBe('0359-0002041');
		expect(phoneOf(item, { posts: [], windows })).toBe('0359-0002081');
		const quiet = [buildWindow({ items: [item], phones: [] })];
		expect(phoneOf(item, { posts: [], windows: quiet })).toBe('0359-0002000');
		const asked = buildItem({ enquiryPhones: ['0359-0008888'] });
		const own = [buildPost({ items: [asked], phones: ['0359-0002041'] })];
		expect(phoneOf(asked, { posts: own })).toBe('0359-0008888');
	});

	it('counts only the villages that still issue a certificate', () => {
		const item = buildItem({ type: '村级证明' });
		const east = buildVillage({ id: 'dongcun', certificates: [item] });
		const west = buildVillage({ id: 'xicun', certificates: [item] });
		const merged = { ...west, merger: { into: east, date: '2026-12-15' } };
		const countOn = (today: string) => {
			const township = buildTownship({ items: [item], villages: [east, merged] });
			const context = contextOf(buildDisclosure({ today, townships: [township] }));
			return itemView(context, item, township).answers?.where[0]?.detail;
		};
		expect(countOn('2026-12-14')).toContain('2 个村');
		expect(countOn('2026-12-15')).toContain('1 个村');
	});
});

describe('the page of a matter that was taken back', () => {
	const handled = {
		requiredDocuments: [{ name: '申请表' }],
		channels: ['窗口办理'],
		fee: '不收费',
		eligibility: ['本地户籍'],
		townshipDuty: '受理、初审',
		procedure: [step('提交申请')],
	} as const;
	const event = { date: '2026-06-01', action: '收回', successor: '住建局' } as const;
	const viewOf = (overrides: Partial<Item>) => {
		const item = buildItem({ ...handled, legalBasis: ['《某办法》第三条'], ...overrides });
		const township = buildTownship({ items: [item] });
		return itemView(contextOf(buildDisclosure({ townships: [township] })), item, township);
	};

	it('says since when and who handles it, and no more how it was handled', () => {
		const { notice, outline, details } = viewOf({ state: '收回', history: [event] });
		expect(notice).toBe('“最低生活保障审核确认”自2026年6月1日起已由县里收回，现由住建局办理。');
		expect(outline).toBeUndefined();
		expect(details).toMatchObject({ documents: [], eligibility: [], duties: [], facts: [] });
		expect(details.basis).toEqual(['《某办法》第三条']);
		expect(viewOf({ state: '收回', history: [event] }).chrome.description).toBe(notice);
		expect(details.history).toHaveLength(1);
	});

	it('keeps how it is handled while it is only paused', () => {
		const { outline, details } = viewOf({ state: '暂停' });
		expect(outline).toBeDefined();
		expect(details.documents).toHaveLength(1);
	});

	it('says what the clerk wrote of how it goes on', () => {
		const history = [{ date: '2026-06-01', action: '取消', note: '改由物业办。' } as const];
		expect(viewOf({ state: '取消', history }).notice).toContain('起已取消。改由物业办。');
	});

	it('does not say of a day to come that it has been', () => {
		const history = [{ ...event, date: '2027-06-01' }];
		const { notice, details } = viewOf({ state: '收回', history });
		expect(notice).toContain('自2027年6月1日起由县里收回，由住建局办理');
		expect(details.history[0]?.coming).toBe(true);
	});
});
