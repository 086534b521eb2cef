import type { Calendar } from '../calendar.ts';
import { addDays, type IsoDate, shortDate, weekdayName, weekdayOf } from '../dates.ts';
import type { TimeSpan } from '../hours.ts';
import { partyName, type ServiceWindow } from '../window.ts';
import { type DayType, dayType } from './day-type.ts';
import { dayAt, type RotaDay, type Sitting } from './rota.ts';
import { isKnown, statusText } from './status.ts';

/** One line of a window's table. */
export interface WindowDay {
	readonly date: IsoDate;
	/** `周三`. */
	readonly weekday: string;
	readonly type: DayType;
	/** None where the window is closed, or where nobody knows. */
	readonly spans: readonly TimeSpan[];
	/** Whose turn it is; empty at windows without a rota. */
	readonly sittings: readonly Sitting[];
	/** Whether anybody knows if it is open. */
	readonly known: boolean;
	/** Why it is closed, or what is unusual about the day. */
	readonly note?: string;
}

/** The seven days of the ISO week, from Monday. */
export function weekOf(date: IsoDate): readonly IsoDate[] {
	const monday = addDays(date, 1 - weekdayOf(date));
	return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** A window's table for the week of `today` and the next: always fourteen days, from a Monday. */
export function twoWeeks(
	window: ServiceWindow,
	today: IsoDate,
	calendar: Calendar,
): readonly WindowDay[] {
	const dates = [...weekOf(today), ...weekOf(addDays(today, 7))];
	return dates.map((date) => windowDay(dayAt(window, date, calendar), dayType(calendar, date)));
}

function windowDay(day: RotaDay, type: DayType): WindowDay {
	const { date, spans, sittings, status } = day;
	const weekday = weekdayName(weekdayOf(date));
	const known = isKnown(status);
	return { date, weekday, type, spans, sittings, known, note: noteOn(day, type) };
}

function noteOn({ status, sittings }: RotaDay, type: DayType): string | undefined {
	const unusual = type === 'makeUpWorkday' && status.kind === 'open' ? '调休上班日' : '';
	const parts = [statusText(status), unusual, ...sittings.map(postponement)];
	return parts.filter(Boolean).join('；') || undefined;
}

function postponement({ party, postponedFrom }: Sitting): string {
	return postponedFrom ? `${partyName(party)}从${shortDate(postponedFrom)}顺延到这天` : '';
}
