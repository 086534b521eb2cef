import { expect, it } from 'vitest';
import { sameNameProblems } from '../../src/rules/same-names.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildHall,
	buildList,
	buildOffice,
	buildPost,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

it('tells of a township or bureau that was copied and not renamed', () => {
	const townships = [
		buildTownship({ id: 'donglu', source: sourceOf('donglu.yml') }),
		buildTownship({ id: 'xincun', source: sourceOf('xincun.yml') }),
	];
	const departments = [
		buildDepartment({ source: sourceOf('minzheng.yml') }),
		buildDepartment({ id: 'jiaoyu', source: sourceOf('jiaoyu.yml') }),
	];
	expect(told(sameNameProblems(buildDisclosure({ townships, departments })))).toEqual([
		'warning SameName xincun.yml/名称',
		'warning SameName jiaoyu.yml/名称',
	]);
});

it('is silent where each has its own name', () => {
	const lists = [buildList(), buildList({ id: 'xuke', name: '芮城县行政许可事项清单' })];
	expect(sameNameProblems(buildDisclosure({ lists }))).toEqual([]);
});

it('tells of records of one township that were copied and not renamed', () => {
	const source = sourceOf('a.yml');
	const hall = buildHall();
	const township = buildTownship({
		source,
		offices: [buildOffice(), buildOffice({ id: 'b', source })],
		posts: [buildPost(), buildPost({ id: 'b', source })],
		windows: [buildWindow(), buildWindow({ id: 'b', source })],
		villages: [buildVillage(), buildVillage({ id: 'b', source })],
		halls: [hall, { ...hall, id: 'b' }],
	});
	const problems = sameNameProblems(buildDisclosure({ townships: [township] }));
	expect(told(problems)).toEqual([
		'warning SameName a.yml/名称',
		'warning SameName a.yml/岗位',
		'warning SameName a.yml/名称',
		'warning SameName a.yml/名称',
		'warning SameName a.yml/大厅/1/名称',
	]);
	expect(problems[1]?.message).toBe('有两个岗位都叫“民政人社岗”，另一个在第 1 行。');
});

it('lets offices each have a 综合岗, halls a 1号窗口, and a village pass its name on', () => {
	const into = buildVillage({ id: 'b' });
	const township = buildTownship({
		posts: [buildPost(), buildPost({ id: 'b', office: buildOffice({ id: 'b' }) })],
		windows: [buildWindow(), buildWindow({ id: 'b', hall: buildHall({ id: 'b' }) })],
		villages: [buildVillage({ merger: { into, date: '2027-01-01' } }), into],
	});
	expect(sameNameProblems(buildDisclosure({ townships: [township] }))).toEqual([]);
});
