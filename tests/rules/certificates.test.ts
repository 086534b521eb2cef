import { describe, expect, it } from 'vitest';
import type { List } from '../../src/domain/list.ts';
import { DEFAULT_RULES } from '../../src/domain/site.ts';
import { certificateCountProblems, notCertificateProblems } from '../../src/rules/certificates.ts';
import {
	buildDisclosure,
	buildItem,
	buildList,
	buildSite,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

describe('certificateCountProblems', () => {
	function problemsOf(count: number, kind: List['kind'] = '村级证明事项清单') {
		const namesOnly = Array.from({ length: count }, (_, index) => ({ name: `证明${index}` }));
		const lists = [buildList({ kind, namesOnly, source: sourceOf('zhengming.yml') })];
		const site = buildSite({ rules: { ...DEFAULT_RULES, villageCertificates: 7 } });
		return told(certificateCountProblems(buildDisclosure({ lists, site })));
	}

	it('warns where a list of certificates has more or fewer than was settled', () => {
		expect(problemsOf(8)).toEqual(['warning CertificateCount zhengming.yml/种类']);
		expect(problemsOf(6)).toHaveLength(1);
	});

	it('accepts as many as were settled, and does not count other lists', () => {
		expect(problemsOf(7)).toEqual([]);
		expect(problemsOf(20, '村级不出具证明清单')).toEqual([]);
	});
});

describe('notCertificateProblems', () => {
	it('refuses a matter under 证明 that is no certificate', () => {
		const certificates = [buildItem({ type: '村级证明' }), buildItem({ type: '行政给付' })];
		const villages = [buildVillage({ certificates, source: sourceOf('villages.yml') })];
		const townships = [buildTownship({ villages })];
		const problems = notCertificateProblems(buildDisclosure({ townships }));
		expect(told(problems)).toEqual(['error NotACertificate villages.yml/证明/1']);
		expect(problems[0]?.message).toContain('类型是行政给付');
	});
});
