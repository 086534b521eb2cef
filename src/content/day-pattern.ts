import type { Weekday } from '../domain/dates.ts';
import type { DayPattern } from '../domain/hours.ts';

const DAYS = '一二三四五六日';

function dayOf(character: string | undefined): Weekday | undefined {
	const index = character ? DAYS.indexOf(character) : -1;
	return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** Reads `周一`, `周一至周五`, `工作日`, `每天`, `调休日`, `单周周三`, `双周周一至周三`. */
export function readDayPattern(text: string): DayPattern | undefined {
	if (text === '工作日') return { kind: 'workdays' };
	if (text === '每天') return { kind: 'everyDay' };
	if (text === '调休日') return { kind: 'makeUpWorkdays' };
	const [, parity, first, last] =
		/^(单周|双周)?周([一二三四五六日])(?:至周([一二三四五六日]))?$/.exec(text) ?? [];
	const from = dayOf(first);
	const to = last ? dayOf(last) : from;
	if (!from || !to || to < from) return undefined;
	const days = Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Weekday);
	return { kind: 'weekdays', days, ...(parity && { weeks: parity === '单周' ? 'odd' : 'even' }) };
}
