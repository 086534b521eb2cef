import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { TimeLimit } from '../domain/limit.ts';
import type { Problem } from '../domain/problem.ts';

/** Matters that say one thing of themselves in one line, and another in the next. */
export function promiseProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure).flatMap((item) => [
		...instantTooLong(item),
		...reasonWithoutVisit(item),
	]);
}

function instantTooLong({ name, handling, promisedLimit: promised, source }: Item) {
	if (handling !== '即办件' || !promised || !isDays(promised)) return [];
	const problem: Problem = {
		name: 'InstantTooLong',
		severity: 'warning',
		message: `“${name}”是即办件，却承诺 ${promised.text}才办结。`,
		fix: '当场能办的，写：承诺办结时限: 即办；要等几天的，写：办件类型: 承诺件',
		at: source.at('承诺办结时限'),
	};
	return [problem];
}

/** Longer than one day, of whatever kind. */
function isDays({ length }: TimeLimit): boolean {
	return length !== undefined && (length.unit === '月' || length.count > 1);
}

function reasonWithoutVisit({ name, visits, visitReason, source }: Item): readonly Problem[] {
	if (visitReason === undefined || Number.parseInt(visits ?? '', 10) !== 0) return [];
	return [
		{
			name: 'ReasonWithoutVisit',
			severity: 'warning',
			message: `“${name}”不用到现场，却写了为什么必须到现场。`,
			fix: '要来的，改对“到办事现场次数”；不用来的，删掉“必须现场办理原因”',
			at: source.at('必须现场办理原因'),
		},
	];
}
