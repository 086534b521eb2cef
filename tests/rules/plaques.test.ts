import { expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/site.ts';
import { plaqueProblems } from '../../src/rules/plaques.ts';
import {
	buildDisclosure,
	buildSite,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function problemsOf(plaques: readonly string[], villagePlaques = 2) {
	const villages = [buildVillage({ plaques, source: sourceOf('villages.yml') })];
	const site = buildSite({ rules: { ...DEFAULT_RULES, villagePlaques } });
	return plaqueProblems(buildDisclosure({ site, townships: [buildTownship({ villages })] }));
}

it('refuses more plaques at a village’s door than the county allows', () => {
	const problems = problemsOf(['党支部', '村委会', '合作社', '实践站']);
	expect(told(problems)).toEqual(['error TooManyPlaques villages.yml/挂牌/2']);
	expect(problems[0]?.message).toBe('“东村”挂了 4 块牌子，规定最多 2 块。');
	expect(problems[0]?.fix).toContain('摘掉 2 块');
});

it('accepts as many plaques as are allowed', () => {
	expect(problemsOf(['党支部', '村委会'])).toEqual([]);
	expect(problemsOf(['党支部', '村委会', '合作社'], 3)).toEqual([]);
});
