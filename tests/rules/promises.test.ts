import { expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { parseLimit } from '../../src/domain/limit.ts';
import { promiseProblems } from '../../src/rules/promises.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function problemsOf(overrides: Partial<Item>) {
	const items = [buildItem({ source: sourceOf('dibao.md'), ...overrides })];
	return told(promiseProblems(buildDisclosure({ items })));
}

it('tells of a matter done on the spot that takes days', () => {
	const promised = (text: string) =>
		problemsOf({ handling: '即办件', promisedLimit: parseLimit(text) });
	for (const text of ['2个工作日', '2日', '1个月']) {
		expect(promised(text)).toEqual(['warning InstantTooLong dibao.md/承诺办结时限']);
	}
	for (const text of ['即办', '1个工作日', '1日', '收到评定结果后办'])
		expect(promised(text)).toEqual([]);
	expect(problemsOf({ promisedLimit: parseLimit('2日') })).toEqual([]);
});

it('tells of a reason to come where nobody has to', () => {
	const visitReason = '核验身份';
	expect(problemsOf({ visits: '0', visitReason })).toEqual([
		'warning ReasonWithoutVisit dibao.md/必须现场办理原因',
	]);
	expect(problemsOf({ visits: '1', visitReason })).toEqual([]);
	expect(problemsOf({ visitReason })).toEqual([]);
	expect(problemsOf({ visits: '0' })).toEqual([]);
});
