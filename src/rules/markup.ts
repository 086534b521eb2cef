import type { Problem } from '../domain/problem.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** What comes along from web pages and from the text below a matter: fields show it as it stands. */
const MARKUP =
	/<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|emsp|ensp|#\d+);|\*\*[^\s*](?:[^*]*[^\s*])?\*\*/i;

/** Tags and marks in the clerks' fields; `texts` are given by file. */
export function markupProblems(texts: ReadonlyMap<string, string>): readonly Problem[] {
	return writtenLines(texts, /[<&]|\*\*/).flatMap(onLine);
}

function onLine({ text, ...where }: WrittenLine): Problem[] {
	const found = MARKUP.exec(text);
	if (!found) return [];
	const [mark] = found;
	return [
		{
			name: 'MarkupInText',
			severity: 'warning',
			message: `“${mark}”是网页或排版的代码，会照样显示出来。`,
			fix: '删掉代码，只留下字；要分行、加粗的写到事项的正文里',
			at: { ...where, column: found.index + 1, length: mark.length },
		},
	];
}
