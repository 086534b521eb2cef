import { describe, expect, it } from 'vitest';
import { dayPattern } from '../../src/content/day-scalars.ts';
import { mendPhone, mendYesNo } from '../../src/content/mend.ts';
import {
	mendDate,
	mendDateRange,
	mendDayPattern,
	mendMonthDay,
	mendTimes,
} from '../../src/content/mend-time.ts';
import { phone, siteAddress, wholeNumber, yesNo } from '../../src/content/scalars.ts';
import { afternoonTimes, date, times } from '../../src/content/time-scalars.ts';

describe('what a clerk surely meant', () => {
	it.each([
		['（0359）0001001', '0359-0001001'],
		['(0359)0001001', '0359-0001001'],
		['0359－0001001', '0359-0001001'],
		['0359—0001001', '0359-0001001'],
		['0359 0001001', '0359-0001001'],
		['03590001001', '0359-0001001'],
		['０３５９－０００１００１', '0359-0001001'],
		['“0359-0001001”', '0359-0001001'],
		['0359-0001001 转 2', '0359-0001001转2'],
		['0359-0001001分机2', '0359-0001001转2'],
		['010-12345678', '010-12345678'],
		['138 1234 5678', '13812345678'],
		['+86 0359-0001001', '0359-0001001'],
		['4008001234', '400-800-1234'],
	])('by the phone %s is %s', (written, meant) => {
		expect(mendPhone(written)).toBe(meant);
		expect(phone.safeParse(meant).success).toBe(true);
	});

	it.each([
		['2026年3月1日', '2026-03-01'],
		['2026年03月01号', '2026-03-01'],
		['2026/3/1', '2026-03-01'],
		['2026.3.1', '2026-03-01'],
		['2026-3-1', '2026-03-01'],
		['２０２６－０３－０１', '2026-03-01'],
		['20260301', '2026-03-01'],
		['2026-03-01 00:00:00', '2026-03-01'],
		['二〇二六年三月一日', '2026-03-01'],
		['二○二六年十二月二十日', '2026-12-20'],
		['二〇二六年十月十五日', '2026-10-15'],
	])('by the date %s is %s', (written, meant) => {
		expect(mendDate(written)).toBe(meant);
		expect(date.safeParse(meant).success).toBe(true);
	});

	it.each([
		['8：30～12：00', '8:30-12:00'],
		['8:30至12:00', '8:30-12:00'],
		['8：30—12：00', '8:30-12:00'],
		['8:30－12:00', '8:30-12:00'],
		['8点30分-12点', '8:30-12:00'],
		['8:30 -- 12:00', '8:30-12:00'],
		['8-12点', '8:00-12:00'],
		['8.30-12.00', '8:30-12:00'],
	])('by the hours %s is %s', (written, meant) => {
		expect(mendTimes(written)).toBe(meant);
		expect(times.safeParse(meant).success).toBe(true);
	});

	it.each([
		['星期一', '周一'],
		['礼拜天', '周日'],
		['周一-周五', '周一至周五'],
		['周一～周五', '周一至周五'],
		['星期一到星期五', '周一至周五'],
		['周一 至 周五', '周一至周五'],
		['每周三', '周三'],
		['三', '周三'],
		['法定工作日', '工作日'],
	])('by the days %s is %s', (written, meant) => {
		expect(mendDayPattern(written)).toBe(meant);
		expect(dayPattern.safeParse(meant).success).toBe(true);
	});

	it('by a season or a range of days is the day in digits', () => {
		expect(mendMonthDay('5月1日')).toBe('05-01');
		expect(mendMonthDay('2026-05-01')).toBe('05-01');
		expect(mendDateRange('2026年2月15日—2026年2月23日')).toBe('2026-02-15至2026-02-23');
	});

	it.each([
		['true', '是'],
		['√', '是'],
		['Yes', '是'],
		['×', '否'],
		['无', '否'],
	])('by %s is %s', (written, meant) => {
		expect(mendYesNo(written)).toBe(meant);
	});
});

/** What `npm run fix` would put in the place of a value. */
function mendOf(type: typeof phone | typeof yesNo | typeof times, written: string): unknown {
	const { error } = type.safeParse(written, { reportInput: true });
	const [issue] = error?.issues ?? [];
	const { mended } = issue?.code === 'custom' ? (issue.params ?? {}) : {};
	return mended;
}

describe('what nobody can be sure of', () => {
	it.each([
		[phone, '0359-01001'],
		[phone, '0359-0001001-2'],
		[phone, '0359-0001001/0001002'],
		[phone, '0001001'],
		[date, '2026年2月30日'],
		[date, '3月1日'],
		[date, '26-3-1'],
		[times, '8:30'],
		[times, '12:00-8:30'],
		[times, '全天'],
		[yesNo, '待定'],
		[wholeNumber, '约3项'],
		[siteAddress, 'http://ymt.example.gov.cn/'],
	])('is left to the clerk: %#', (type, written) => {
		expect(type.safeParse(written).success).toBe(false);
		expect(mendOf(type as typeof phone, written)).toBeUndefined();
	});

	it.each(['0359-0001001', '0359-0001001转2', '12345', '400-123-4567', '95598'])(
		'is never made of %s, which is right',
		(text) => {
			expect(mendPhone(text)).toBe(text);
		},
	);
});

describe('the afternoon', () => {
	it('is written by the 24-hour clock', () => {
		expect(afternoonTimes.parse('14:30-18:00')).toEqual({ from: '14:30', to: '18:00' });
		expect(afternoonTimes.parse('12:30-18:00')).toEqual({ from: '12:30', to: '18:00' });
		expect(mendOf(afternoonTimes, '2:30-6:00')).toBe('14:30-18:00');
	});
});
