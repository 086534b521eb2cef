import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/site.ts';
import { checkRules } from '../../src/rules/index.ts';
import {
	buildDisclosure,
	buildItem,
	buildList,
	buildPost,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

describe('checkRules', () => {
	it('has nothing to say of a county without content', () => {
		expect(checkRules(buildDisclosure())).toEqual([]);
	});

	/** One error, one warning and one notice. */
	function severities(strict: boolean) {
		const list = buildList({ statedTotal: 2 });
		const history = [{ date: '2026-01-01', action: '取消' as const }];
		const items = [buildItem({ state: '取消', history, listings: [{ list }] })];
		const townships = [buildTownship({ posts: [buildPost({ items, verified: '2026-11-22' })] })];
		const site = buildSite({ rules: { ...DEFAULT_RULES, strict } });
		const problems = checkRules(buildDisclosure({ site, lists: [list], items, townships }));
		return problems.map(({ severity, name }) => `${severity} ${name}`).sort();
	}

	it('asks every rule', () => {
		expect(severities(false)).toEqual([
			'error GoneItemOffered',
			'notice VacantPost',
			'warning TotalsDiffer',
		]);
	});

	it('turns warnings into errors where the county is strict, and leaves notices alone', () => {
		expect(severities(true)).toEqual([
			'error GoneItemOffered',
			'error TotalsDiffer',
			'notice VacantPost',
		]);
	});
});
