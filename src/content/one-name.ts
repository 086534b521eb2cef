import type { Doubt } from './fields.ts';
import { textOf } from './scalars.ts';

/** To be said of two names of which one is right, and only the clerk knows which. */
export const WHICH = '问清楚是哪一个，只留那一个';

/** The name of one thing; `several` says what to do with more. */
export const oneName = (several: string) => textOf({ expected: '一段文字', several });

/** What other files call a record by. */
export const title = textOf({
	expected: '一段文字',
	doubt: (written) => {
		const mended = written.replace(/[。；，、：;,:]+$/, '');
		return mended === written || mended === '' ? undefined : { reason: '后面多了标点', mended };
	},
});

/** The number of a line of a list, as `清单` has it. */
export const listNumber = textOf({
	expected: '编号',
	example: '27',
	doubt: (written) => {
		if (/^[\w.-]+$/.test(written)) return undefined;
		const mended = written
			.normalize('NFKC')
			.replace(/["'“”‘’\s]/g, '')
			.replace(/^第?(\d+)[项号]?$/, '$1');
		return mended === written || mended === '' ? undefined : { reason: '只写编号就行', mended };
	},
});

/** `东政发〔2026〕3号`: the year in the brackets that documents have (GB/T 9704). */
export const documentNumber = textOf({
	expected: '文号',
	example: '东政发〔2026〕3号',
	doubt: (written) => {
		const mended = written.replace(/[[（(【［]\s*((?:19|20)\d\d)\s*[\]）)】］]/g, '〔$1〕');
		return mended === written ? undefined : { reason: '的年份要用六角括号', mended };
	},
});

/** What ends the name of a body. */
const BODY = /(?:[局所站队厅院校委办部社岗会]|中心|公司|办公室|服务室)$/;

/** `低保、吃低保` in one would be a word that nobody ever says; `水、电、气` is one. */
export const severalWords = (written: string) => isSeveral(written, (part) => part.length > 1);

/** What people say. */
export const oneWord = textOf({
	expected: '一个说法',
	example: '盖房子',
	doubt: (written) => {
		if (!/[\p{L}\p{N}]/u.test(written)) return { reason: '里没有字，谁也不会这样说' };
		return severalWords(written) ? inOne('几个说法') : undefined;
	},
});

/** The name of one body: `教育局、供电所` are two, `规划建设、环境保护办公室` is one. */
export const oneUnit = textOf({
	expected: '一个单位',
	example: '供电所',
	doubt: (written) =>
		isSeveral(written, (part) => BODY.test(part)) ? inOne('几个单位') : undefined,
});

const inOne = (what: string): Doubt => ({ reason: `里有顿号或逗号，像是${what}写在了一起` });

/** Whether there are marks between parts that could each stand alone. */
function isSeveral(written: string, isOne: (part: string) => boolean): boolean {
	const parts = written.split(/[、，,；;]/).map((part) => part.trim());
	return parts.length > 1 && parts.every(isOne);
}
