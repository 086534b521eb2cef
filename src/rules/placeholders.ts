import type { Problem } from '../domain/problem.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** What forms on paper have where nothing is to be said: on a page it says less than nothing. */
const PLACEHOLDER =
	/(?<=(?:^|[{,[]|- )\s*(\p{L}+): +["']?)(?:同上|同前|同左|见上|略|无|没有|暂无|待定|待补充?|待填|\/|\\|[-—–－]{1,3}|[xX×]{2,}|[?？]+|…+|\.{3,})(?=["']?\s*(?:[,}\]#]|$))/u;

/** How any of them begins: cheap to look for. */
const MARK = /: +["']?[同见略无没暂待/\\\-—–－xX×?？….]/;

/** That there is none of it is something to say: no plaque, no fee and no law for one. */
const SAYS_NONE = /^(?:职责牌|收费|收费依据|结果名称)$/;

/** Words that stand in for something, in the clerks' own files; `texts` are given by file. */
export function placeholderProblems(texts: ReadonlyMap<string, string>): readonly Problem[] {
	return writtenLines(texts, MARK).flatMap(onLine);
}

function onLine({ text, ...where }: WrittenLine): Problem[] {
	const found = PLACEHOLDER.exec(text);
	if (!found) return [];
	const [word, key] = found;
	if (key !== undefined && SAYS_NONE.test(key) && /[无没]/.test(word)) return [];
	return [
		{
			name: 'PlaceholderText',
			severity: 'warning',
			message: `“${key}”写的是“${word}”，网页上就照这样显示。`,
			fix: howToFill(word, key),
			at: { ...where, column: found.index + 1, length: word.length },
		},
	];
}

function howToFill(word: string, key = ''): string {
	if (/[同见]/.test(word)) return '每一栏群众都可能单独看到：把内容再写一遍';
	// The blank of an advice or of the handbook, copied along: the key may have to stand.
	if (/[….]/.test(word)) return '这是留着要填的空：换成真的内容';
	return `没有内容就把“${key}”这一栏删掉，有了再补上；这一栏必填的，写上真的内容`;
}
