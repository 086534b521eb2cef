import type { Doubt } from './fields.ts';
import { mendDots, NEEDLESS_SPACES } from './mend.ts';
import { scalar } from './scalar.ts';
import { textOf } from './scalars.ts';

/** Han characters apart, as lists on paper set them to one width: `张　三`, `欧阳 锋`. */
const SPREAD = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$|^\p{Script=Han}\s+\p{Script=Han}{2}$/u;
const SPACED = '中间有空格';
const TITLE =
	/^(?:副?(?:书记|乡长|镇长|主任|主席|部长|所长|站长|局长|股长|科长|队长|校长)|科员|干事|支书|村主任|负责人)$/;

/** The name with its own dots, and without needless spaces where it surely is nothing but a name. */
export function asMeant(written: string): string {
	const name = mendDots(written);
	return SPREAD.test(name) || name.includes('·') ? name.replace(NEEDLESS_SPACES, '') : name;
}

function oddlySet(written: string): Doubt | undefined {
	const mended = asMeant(written);
	if (mended === written) return undefined;
	return { reason: mendDots(written) === written ? SPACED : '里的点应当是“·”', mended };
}

/** To be read after the name of the key. */
function whyNoName(written: string): string | undefined {
	if (/\d{3}/.test(written)) return '只写姓名，号码写到“电话”一栏';
	return TITLE.test(written) ? '写成了职务，要写姓名' : undefined;
}

/** A name as most are: 李运来, 阿依古丽·买买提. */
const USUAL = /^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;

/** Several who are named in one text would be looked for, and found, as one. */
function whyNotOne(written: string): string | undefined {
	const names = written.split(/\s*[、，,；;/]\s*/);
	return names.length > 1 && names.every((name) => USUAL.test(name)) ? '连着写了几个人' : undefined;
}

/** Nothing but a name, since other files refer to it. */
function whyNotAlone(written: string): string | undefined {
	const why = whyNoName(written);
	if (why !== undefined) return why;
	const hasTitle = written
		.split(/\s+/)
		.slice(1)
		.some((part) => TITLE.test(part));
	if (hasTitle || /[（(）)]/.test(written)) return '只写姓名，职务写到“职务”一栏';
	return /[、，,；;/]/.test(written) ? '一条只写一个人' : undefined;
}

/** The name of somebody who is only named, with whatever else the county says of them. */
export const namedPerson = textOf({
	expected: '姓名',
	example: '张三',
	doubt: (written) => {
		const reason = whyNoName(written) ?? whyNotOne(written);
		return reason === undefined ? oddlySet(written) : { reason };
	},
});

/** The name of a person of the township. */
export const personName = scalar({
	expected: '姓名',
	example: '张三',
	read: (written) => (whyNotAlone(written) === undefined ? written : undefined),
	reason: whyNotAlone,
	doubt: (written) =>
		oddlySet(written) ?? (written.search(NEEDLESS_SPACES) < 0 ? undefined : { reason: SPACED }),
});
