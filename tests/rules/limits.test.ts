import { expect, it } from 'vitest';
import { parseLimit } from '../../src/domain/limit.ts';
import { limitProblems } from '../../src/rules/limits.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function problemsOf(statutory: string, promised: string) {
	const limits = {
		statutoryLimit: parseLimit(statutory),
		promisedLimit: parseLimit(promised),
	};
	const items = [buildItem({ ...limits, source: sourceOf('item.md') })];
	return limitProblems(buildDisclosure({ items }));
}

it('refuses a promise that is longer than the law allows, and says what may be written', () => {
	const problems = problemsOf('20个工作日', '25个工作日');
	expect(told(problems)).toEqual(['error PromiseTooLong item.md/承诺办结时限']);
	expect(problems[0]?.fix).toContain('承诺办结时限: 20个工作日');
	expect(problemsOf('20日', '25个工作日')).toHaveLength(1);
});

it('accepts a promise that is as long or shorter, or that cannot be compared', () => {
	expect(problemsOf('20个工作日', '20个工作日')).toEqual([]);
	expect(problemsOf('20个工作日', '即办')).toEqual([]);
	expect(problemsOf('20个工作日', '以县水利局承诺为准')).toEqual([]);
});

it('has nothing to compare where a limit is missing', () => {
	const items = [buildItem({ promisedLimit: parseLimit('90日') })];
	expect(limitProblems(buildDisclosure({ items }))).toEqual([]);
});
