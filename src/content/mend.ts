/**
 * What a clerk surely meant. Each function turns a text into the form that the contract asks for
 * when nothing has to be guessed, and otherwise hands it back as it is.
 */

/** Full-width letters, odd dashes, quotes and spaces to plain ones. */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−－]/g, '-')
		.replace(/[“”‘’'"\s]/g, '');
}

/** Spaces that no name needs; those of a foreign one are its own. */
export const NEEDLESS_SPACES = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+(?=·)|(?<=·)\s+/gu;

/** Dots of other keyboards in a name of several parts, which has `·` (U+00B7) between them. */
const OTHER_DOTS = /(?<=\p{Script=Han})\s*[.．•・･‧∙⋅]\s*(?=\p{Script=Han})/gu;

/** `阿依古丽•买买提` → `阿依古丽·买买提`. */
export function mendDots(name: string): string {
	return name.replace(OTHER_DOTS, '·');
}

/** `（0359）0001001`, `0359－0001001`, `03590001001` → `0359-0001001`; `… 分机2` → `…转2`. */
export function mendPhone(text: string): string {
	const bare = plain(text)
		.replace(/^[☎☏📞℡]\uFE0F?|[。.,;:、]+$/gu, '')
		.replace(/^(?:\+?86-?)(?=0?\d{2,3}|1)/, '');
	const extended = bare.replace(/(?:转|分机|ext\.?)(\d{1,6})$/i, '转$1');
	return extended
		.replace(/^\((0\d{2,3})\)-?(\d{7,8})/, '$1-$2')
		.replace(/^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?=$|转)/, '$1-$2')
		.replace(/^([48]00)-?(\d{3})-?(\d{4})$/, '$1-$2-$3')
		.replace(/^(1[3-9]\d)-?(\d{4})-?(\d{4})$/, '$1$2$3');
}

/** `true`, `√`, `有` → `是`; `false`, `×`, `无` → `否`. */
export function mendYesNo(text: string): string {
	const bare = plain(text).toLowerCase();
	if (/^(?:true|yes|y|√|✓|✔|有|对|能|可以|公开)$/.test(bare)) return '是';
	return /^(?:false|no|n|×|✗|x|无|没有|不能|不可以|不公开)$/.test(bare) ? '否' : text;
}
