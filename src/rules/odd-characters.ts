import type { Problem } from '../domain/problem.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

/** Radicals that PDF files have in the place of characters; and codes that only one font gives a shape. */
const ODD = /[\u2F00-\u2FD5\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u;

/** Characters that look right on the clerk's machine only, or are never found; `texts` by file. */
export function oddCharacterProblems(texts: ReadonlyMap<string, string>): readonly Problem[] {
	return writtenLines(texts, ODD).flatMap(onLine);
}

function onLine({ text, ...where }: WrittenLine): Problem[] {
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
			at: { ...where, column: found.index + 1, length: character.length },
		},
	];
}
