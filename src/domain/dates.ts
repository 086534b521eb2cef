/** `2026-03-01`. ISO dates compare as text. */
export type IsoDate = string;

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
const NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

export function weekdayOf(date: IsoDate): Weekday {
	return (((new Date(date).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** `周三`. */
export function weekdayName(day: Weekday): string {
	return NAMES[day - 1] ?? '';
}

export function addDays(date: IsoDate, days: number): IsoDate {
	return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** ISO 8601 week number; week 1 holds the year's first Thursday. */
export function isoWeek(date: IsoDate): number {
	const thursday = addDays(date, 4 - weekdayOf(date));
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** `2026年3月1日`. */
export function longDate(date: IsoDate): string {
	return `${date.slice(0, 4)}年${shortDate(date)}`;
}

/** `3月1日`. */
export function shortDate(date: IsoDate): string {
	return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** Whether the text is a date that exists. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	// 2026-02-30 may be read as 2 March.
	return new Date(text).getUTCDate() === Number(text.slice(8));
}
