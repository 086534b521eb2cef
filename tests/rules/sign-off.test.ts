import { describe, expect, it } from 'vitest';
import type { List } from '../../src/domain/list.ts';
import { listHash } from '../../src/domain/list-hash.ts';
import { signOffProblems } from '../../src/rules/sign-off.ts';
import { buildDisclosure, buildItem, buildList } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const jia = { name: '甲', number: '1', category: '行政许可' };
const yi = { name: '乙', number: '2', category: '行政处罚' };

function hashOf(namesOnly: List['namesOnly']): string {
	const list = buildList({ namesOnly });
	return listHash(buildDisclosure({ lists: [list] }), list);
}

describe('listHash', () => {
	it('is what stands on signed paper, for good', () => {
		expect(hashOf([jia, yi])).toBe('df81d2a6');
	});

	it('does not depend on the order in which entries are written, nor on where', () => {
		expect(hashOf([yi, jia])).toBe(hashOf([jia, yi]));
		expect(hashOf([{ name: '乙' }, { name: '甲' }])).toBe(hashOf([{ name: '甲' }, { name: '乙' }]));
		const list = buildList({ namesOnly: [yi] });
		const items = [buildItem({ name: '甲', type: '行政许可', listings: [{ list, number: '1' }] })];
		expect(listHash(buildDisclosure({ lists: [list], items }), list)).toBe(hashOf([jia, yi]));
	});

	it('changes with every name, number and class, and with every entry', () => {
		const lists = [
			[jia, yi],
			[jia],
			[jia, { ...yi, name: '丙' }],
			[jia, { ...yi, number: '3' }],
			[jia, { ...yi, category: '行政强制' }],
			[jia, { name: '乙', number: '2' }],
			[jia, { name: '2乙', category: '行政处罚' }],
		];
		expect(new Set(lists.map(hashOf)).size).toBe(lists.length);
	});
});

describe('signOffProblems', () => {
	const problemsOf = (hash: string | undefined) => {
		const signOff = { heads: ['解建业'], date: '2026-09-10', hash };
		const lists = [buildList({ namesOnly: [jia, yi], signOff, source: sourceOf('quanze.yml') })];
		return signOffProblems(buildDisclosure({ lists }));
	};

	it('warns of a list that is no longer what was signed', () => {
		const problems = problemsOf('3f2a0000');
		expect(told(problems)).toEqual(['warning SignOffOutdated quanze.yml/承诺/校验']);
		expect(problems[0]?.message).toContain(
			`在解建业2026-09-10 签字以后改过：承诺书上的校验是 3f2a0000，现在的内容是 ${hashOf([jia, yi])}`,
		);
	});

	it('accepts the hash of the list as it is, and a list that nobody signed for by hash', () => {
		expect(problemsOf(hashOf([jia, yi]).toUpperCase())).toEqual([]);
		expect(problemsOf(undefined)).toEqual([]);
	});
});
