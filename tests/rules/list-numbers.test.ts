import { describe, expect, it } from 'vitest';
import { sameNumberProblems } from '../../src/rules/list-numbers.ts';
import { buildDisclosure, buildItem, buildList } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const source = sourceOf('quanze.yml');

describe('sameNumberProblems', () => {
	it('has nothing to say where every entry has its own number, or none', () => {
		const list = buildList({
			namesOnly: [
				{ name: '甲', number: '1' },
				{ name: '乙', number: '2' },
				{ name: '丙' },
				{ name: '丁' },
			],
		});
		const items = [buildItem({ listings: [{ list, number: '3' }] })];
		expect(sameNumberProblems(buildDisclosure({ lists: [list], items }))).toEqual([]);
	});

	it('finds the number of a matter in 只列名称, names both and offers the next free number', () => {
		const list = buildList({ source, namesOnly: [{ name: '临时救助', number: '79' }] });
		const items = [
			buildItem({ name: '低保', listings: [{ list, number: '79' }], source: sourceOf('dibao.md') }),
		];
		const problems = sameNumberProblems(buildDisclosure({ lists: [list], items }));
		expect(problems).toEqual([
			{
				name: 'SameNumberInList',
				severity: 'error',
				message:
					'“权责清单”的编号 79 用了两次：“低保”（dibao.md/列入/0/编号 第 1 行）和“临时救助”。',
				fix: '对照发文，把写错的那一项改成清单上印的编号；新增的项目可以写：编号: "80"',
				at: { file: 'quanze.yml/只列名称/0/编号', line: 1, column: 1, length: 0 },
			},
		]);
	});

	it('reports every further use of a number', () => {
		const namesOnly = ['甲', '乙', '丙'].map((name) => ({ name, number: '5' }));
		const list = buildList({ source, namesOnly });
		expect(told(sameNumberProblems(buildDisclosure({ lists: [list] })))).toEqual([
			'error SameNumberInList quanze.yml/只列名称/1/编号',
			'error SameNumberInList quanze.yml/只列名称/2/编号',
		]);
	});

	it('keeps the numbers of different lists apart', () => {
		const [one, other] = [buildList(), buildList({ id: 'xuke' })];
		const listings = [one, other].map((list) => ({ list, number: '1' }));
		const items = [buildItem({ listings })];
		expect(sameNumberProblems(buildDisclosure({ lists: [one, other], items }))).toEqual([]);
	});
});
