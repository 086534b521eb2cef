import { expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { parseLimit } from '../../src/domain/limit.ts';
import { unitProblems } from '../../src/rules/units.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const problemsOf = (item: Partial<Item>) =>
	told(
		unitProblems(buildDisclosure({ items: [buildItem({ ...item, source: sourceOf('item.md') })] })),
	);
const step = (limit: string) =>
	({ kind: 'step', name: '审核', actor: '乡镇', documents: [], limit }) as const;

it('finds limits, fees and articles that are bare numbers', () => {
	expect(
		problemsOf({
			statutoryLimit: parseLimit('30'),
			promisedLimit: parseLimit('6月'),
			fee: '10',
			legalBasis: [{ law: '土地管理法', article: '62' }],
		}),
	).toEqual([
		'warning MissingUnit item.md/法定办结时限',
		'warning MissingUnit item.md/承诺办结时限',
		'warning MissingUnit item.md/设定依据/0/条款',
		'warning MissingUnit item.md/收费',
	]);
});

it('finds them in steps too, where branches run side by side', () => {
	const parallel = {
		kind: 'parallel',
		branches: [[step('3日')], [step('当场'), step('5')]],
	} as const;
	expect(problemsOf({ procedure: [step('2'), parallel] })).toEqual([
		'warning MissingUnit item.md/流程/0/时限',
		'warning MissingUnit item.md/流程/1/并行/1/1/时限',
	]);
});

it('leaves words alone', () => {
	expect(
		problemsOf({
			promisedLimit: parseLimit('以县细则为准'),
			fee: '每证10元',
			legalBasis: [{ law: '土地管理法', article: '第六十二条' }],
		}),
	).toEqual([]);
});
