/**
 * Whose turn it is at a rotating window (轮值).
 *
 * A turn that cannot take place lapses (停办) or waits for the window's next workday without a
 * turn (顺延). Those that wait are served in the order in which they were displaced, one a day.
 */
import type { Calendar } from '../calendar.ts';
import { addDays, type IsoDate } from '../dates.ts';
import { once, onceByText } from '../once.ts';
import type { Party, ServiceWindow } from '../window.ts';
import { closureOn, type Opening, openingOn } from './opening.ts';
import { planOn, type RotaPlan } from './rota-plan.ts';
import type { DayStatus } from './status.ts';

/** Somebody's turn on a day. */
export interface Sitting {
	readonly party: Party;
	/** The day it was meant for, where it was postponed. */
	readonly postponedFrom?: IsoDate;
}

/** A day at a rotating window: who sits there and when, or why nobody does. */
export interface RotaDay extends Opening {
	readonly sittings: readonly Sitting[];
}

/** A day at any window; at one without a rota nobody has a turn. */
export function dayAt(window: ServiceWindow, date: IsoDate, calendar: Calendar): RotaDay {
	return window.residency === 'rotating'
		? turnsOn(window, date, calendar)
		: { ...openingOn(window.hours, date, calendar), sittings: [] };
}

export function turnsOn(window: ServiceWindow, date: IsoDate, calendar: Calendar): RotaDay {
	return days(calendar)(window)(date);
}

/** Every page of a matter at the window asks for the same few days. */
const days = once((calendar: Calendar) =>
	once((window: ServiceWindow) => onceByText((date) => turnsOf(window, date, calendar))),
);

function turnsOf(window: ServiceWindow, date: IsoDate, calendar: Calendar): RotaDay {
	const landed = landings(calendar)(window)(date.slice(0, 4)).get(date);
	return rotaDay(planOn(window, date, calendar), landed, calendar);
}

/** Where postponed turns land in a year. */
const landings = once((calendar: Calendar) =>
	once((window: ServiceWindow) => onceByText((year) => walk(window, Number(year), calendar))),
);

/**
 * Begins a whole year before, so that every day of the year sees the same queue. A rota with more
 * turns to postpone than free days has a longer one; its oldest turns are given up.
 */
function walk(window: ServiceWindow, year: number, calendar: Calendar) {
	const landed = new Map<IsoDate, Sitting>();
	if (window.onHoliday !== 'postponed') return landed;
	const waiting: Sitting[] = [];
	for (let date = `${year - 1}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
		const { isFree, displaced } = planOn(window, date, calendar);
		const next = isFree ? waiting.shift() : undefined;
		if (next) landed.set(date, next);
		waiting.push(...displaced.map(({ party }) => ({ party, postponedFrom: date })));
	}
	return landed;
}

function rotaDay(plan: RotaPlan, landed: Sitting | undefined, calendar: Calendar): RotaDay {
	const planned = plan.sitting.map(({ party }) => ({ party }));
	const sittings = landed ? [...planned, landed] : planned;
	const { opening } = plan;
	if (sittings.length > 0 || opening.status.kind !== 'open') return { ...opening, sittings };
	// A make-up workday keeps its hours: somebody is there, only nobody knows who.
	if (plan.type === 'makeUpWorkday') {
		return { ...opening, sittings, status: { kind: 'makeUpWithoutTurn' } };
	}
	return { date: opening.date, spans: [], sittings, status: whyNobody(plan, calendar) };
}

/** Open hours (每天) alone make neither a holiday nor an unknown day somebody's turn. */
function whyNobody({ type, opening }: RotaPlan, calendar: Calendar): DayStatus {
	const isOrdinary = type === 'workday' || type === 'weekend';
	return isOrdinary ? { kind: 'noTurn' } : closureOn(opening.date, calendar, []);
}
