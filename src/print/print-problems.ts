import type { Place, Problem } from '../domain/problem.ts';
import type { TextFault } from './text.ts';

/** What a text was meant for: `桌牌“3号窗口 社会救助”`, and where its record stands. */
export interface Intended {
	readonly what: string;
	readonly at?: Place;
}

/** A text that could not be set, as a clerk should read it. */
export function textProblem(fault: TextFault, { what, at }: Intended): Problem {
	if (fault.kind === 'missing') {
		const characters = [...new Set(fault.characters)].map(described).join('、');
		return {
			name: 'GlyphMissing',
			severity: 'error',
			message: `缺字：${what}里的“${fault.text}”，字库没有 ${characters}。`,
			fix: '核对是不是打错了字或混进了特殊符号；确实是这个字的，先用同音字或拼音代替，并告知维护人员换字库。',
			at,
		};
	}
	if (fault.kind === 'crowded') {
		return {
			name: 'TextUnfit',
			severity: 'error',
			message: `排不下：${what}里的${fault.text}，分成三页、字缩到 9 磅还是放不下。`,
			fix: '把步骤的名称、地点、材料写短，细节放到“说明”里；连着几步都是同一个人办的，合成一步。A4 排不下的，印 A3 的。',
			at,
		};
	}
	return {
		name: 'TextUnfit',
		severity: 'error',
		message: `排不下：${what}里的“${fault.text}”太长（${[...fault.text].length} 个字），缩到最小字号也放不下。`,
		fix: '把这段文字改短；机构、岗位有简称的用简称。牌子尺寸可以另定的，也可以把牌子做大。',
		at,
	};
}

/** `“鿿”（U+9FFF）`; what can't be seen is given by its code point alone. */
function described(character: string): string {
	const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return /[\p{C}\p{Z}]/u.test(character) ? `U+${point}` : `“${character}”（U+${point}）`;
}
