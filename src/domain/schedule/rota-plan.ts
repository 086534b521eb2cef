import type { Calendar } from '../calendar.ts';
import type { IsoDate } from '../dates.ts';
import type { ServiceWindow, Turn } from '../window.ts';
import { names } from './day-pattern.ts';
import { type DayType, dayType } from './day-type.ts';
import { type Opening, openingOn } from './opening.ts';

/** What a window's rota says of one day, before anything is postponed. */
export interface RotaPlan {
	readonly opening: Opening;
	readonly type: DayType;
	/** Turns that take place. */
	readonly sitting: readonly Turn[];
	/** Turns that belong to the day and cannot take place on it. */
	readonly displaced: readonly Turn[];
	/** Whether a postponed turn may come here: a workday of the window without a turn. */
	readonly isFree: boolean;
}

/**
 * A holiday or a make-up workday displaces every turn of the day, a weekend or a day on which the
 * window is closed only those of a day of the month: who writes 周六 means Saturdays.
 */
export function planOn(window: ServiceWindow, date: IsoDate, calendar: Calendar): RotaPlan {
	const opening = openingOn(window.hours, date, calendar);
	const type = dayType(calendar, date);
	const turns = type === 'unentered' ? [] : window.rota;
	const named = turns.filter((turn) => isNamed(turn, date));
	const isOpen = opening.status.kind === 'open';
	const sitting =
		type === 'makeUpWorkday'
			? turns.filter(isForMakeUpWorkdays)
			: named.filter((turn) => isOpen && takesPlace(turn, type));
	const displaced = named.filter(
		(turn) => !sitting.includes(turn) && (isMonthly(turn) || isOutOfOrder(type)),
	);
	const isFree = isOpen && type === 'workday' && named.length === 0;
	return { opening, type, sitting, displaced, isFree };
}

function isNamed({ when }: Turn, date: IsoDate): boolean {
	if (when.kind === 'monthly') return when.days.includes(Number(date.slice(8)));
	return when.days.some((day) => names(day, date));
}

function isForMakeUpWorkdays({ when }: Turn): boolean {
	return when.kind === 'weekly' && when.days.some((day) => day.kind === 'makeUpWorkdays');
}

function isMonthly({ when }: Turn): boolean {
	return when.kind === 'monthly';
}

function takesPlace(turn: Turn, type: DayType): boolean {
	return type === 'workday' || (type === 'weekend' && !isMonthly(turn));
}

function isOutOfOrder(type: DayType): boolean {
	return type === 'holiday' || type === 'makeUpWorkday';
}
