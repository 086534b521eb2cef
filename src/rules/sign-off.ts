import type { Disclosure } from '../domain/disclosure.ts';
import type { List } from '../domain/list.ts';
import { listHash } from '../domain/list-hash.ts';
import type { Problem } from '../domain/problem.ts';

/** Lists that were changed after somebody had signed for them. */
export function signOffProblems(disclosure: Disclosure): readonly Problem[] {
	return disclosure.lists.flatMap((list) => {
		const signed = list.signOff?.hash;
		if (signed === undefined) return [];
		const now = listHash(disclosure, list);
		return signed.toLowerCase() === now ? [] : [signOffOutdated(list, signed, now)];
	});
}

function signOffOutdated(list: List, signed: string, now: string): Problem {
	const { signOff, shortName, source } = list;
	const who = signOff?.heads.join('、') || signOff?.unit || '负责人';
	const when = signOff?.date === undefined ? '' : `${signOff.date} `;
	return {
		name: 'SignOffOutdated',
		severity: 'warning',
		message: `“${shortName}”在${who}${when}签字以后改过：承诺书上的校验是 ${signed}，现在的内容是 ${now}。`,
		fix: `改动无误的，重新打印承诺书请${who}签字，再写：校验: ${now}，并改“日期”；不该改的，改回去。`,
		at: source.at('承诺', '校验'),
	};
}
