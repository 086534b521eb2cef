import type { Weekday } from './dates.ts';

/** Working hours (工作时间): rules, each for some days of the week and maybe a season of the year. */
export type Hours = readonly HoursRule[];

export interface HoursRule {
	readonly days: readonly DayPattern[];
	/** At least one span; morning first. */
	readonly spans: readonly TimeSpan[];
	/** `MM-DD`, both included; may run over New Year. Absent: all year. */
	readonly season?: { readonly from: string; readonly to: string };
}

/** `8:30`–`12:00`, as written. */
export interface TimeSpan {
	readonly from: string;
	readonly to: string;
}

/** 星期, as a clerk says it. */
export type DayPattern =
	| {
			readonly kind: 'weekdays';
			readonly days: readonly Weekday[];
			readonly weeks?: 'odd' | 'even';
	  }
	/** 工作日: Monday to Friday unless a holiday, and make-up workdays. */
	| { readonly kind: 'workdays' }
	/** 每天, holidays included. */
	| { readonly kind: 'everyDay' }
	/** 调休日: make-up workdays only. */
	| { readonly kind: 'makeUpWorkdays' };
