import { type IsoDate, isDate } from '../domain/dates.ts';
import type { TimeSpan } from '../domain/hours.ts';
import { readDayPattern } from './day-pattern.ts';
import { mendDate, mendDateRange, mendDayPattern, mendMonthDay, mendTimes } from './mend-time.ts';
import { scalar } from './scalar.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const date = scalar<IsoDate>({
	expected: '日期',
	example: '2026-03-01',
	read: (written) => (isDate(written) ? written : undefined),
	mend: mendDate,
	reason: (written) => (DATE.test(mendDate(written)) ? '没有这一天' : undefined),
	pattern: DATE,
});

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
		const [from = '', to = ''] = written.split('至');
		return isDate(from) && isDate(to) ? '前一个日期比后一个晚' : undefined;
	},
});

/** `05-01`: a day of every year. */
export const monthDay = scalar({
	expected: '月-日',
	example: '05-01',
	// A leap year, so that 29 February is one.
	read: (written) => (isDate(`2024-${written}`) ? written : undefined),
	mend: mendMonthDay,
	reason: (written) => (/^\d{2}-\d{2}$/.test(written) ? '没有这一天' : undefined),
});

const TIMES = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

/** `8:30-12:00`; the end is after the beginning. */
export const times = scalar<TimeSpan>({
	expected: '起止时间',
	example: '8:30-12:00',
	read: (written) => {
		const [, fromHour, fromMinute, toHour, toMinute] = TIMES.exec(written) ?? [];
		const minutes =
			Number(toHour) * 60 + Number(toMinute) - Number(fromHour) * 60 - Number(fromMinute);
		const isForward = minutes > 0 && `${toHour}:${toMinute}` <= '24:00';
		const span = { from: `${fromHour}:${fromMinute}`, to: `${toHour}:${toMinute}` };
		return isForward ? span : undefined;
	},
	mend: mendTimes,
	reason: (written) => {
		if (!TIMES.test(mendTimes(written))) return undefined;
		return '结束的时间不比开始的晚（下午按 24 小时写，如 14:30-18:00）';
	},
	pattern: TIMES,
});

/** `周一`, `周一至周五`, `工作日`, `单周周三`. */
export const dayPattern = scalar({
	expected: '星期',
	example: '周一至周五',
	read: readDayPattern,
	mend: mendDayPattern,
});

/** A day of the month. */
export const monthlyDay = scalar({
	expected: '每月几号',
	example: '15',
	read: (written) => (/^(?:[1-9]|[12]\d|3[01])$/.test(written) ? Number(written) : undefined),
	mend: (written) => written.normalize('NFKC').replace(/[号日\s]/g, ''),
});
