import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Problem, Source } from '../domain/problem.ts';

/** Lists that were written as one text, as documents have them: 一、……二、……. They would run on in one line. */
export function oneTextProblems(disclosure: Disclosure): readonly Problem[] {
	return listsIn(disclosure).flatMap(({ values, key, source }): Problem[] => {
		const [text, ...others] = values;
		const parts = text === undefined || others.length > 0 ? [] : numberedParts(text);
		return parts.length < 2 ? [] : [inOneText(key, parts, source)];
	});
}

interface WrittenList {
	readonly key: string;
	readonly values: readonly string[];
	readonly source: Source;
}

function listsIn(disclosure: Disclosure): readonly WrittenList[] {
	const { site, townships } = disclosure;
	const bodies = townships.flatMap(({ offices, posts }) => [...offices, ...posts]);
	return [
		{ key: '承诺', values: site.pledges, source: site.source },
		...bodies.map(({ duties, source }) => ({ key: '职责', values: duties, source })),
		...allItems(disclosure).flatMap(({ source, ...item }) => [
			{ key: '受理条件', values: item.eligibility, source },
			{ key: '责任事项', values: item.responsibilities, source },
			{ key: '追责情形', values: item.accountability, source },
		]),
	];
}

/** `一、`, `（二）`, `3.`, `4、`, `⑤`, `·`: at the beginning, or after the end of a sentence or a line. */
const NUMBER =
	/(?<=^|[\s。；;，,])(?:[一二三四五六七八九十]{1,2}、|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]|\d{1,2}[、.．)）](?!\d)|[①-⑩]|[·•●○◆◇■□▪※★][ \u3000]*)\s*/u;

/** What stands behind each number; nothing if the text does not begin with one. */
function numberedParts(text: string): readonly string[] {
	const [before, ...parts] = text.trim().split(NUMBER);
	return before === '' ? parts.map((part) => part.replace(/[\s；;，,]+$/, '')) : [];
}

const SHOWN = 3;

function inOneText(key: string, parts: readonly string[], source: Source): Problem {
	const lines = parts.slice(0, SHOWN).map((part) => `  - ${part}`);
	return {
		name: 'ListAsText',
		severity: 'warning',
		message: `“${key}”有 ${parts.length} 条，写成了一段，网页和牌子上会连成一行。`,
		fix: [
			'每条单独一行，前面写“- ”，不用编号：',
			`${key}:`,
			...lines,
			...(parts.length > SHOWN ? ['  - ……'] : []),
		].join('\n'),
		at: source.at(key),
	};
}

/** Steps that bring numbers of their own, where charts and pages number them. */
export function numberedStepProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure).flatMap(({ procedure = [], source }): Problem[] => {
		const numbered = procedure.flatMap((entry, index) =>
			entry.kind === 'step' && STEP_NUMBER.test(entry.name) ? { ...entry, index } : [],
		);
		const [first, second] = numbered;
		if (!first || !second) return [];
		return [
			{
				name: 'NumberedSteps',
				severity: 'notice',
				message: `步骤名称里写了“${STEP_NUMBER.exec(first.name)?.[0]}”这样的编号，网页会自己编号。`,
				fix: `去掉编号，例如：步骤: ${first.name.replace(STEP_NUMBER, '')}；“是”“否”“下一步”里提到它的也一起改`,
				at: source.at('流程', first.index, '步骤'),
			},
		];
	});
}

const STEP_NUMBER =
	/^(?:\d{1,2}[.、．)）](?!\d)|第[一二三四五六七八九十]+步[：、]?|[一二三四五六七八九十]+、)\s*/u;
