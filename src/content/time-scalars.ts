import { addDays, daysBetween, type IsoDate, isDate } from '../domain/dates.ts';
import type { TimeSpan } from '../domain/hours.ts';
import { mendDate, mendDateRange, mendMonthDay, mendTimes } from './mend-time.ts';
import { scalar } from './scalar.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const date = scalar<IsoDate>({
	expected: '日期',
	example: '2026-03-01',
	read: (written) => (isDate(written) && !isEmptyCell(written) ? written : undefined),
	mend: mendDate,
	reason: whyNoDate,
	advice: howToDate,
	pattern: DATE,
});

/** What Excel makes of an empty cell: the days that it counts from. */
const isEmptyCell = (written: string) => /^(?:1899-12-3[01]|1900-01-0[01])$/.test(written);

/** To be read after the name of the key. */
function whyNoDate(written: string): string | undefined {
	if (isEmptyCell(mendDate(written))) return '像是 Excel 的空格子变成的日期';
	if (/^(?:周|星期)/.test(written)) return '写的是星期，要写哪一天';
	if (DATE.test(mendDate(written))) return '没有这一天';
	if (/^\d{4}[-年./]\d{1,2}月?$/.test(written)) return '少了“日”';
	if (/^\d{1,2}[-月./]\d{1,2}[日号]?$/.test(written)) return '少了年份';
	if (/^\d{2}[-年./]\d{1,2}[-月./]\d{1,2}[日号]?$/.test(written)) return '年份要写四位';
	if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(written)) return '年份要写在最前面';
	if (/\d{4}.*[至到—~～-].*\d{4}/.test(written)) return '写了两个日期';
	const isSerial = /^[34]\d{4}$/.test(written);
	return isSerial ? `是 Excel 的日期序号（大概是 ${dateOfSerial(Number(written))}）` : undefined;
}

/** What to write in the place of words that are no day. */
function howToDate(written: string): string | undefined {
	if (isEmptyCell(mendDate(written))) return '写上真的日期；没有就把这一栏删掉';
	if (/^(?:至今|现在|目前|今|长期|在任)$/.test(written)) return '还没有结束的，把这一栏删掉';
	const [, begun] = /^(.*\d日?)\s*(?:起|至今|到现在|[至到—~-]+今)$/.exec(written) ?? [];
	if (begun && isDate(mendDate(begun)))
		return `只写开始的那天：${mendDate(begun)}；还没有结束的，不写“止”`;
	if (/\d{4}.*[至到—~～-].*\d{4}/.test(written))
		return '这里只写一天：有“起”“止”两栏的分开写；每天一条的，一天写一条';
	return undefined;
}

/** Excel counts days from the end of 1899. */
const dateOfSerial = (serial: number) => addDays('1899-12-30', serial);

/** In days; more than any notice gave. */
const LONGEST_HOLIDAY = 31;

/** One day, or a range with both ends: `2026-02-15至2026-02-23`. */
export const dateRange = scalar<{ readonly from: IsoDate; readonly to: IsoDate }>({
	expected: '日期或起止日期',
	example: '2026-02-15至2026-02-23',
	read: (written) => {
		const [from = '', to = from, ...rest] = written.split('至');
		return rest.length === 0 && isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
	},
	mend: mendDateRange,
	reason: (written) => {
		const [from = '', to = from] = written.split('至');
		return isDate(from) && isDate(to) ? '前一个日期比后一个晚' : whyNoDate(from);
	},
	doubt: (written) => {
		const [from = '', to = from] = written.split('至');
		const days = isDate(from) && isDate(to) ? daysBetween(from, to) + 1 : 0;
		return days > LONGEST_HOLIDAY ? { reason: `有 ${days} 天，像是写错了年月` } : undefined;
	},
});

/** `05-01`: a day of every year. */
export const monthDay = scalar({
	expected: '月-日',
	example: '05-01',
	// A leap year, so that 29 February is one.
	read: (written) => (isDate(`2024-${written}`) ? written : undefined),
	mend: mendMonthDay,
	reason: (written) => {
		if (/^\d{1,2}月$/.test(written)) return '少了“日”';
		return /^\d{2}-\d{2}$/.test(written) ? '没有这一天' : undefined;
	},
});

const TIMES = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

/** `8:30-12:00`; the end is after the beginning. */
export const times = scalar<TimeSpan>({
	expected: '起止时间',
	example: '8:30-12:00',
	read: readTimes,
	mend: mendTimes,
	reason: whyNoTimes,
	pattern: TIMES,
});

/** Both of two sittings of one morning are told where each has a line of its own. */
const ANOTHER_LINE = '只写一段，另一段另写一条“工作时间”，“星期”“起”“止”照抄';

/** As `times`; what begins at one o’clock or later belongs to the afternoon. */
export const morningTimes = scalar<TimeSpan>({
	expected: '起止时间',
	example: '8:30-12:00',
	read: (written) => (hourOf(written) >= 13 ? undefined : readTimes(written)),
	mend: (written) => mendTimes(written.replace(/^\s*(?:上午|早上|早晨|早)/, '')),
	reason: (written) =>
		hourOf(mendTimes(written)) >= 13 ? '写的是下午的时间' : whyNoTimes(written),
	advice: (written) =>
		hourOf(mendTimes(written)) >= 13
			? `写到“下午”一栏：下午: ${mendTimes(written)}`
			: howToTimes(written),
	several: ANOTHER_LINE,
	pattern: TIMES,
});

/** As `times`, by the 24-hour clock: `2:30-6:00` was meant to be `14:30-18:00`. */
export const afternoonTimes = scalar<TimeSpan>({
	expected: '起止时间（按 24 小时写）',
	example: '14:30-18:00',
	read: (written) => (startsBeforeNoon(written) ? undefined : readTimes(written)),
	mend: (written) => {
		const times = mendTimes(written.replace(/^\s*(?:下午|午后|中午)/, ''));
		return startsBeforeNoon(times)
			? times.replace(/\d+(?=:)/g, (hour) => `${Number(hour) + 12}`)
			: times;
	},
	reason: (written) =>
		startsBeforeNoon(mendTimes(written)) ? '从上午就开始了' : whyNoTimes(written),
	advice: howToTimes,
	several: ANOTHER_LINE,
	pattern: TIMES,
});

function readTimes(written: string): TimeSpan | undefined {
	if (!TIMES.test(written)) return undefined;
	const [from = '', to = ''] = written.split('-');
	return minutesOf(from) < minutesOf(to) && minutesOf(to) <= 24 * 60 ? { from, to } : undefined;
}

function minutesOf(time: string): number {
	const [hour, minute] = time.split(':');
	return Number(hour) * 60 + Number(minute);
}

function whyNoTimes(written: string): string | undefined {
	if (/^\d{1,2}:\d{2}$/.test(written)) return '只写了一个时间，要写从几点到几点';
	return TIMES.test(mendTimes(written)) ? '结束的时间不比开始的晚' : undefined;
}

/** What to write where one key would not hold the hours. */
function howToTimes(written: string): string | undefined {
	if (/^(?:24|全天|二十四)\s*小?时?$|^全天/.test(written.normalize('NFKC')))
		return '分成两栏：上午: 0:00-12:00, 下午: 12:00-24:00';
	const [, from = '', hour = '', minute = ''] =
		/^(\d{1,2}:\d{2})-(?:下午)?(\d{1,2}):(\d{2})$/.exec(mendTimes(written)) ?? [];
	const to = `${Number(hour) + 12}:${minute}`;
	return from && Number(hour) < 12 && readTimes(`${from}-${to}`)
		? `下午按 24 小时写。中午不休息的：上午: ${from}-${to}；中午休息的，分成“上午”“下午”两栏`
		: undefined;
}

/** Some offices come back before one o’clock, none before eleven. */
const startsBeforeNoon = (written: string) => /^\d/.test(written) && hourOf(written) < 11;

/** 0 where there is none. */
const hourOf = (written: string) => Number(/^\d+(?=:)/.exec(written)?.[0] ?? 0);
