import { describe, expect, it } from 'vitest';
import type { List } from '../../src/domain/list.ts';
import { listedTwiceProblems, manyNamesProblems } from '../../src/rules/list-names.ts';
import { buildDisclosure, buildItem, buildList } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const source = sourceOf('item.md');

describe('listedTwiceProblems', () => {
	const withNames = (...names: string[]): List =>
		buildList({ namesOnly: names.map((name) => ({ name })), source: sourceOf('quanze.yml') });

	it('warns of a name that a list has twice, whatever its punctuation', () => {
		const lists = [withNames('临时用地 审批（乡镇）', '宅基地审批', '临时用地审批(乡镇)')];
		const problems = listedTwiceProblems(buildDisclosure({ lists }));
		expect(told(problems)).toEqual(['warning ListedTwice quanze.yml/只列名称/2/名称']);
		expect(problems[0]?.message).toContain('另一处在quanze.yml/只列名称/0/名称 第 1 行');
	});

	it('warns once of a matter that stands in a list both with its record and by name', () => {
		const list = withNames('低保');
		const items = [buildItem({ name: '低保', listings: [{ list, number: '1' }] })];
		expect(told(listedTwiceProblems(buildDisclosure({ lists: [list], items })))).toEqual([
			'warning ListedTwice quanze.yml/只列名称/0/名称',
		]);
	});

	it('warns of a record that a list has under two names', () => {
		const list = withNames();
		const items = [buildItem({ listings: [{ list }, { list, name: '吃低保' }], source })];
		const problems = listedTwiceProblems(buildDisclosure({ lists: [list], items }));
		expect(told(problems)).toEqual(['warning ListedTwice item.md/列入/1/名称']);
		expect(problems[0]?.message).toContain('名称是“最低生活保障审核确认”');
	});

	it('accepts one name on two lists, and two names on one', () => {
		const lists = [withNames('甲', '乙'), withNames('甲')];
		expect(listedTwiceProblems(buildDisclosure({ lists }))).toEqual([]);
	});
});

describe('manyNamesProblems', () => {
	const problemsOf = (...names: (string | undefined)[]) => {
		const listings = names.map((name) => ({ list: buildList(), name }));
		const items = [buildItem({ name: '宅基地审批', listings, source })];
		return manyNamesProblems(buildDisclosure({ items }));
	};

	it('warns of a matter that lists print under two names besides its own', () => {
		const problems = problemsOf('住宅用地审批', undefined, '农民建房审批');
		expect(told(problems)).toEqual(['warning ManyNames item.md/列入']);
		expect(problems[0]?.message).toBe(
			'同一件事有 3 个名称：“宅基地审批”“住宅用地审批”“农民建房审批”。',
		);
	});

	it('accepts the one other name that a list may print', () => {
		expect(problemsOf('住宅用地审批', undefined, '住宅用地 审批', '宅基地审批')).toEqual([]);
	});
});
