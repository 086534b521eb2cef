import { scalar } from './scalar.ts';

/** Han characters apart, as lists on paper set them to one width: `张　三`, `欧阳 锋`. */
const SPREAD = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$|^\p{Script=Han}\s+\p{Script=Han}{2}$/u;
const TITLE =
	/^(?:副?(?:书记|乡长|镇长|主任|主席|部长|所长|站长|局长|股长|科长|队长|校长)|科员|干事|支书|村主任|负责人)$/;

const mend = (written: string) => {
	const name = written.trim();
	return SPREAD.test(name) ? name.replace(/\s/g, '') : name.replace(/\s*·\s*/g, '·');
};

/** To be read after the name of the key. */
function whyNoName(written: string): string | undefined {
	if (/\d{3}/.test(written)) return '只写姓名，号码写到“电话”一栏';
	return TITLE.test(written) ? '写成了职务，要写姓名' : undefined;
}

/** The same where nothing else may stand beside the name. */
function whyNotAlone(written: string): string | undefined {
	const why = whyNoName(written);
	if (why !== undefined) return why;
	if (/[（(）)\s]/.test(written)) return '只写姓名，职务写到“职务”一栏';
	return /[、，,；;/]/.test(written) ? '一条只写一个人' : undefined;
}

function nameScalar(reason: typeof whyNoName) {
	const read = (written: string) =>
		mend(written) === written && reason(written) === undefined ? written : undefined;
	return scalar({ expected: '姓名', example: '张三', read, mend, reason });
}

/** The name of somebody who is only named, with whatever else the county says of them. */
export const namedPerson = nameScalar(whyNoName);

/** The name of a person of the township, alone: it is what other files refer to. */
export const personName = nameScalar(whyNotAlone);
