import type { Problem } from '../domain/problem.ts';
import { allLines, type WrittenLine } from './written-lines.ts';

/** Radicals that PDF files have in the place of characters; and codes that only one font gives a shape. */
const ODD = /[\u2F00-\u2FD5\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u;

/** Nobody sees it, and it parts words or turns them round. */
const HIDDEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u3164\uFEFF]/u;

const ODD_OR_HIDDEN = new RegExp(`${ODD.source}|${HIDDEN.source}`, 'u');

/** Characters that look right on the clerk's machine only, or are never found; `texts` by file. */
export function oddCharacterProblems(texts: ReadonlyMap<string, string>): readonly Problem[] {
	return allLines(texts, ODD_OR_HIDDEN).flatMap((line) => [
		...oddOn(line),
		// In keys and values it is refused when they are read.
		...(line.inBody ? hiddenOn(line) : []),
	]);
}

function hiddenOn({ text, file, line }: WrittenLine): Problem[] {
	const found = HIDDEN.exec(text);
	if (!found) return [];
	return [
		{
			name: 'OddCharacter',
			severity: 'warning',
			message: '这里有看不见的字符，是从网页、微信里带过来的，会把字断开或颠倒。',
			fix: '把前后两个字删掉，重新输入',
			at: { file, line, column: found.index + 1, length: found[0].length },
		},
	];
}

function oddOn({ text, file, line }: WrittenLine): Problem[] {
	const found = ODD.exec(text);
	if (!found) return [];
	const [character] = found;
	const meant = character.normalize('NFKC');
	const isRadical = meant !== character;
	return [
		{
			name: 'OddCharacter',
			severity: 'warning',
			message: isRadical
				? `“${character}”是部首，不是汉字“${meant}”，多半是从 PDF 里复制来的，搜不到。`
				: '这里有一个自造的字，别人的电脑和手机上显示不出来。',
			fix: isRadical
				? `删掉它，重新输入“${meant}”`
				: '换一个输入法重新输入这个字；生僻字先查它的国家标准编码',
			at: { file, line, column: found.index + 1, length: character.length },
		},
	];
}
