import { allItems, type Disclosure } from '../domain/disclosure.ts';
import { isLonger } from '../domain/limit.ts';
import type { Problem } from '../domain/problem.ts';

/** Matters that promise to take longer than the law allows. */
export function limitProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure).flatMap((item): Problem[] => {
		const { name, statutoryLimit: statutory, promisedLimit: promised, source } = item;
		if (!statutory || !promised || !isLonger(promised, statutory)) return [];
		return [
			{
				name: 'PromiseTooLong',
				severity: 'error',
				message: `“${name}”承诺 ${promised.text}办结，比法定的 ${statutory.text}还长。`,
				fix: `不能超过法定的，例如：承诺办结时限: ${statutory.text}`,
				at: source.at('承诺办结时限'),
			},
		];
	});
}
