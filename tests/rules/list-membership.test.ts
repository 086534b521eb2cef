import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import type { List } from '../../src/domain/list.ts';
import {
	foreignListingProblems,
	partyServiceProblems,
	unlistedItemProblems,
} from '../../src/rules/list-membership.ts';
import {
	buildDisclosure,
	buildItem,
	buildList,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const source = sourceOf('item.md');

describe('unlistedItemProblems', () => {
	const noticesOf = (item: Partial<Item>) =>
		told(unlistedItemProblems(buildDisclosure({ items: [buildItem({ source, ...item })] })));

	it('notices a matter on no list, also one that is paused', () => {
		expect(noticesOf({})).toEqual(['notice NotOnAnyList item.md/名称']);
		expect(noticesOf({ state: '暂停' })).toHaveLength(1);
	});

	it('lets be what is on a list, and what nobody is offered any more', () => {
		expect(noticesOf({ listings: [{ list: buildList() }] })).toEqual([]);
		expect(noticesOf({ state: '取消' })).toEqual([]);
		expect(noticesOf({ state: '收回' })).toEqual([]);
	});

	it('looks at the matters of townships too', () => {
		const townships = [buildTownship({ items: [buildItem({ township: 'donglu' })] })];
		expect(unlistedItemProblems(buildDisclosure({ townships }))).toHaveLength(1);
	});
});

describe('foreignListingProblems', () => {
	const dawang = buildList({ township: 'dawang', shortName: '大王镇权力清单' });

	function problemsOf(list: List, township?: string) {
		const item = buildItem({ township, listings: [{ list: buildList() }, { list }], source });
		const donglu = buildTownship({ items: township ? [item] : [] });
		const townships = [donglu, buildTownship({ id: 'dawang', shortName: '大王镇' })];
		return foreignListingProblems(buildDisclosure({ townships, items: township ? [] : [item] }));
	}

	it('refuses a township’s matter on another township’s list', () => {
		const problems = problemsOf(dawang, 'donglu');
		expect(told(problems)).toEqual(['error ForeignListing item.md/列入/1/清单']);
		expect(problems[0]?.message).toBe(
			'“最低生活保障审核确认”是东垆乡自己的事项，却列入了大王镇的“大王镇权力清单”。',
		);
	});

	it('accepts its own list, a county list, and a county matter on any list', () => {
		expect(problemsOf(buildList({ township: 'donglu' }), 'donglu')).toEqual([]);
		expect(problemsOf(buildList(), 'donglu')).toEqual([]);
		expect(problemsOf(dawang)).toEqual([]);
	});
});

describe('partyServiceProblems', () => {
	const problemsOf = (type: Item['type'], kind: List['kind']) => {
		const items = [buildItem({ type, listings: [{ list: buildList({ kind }) }], source })];
		return told(partyServiceProblems(buildDisclosure({ items })));
	};

	it('warns of 党务服务 among the powers of government', () => {
		expect(problemsOf('党务服务', '权责清单')).toEqual([
			'warning PartyServiceAmongPowers item.md/列入/0/清单',
		]);
		expect(problemsOf('党务服务', '权力清单')).toHaveLength(1);
	});

	it('accepts it on other lists, and other matters among powers', () => {
		expect(problemsOf('党务服务', '公共服务事项目录')).toEqual([]);
		expect(problemsOf('公共服务', '权责清单')).toEqual([]);
	});
});
