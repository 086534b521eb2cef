import type { IsoDate } from '../domain/dates.ts';
import type { Hours, TimeSpan } from '../domain/hours.ts';
import { type DayState, firstAfter, nextOpening, stateOn } from '../domain/schedule/day-state.ts';
import { type Sitting, turnsOn } from '../domain/schedule/rota.ts';
import { spansText } from '../domain/schedule/spans.ts';
import { statusText } from '../domain/schedule/status.ts';
import { type Party, partyName, type ServiceWindow } from '../domain/window.ts';
import type { Context } from './context.ts';

/** Whether a place is open on the day of the build. Pages are read later, so the day is named. */
export interface OpenState {
	readonly open: boolean;
	/** `11月25日（周三）开放`, `10月1日（周四）不开放：国庆节放假`. */
	readonly text: string;
	/** `8:30–12:00`, one for each half of the day. */
	readonly times: readonly string[];
	/** Whose turn it is, or what is unusual about the day. */
	readonly note?: string;
	/** When it opens next, where it is closed. */
	readonly next?: string;
}

export function openState({ disclosure: { today, calendar } }: Context, hours: Hours): OpenState {
	const state = stateOn(hours, today, calendar);
	if (state.open) return openOn(state, state.spans);
	return {
		open: false,
		text: state.text,
		times: [],
		next: nextOpening(hours, today, calendar)?.text,
	};
}

/** The same of a window, which is open on the days of its rota only. */
export function windowState(context: Context, window: ServiceWindow): OpenState {
	if (window.residency !== 'rotating') return openState(context, window.hours);
	const { today, calendar } = context.disclosure;
	const state = stateOn(window.hours, today, calendar);
	const { spans, sittings, status } = turnsOn(window, today, calendar);
	if (spans.length > 0)
		return { ...openOn(state, spans), note: turnText(sittings) ?? statusText(status) };
	const text = state.open ? `${state.day}${statusText(status)}` : state.text;
	return { open: false, text, times: [], next: nextTurn(context, window) };
}

/**
 * When to go there: the day of the build or the next that is surely open, and at a rotating window
 * whose turn it is then. `concerns` says whose turns count.
 */
export function whenOpen(
	context: Context,
	window: ServiceWindow,
	concerns: Concerns = anybody,
): string | undefined {
	if (window.residency !== 'rotating') return hoursWhenOpen(context, window.hours);
	return (
		turnOn(context, window, context.disclosure.today, concerns) ??
		nextTurn(context, window, concerns)
	);
}

/** The same of a place with these hours: `11月30日（周一）8:30–12:00 14:30–18:00`. */
export function hoursWhenOpen({ disclosure: { today, calendar } }: Context, hours: Hours) {
	const state = stateOn(hours, today, calendar);
	return (state.open ? state : nextOpening(hours, today, calendar))?.text;
}

type Concerns = (party: Party) => boolean;
const anybody: Concerns = () => true;

/** The next day on which somebody surely sits there, when, and who. */
function nextTurn(context: Context, window: ServiceWindow, concerns: Concerns = anybody) {
	return firstAfter(context.disclosure.today, (date) => turnOn(context, window, date, concerns));
}

function turnOn(
	{ disclosure: { calendar } }: Context,
	window: ServiceWindow,
	date: IsoDate,
	concerns: Concerns,
): string | undefined {
	const { spans, sittings } = turnsOn(window, date, calendar);
	const who = turnText(sittings.filter(({ party }) => concerns(party)));
	if (spans.length === 0 || who === undefined) return undefined;
	return `${stateOn(window.hours, date, calendar).day}${spansText(spans)}，${who}`;
}

function turnText(sittings: readonly Sitting[]): string | undefined {
	const names = sittings.map(({ party }) => partyName(party)).join('、');
	return names ? `轮到${names}` : undefined;
}

function openOn({ day }: DayState, spans: readonly TimeSpan[]): OpenState {
	return { open: true, text: `${day}开放`, times: spans.map((span) => spansText([span])) };
}
