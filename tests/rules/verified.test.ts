import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/site.ts';
import { verifiedProblems } from '../../src/rules/verified.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildPost,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

/** What is said on 2026-11-22 of a post that was last checked on `verified`. */
function problemsOf(verified: string | undefined) {
	const posts = [buildPost({ verified, source: sourceOf('posts.yml') })];
	const site = buildSite({ rules: { ...DEFAULT_RULES, verifiedDays: 30 } });
	return verifiedProblems(
		buildDisclosure({ today: '2026-11-22', site, townships: [buildTownship({ posts })] }),
	);
}

describe('verifiedProblems', () => {
	it('notices what was checked longer ago than the county wants', () => {
		const problems = problemsOf('2026-10-22');
		expect(told(problems)).toEqual(['notice NotVerified posts.yml/核对日期']);
		expect(problems[0]?.message).toBe(
			'“民政人社岗”2026-10-22 核对过，已经 31 天了，规定 30 天内要核对。',
		);
		expect(problems[0]?.fix).toContain('核对日期: 2026-11-22');
	});

	it('notices what was never checked, and a check that is still to come', () => {
		expect(problemsOf(undefined)[0]?.message).toBe('“民政人社岗”没有写核对日期。');
		expect(problemsOf('2026-11-23')[0]?.message).toContain('还没到');
	});

	it('accepts a check on the last day that counts, and today’s', () => {
		expect(problemsOf('2026-10-23')).toEqual([]);
		expect(problemsOf('2026-11-22')).toEqual([]);
	});

	it('looks at bureaus too', () => {
		const departments = [
			buildDepartment({ verified: '2020-01-01', source: sourceOf('minzheng.yml') }),
		];
		expect(told(verifiedProblems(buildDisclosure({ departments })))).toEqual([
			'notice NotVerified minzheng.yml/核对日期',
		]);
	});
});
