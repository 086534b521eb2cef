import { expect, it } from 'vitest';
import { sameNameProblems } from '../../src/rules/same-names.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildList,
	buildTownship,
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
