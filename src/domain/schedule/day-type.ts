import { type Calendar, type DayKind, dayKind, isEntered } from '../calendar.ts';
import type { IsoDate } from '../dates.ts';

/** What kind of day it is, as far as anybody has entered it. */
export type DayType = DayKind | 'unentered';

export function dayType(calendar: Calendar, date: IsoDate): DayType {
	return isEntered(calendar, date) ? dayKind(calendar, date) : 'unentered';
}
