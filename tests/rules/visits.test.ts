import { expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { visitProblems } from '../../src/rules/visits.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const noticesOf = (item: Partial<Item>) =>
	told(
		visitProblems(
			buildDisclosure({ items: [buildItem({ ...item, source: sourceOf('item.md') })] }),
		),
	);

it('notices a matter that makes people come and does not say why', () => {
	expect(noticesOf({ visits: '1' })).toEqual(['notice VisitWithoutReason item.md/到办事现场次数']);
	expect(noticesOf({ visits: '2次' })).toHaveLength(1);
});

it('is silent where the reason is given, where nobody must come, and where nothing is said', () => {
	expect(noticesOf({ visits: '1', visitReason: '当面核验身份' })).toEqual([]);
	expect(noticesOf({ visits: '0' })).toEqual([]);
	expect(noticesOf({ visits: '不用跑' })).toEqual([]);
	expect(noticesOf({})).toEqual([]);
});

it('is silent about a matter that nobody is offered any more', () => {
	expect(noticesOf({ visits: '1', state: '收回' })).toEqual([]);
});
