import { expect, it } from 'vitest';
import { rosterProblems } from '../../src/rules/rosters.ts';
import { buildDisclosure, buildTownship } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

/** What is told on 22 November 2026. */
function problemsOf(...dates: string[]) {
	const roster = dates.map((date) => ({ date, leaders: [] }));
	const source = sourceOf('township.yml');
	const townships = [buildTownship({ roster, source })];
	return told(rosterProblems(buildDisclosure({ townships })));
}

it('tells of a day whose year was mistyped', () => {
	const problem = 'warning DutyFarAway township.yml/值班/1/日期';
	expect(problemsOf('2026-11-23', '2062-11-24')).toEqual([problem]);
	expect(problemsOf('2026-11-23', '2016-11-24')).toEqual([problem]);
});

it('is silent about a roster that nobody cleared away', () => {
	expect(problemsOf('2022-11-23', '2023-11-24', '2025-01-01')).toEqual([]);
	expect(problemsOf('2020-11-23', '2020-11-24')).toEqual([]);
	expect(problemsOf('2028-11-20')).toEqual([]);
});
