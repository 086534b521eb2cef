import { z } from 'zod';
import { type IsoDate, isDate } from '../domain/dates.ts';
import type { TimeSpan } from '../domain/hours.ts';
import { parseLimit } from '../domain/limit.ts';
import { readDayPattern } from './day-pattern.ts';
import { mean } from './fields.ts';
import { mendDate, mendPhone, mendTimes, mendYesNo } from './mend.ts';

/** Travels in the issue of a value that is not of its kind, for `explain`. */
export interface Mismatch {
	readonly expected: string;
	readonly example: string;
	/** What was surely meant. */
	readonly mended?: string;
}

interface Kind<Value> {
	readonly expected: string;
	readonly example: string;
	/** The value, or undefined if the text is not of this kind. */
	readonly read: (text: string) => Value | undefined;
	/** The text as it should have been written, where that is certain. */
	readonly mend?: (text: string) => string;
	/** For editors: what `read` accepts. */
	readonly pattern?: RegExp;
}

/** A value that is written as text and must be of a kind. */
function scalar<Value>({ expected, example, read, mend, pattern }: Kind<Value>) {
	const type = z
		.string()
		.min(1)
		.transform((text, context): Value => {
			const value = read(text.trim());
			if (value !== undefined) return value;
			const mended = mend?.(text);
			const sure = mended !== undefined && mended !== text && read(mended) !== undefined;
			const params: Mismatch = { expected, example, ...(sure && { mended }) };
			context.issues.push({ code: 'custom', input: text, params });
			return z.NEVER;
		});
	return mean(type, { expected, example, pattern: pattern?.source });
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

export const text = mean(z.string().trim().min(1), { expected: '一段文字' });

const PHONE = /^(?:0\d{2,3}-\d{7,8}(?:转\d{1,6})?|1[3-9]\d{9}|1\d{2,4}|[48]00-\d{3}-\d{4})$/;

/** `0359-0001001`, `0359-0001001转2`, `12345`, a mobile number (which the privacy gate then asks about). */
export const phone = scalar({
	expected: '电话',
	example: '0359-0001001',
	read: matching(PHONE),
	mend: mendPhone,
	pattern: PHONE,
});

export const date = scalar<IsoDate>({
	expected: '日期',
	example: '2026-03-01',
	read: (written) => (isDate(written) ? written : undefined),
	mend: mendDate,
	pattern: /^\d{4}-\d{2}-\d{2}$/,
});

const TIMES = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

/** `8:30-12:00`; the end is after the beginning. */
export const times = scalar<TimeSpan>({
	expected: '时间',
	example: '8:30-12:00',
	read: (written) => {
		const [, fromHour, fromMinute, toHour, toMinute] = TIMES.exec(written) ?? [];
		const span = { from: `${fromHour}:${fromMinute}`, to: `${toHour}:${toMinute}` };
		const length =
			Number(toHour) * 60 + Number(toMinute) - Number(fromHour) * 60 - Number(fromMinute);
		return length > 0 ? span : undefined;
	},
	mend: mendTimes,
	pattern: TIMES,
});

/** `05-01`: a day of every year. */
export const monthDay = scalar({
	expected: '月-日',
	example: '05-01',
	read: (written) => (isDate(`2024-${written}`) ? written : undefined),
});

export const yesNo = scalar({
	expected: '“是”或“否”',
	example: '是',
	read: (written) => (written === '是' ? true : written === '否' ? false : undefined),
	mend: mendYesNo,
	pattern: /^[是否]$/,
});

export const wholeNumber = scalar({
	expected: '整数',
	example: '6',
	read: (written) => (/^\d{1,6}$/.test(written) ? Number(written) : undefined),
	mend: (written) => written.normalize('NFKC').replace(/\s|[个项份块件,]/g, ''),
	pattern: /^\d{1,6}$/,
});

/** Keeps the words; known ones are compared. */
export const limit = mean(text.transform(parseLimit), {
	expected: '时限',
	example: '20个工作日',
});

const RESERVED = new Set(
	'items lists departments changes search print data report files'.split(' '),
);

/** A record's own id: it becomes part of an address. */
export const id = scalar({
	expected: '编号（小写字母、数字、短横线）',
	example: 'minzheng',
	read: (written) => (isId(written) ? written : undefined),
	pattern: /^[a-z0-9-]+$/,
});

/** Six digits are a code's address, and some words are folders of the site. */
export function isId(written: string): boolean {
	return /^[a-z0-9-]+$/.test(written) && !/^\d{6}$/.test(written) && !RESERVED.has(written);
}

export const email = scalar({
	expected: '电子邮箱',
	example: 'jiandu@donglu.example.cn',
	read: matching(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/),
	mend: (written) => written.normalize('NFKC').replace(/\s/g, ''),
});

export const secureLink = scalar({
	expected: '以 https:// 开头的网址',
	example: 'https://pj.example.gov.cn/donglu',
	read: (written) =>
		/^https:\/\/[^\s"'<>]+$/.test(written) && URL.canParse(written) ? written : undefined,
});

/** A file below `content/files/`. */
export const filePath = scalar({
	expected: 'content/files/ 里的文件',
	example: 'files/shenqingbiao.txt',
	read: matching(/^files\/(?!.*\.\.)[^\s\\]+$/),
});

/** One of the words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words) {
	return mean(z.enum(words), { expected: words.join('、'), example: words[0], words });
}

/** The site's own address: https, may have a sub-path, ends in “/”; lower-case scheme and host. */
export const siteAddress = scalar({
	expected: '以 https:// 开头、以 / 结尾的网址',
	example: 'https://ymt.example.gov.cn/',
	read: (written) =>
		/^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[A-Za-z0-9._~-]+\/)*$/.test(written) ? written : undefined,
});

/** One day, or a range with both ends: `2026-02-15至2026-02-23`. */
export const dateRange = scalar<{ readonly from: IsoDate; readonly to: IsoDate }>({
	expected: '日期或起止日期',
	example: '2026-02-15至2026-02-23',
	read: (written) => {
		const [from = '', to = from, ...rest] = written.split('至');
		return rest.length === 0 && isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
	},
	mend: (written) =>
		written
			.split(/[至到~～—]+/)
			.map(mendDate)
			.join('至'),
});

export const dayPattern = scalar({
	expected: '星期',
	example: '周一至周五',
	read: readDayPattern,
	mend: (written) =>
		written
			.normalize('NFKC')
			.replace(/\s/g, '')
			.replaceAll('星期', '周')
			.replace(/周天/g, '周日')
			.replace(/[-~～—到]+(?=周)/, '至'),
});

/** A day of the month. */
export const monthlyDay = scalar({
	expected: '每月几号',
	example: '15',
	read: (written) => (/^(?:[1-9]|[12]\d|3[01])$/.test(written) ? Number(written) : undefined),
	mend: (written) => written.normalize('NFKC').replace(/[号日\s]/g, ''),
});

/** `300×200`: width and height in mm. */
export const plaqueSize = scalar<{ readonly width: number; readonly height: number }>({
	expected: '宽×高（毫米）',
	example: '300×200',
	read: (written) => {
		const [, width, height] = /^(\d{2,4})×(\d{2,4})$/.exec(written) ?? [];
		return width && height ? { width: Number(width), height: Number(height) } : undefined;
	},
	mend: (written) =>
		written
			.normalize('NFKC')
			.replace(/\s|mm|毫米/gi, '')
			.replace(/[xX*✕✖]/, '×'),
});

/** A list of `count` whole numbers: cells of the grid. */
export function gridCells(count: 2 | 4) {
	const example = count === 2 ? '[24, 12]' : '[0, 0, 4, 3]';
	return mean(z.array(wholeNumber).length(count), { expected: `${count} 个整数`, example });
}
