import type { Disclosure } from '../domain/disclosure.ts';
import type { Hours, HoursRule } from '../domain/hours.ts';
import type { Problem, Source } from '../domain/problem.ts';
import {
	overlappingSeasons,
	type SeasonOverlap,
	uncoveredDays,
} from '../domain/schedule/coverage.ts';
import { dayAfter, isInSeason, type Season, seasonText } from '../domain/schedule/season.ts';
import { overlap } from '../domain/schedule/spans.ts';

/** 工作时间 whose seasons or times overlap, or that leave a day of the year out. */
export function hoursProblems({ townships }: Disclosure): readonly Problem[] {
	return townships.flatMap(({ hours, windows, source, shortName }) => [
		...problemsOf(hours, shortName, source),
		// A window without hours of its own has the township's, which are reported there.
		...windows
			.filter((window) => window.hours !== hours)
			.flatMap((window) => problemsOf(window.hours, window.name, window.source)),
	]);
}

function problemsOf(hours: Hours, owner: string, source: Source): readonly Problem[] {
	return [
		...hours.flatMap((rule, index) => timesOverlap(rule, index, owner, source)),
		...overlappingSeasons(hours).map((found) => seasonsOverlap(found, hours, owner, source)),
		...uncoveredDays(hours).map((gap) => seasonGap(gap, owner, source)),
	];
}

/** 下午 that begins before 上午 ends: nobody could say when the break is. */
function timesOverlap(
	{ spans: [morning, afternoon] }: HoursRule,
	index: number,
	owner: string,
	source: Source,
): readonly Problem[] {
	if (!morning || !afternoon || !overlap(morning, afternoon)) return [];
	return [
		{
			name: 'TimesOverlap',
			severity: 'error',
			message: `“${owner}”的工作时间，上午到 ${morning.to}，下午从 ${afternoon.from} 起，两段重叠。`,
			fix: `改对其中一个；中午不休息的，只写一段：上午: ${morning.from}-${afternoon.to}`,
			at: source.at('工作时间', index, '下午'),
		},
	];
}

function seasonsOverlap(
	{ first, second, days }: SeasonOverlap,
	hours: Hours,
	owner: string,
	source: Source,
): Problem {
	const [one, other] = [`第${first + 1}条`, `第${second + 1}条`];
	return {
		name: 'SeasonsOverlap',
		severity: 'error',
		message: `“${owner}”的工作时间，${one}和${other}都管${days.map(seasonText).join('、')}。`,
		fix: separate(hours[first], hours[second], one, other),
		at: source.at('工作时间', second),
	};
}

/** What to write so that the two no longer meet. */
function separate(a: HoursRule | undefined, b: HoursRule | undefined, one: string, other: string) {
	if (!a?.season) return `${one}没有写起止，等于全年；请补上“${rest(b?.season)}”。`;
	if (!b?.season) return `${other}没有写起止，等于全年；请补上“${rest(a.season)}”。`;
	if (isWholeYear(a.season)) return `${one}的起止是全年；请改成“${rest(b.season)}”。`;
	if (isWholeYear(b.season)) return `${other}的起止是全年；请改成“${rest(a.season)}”。`;
	const startsInside = isInSeason(a.season, b.season.from);
	const endsInside = isInSeason(a.season, b.season.to);
	if (startsInside === endsInside) {
		return `如果${one}没有错，${other}请改成“${rest(a.season)}”。`;
	}
	return startsInside
		? meetAt(one, a.season.to, other, b.season.from)
		: meetAt(other, b.season.to, one, a.season.from);
}

function isWholeYear({ from, to }: Season): boolean {
	return dayAfter(to, 1) === from;
}

function meetAt(earlier: string, end: string, later: string, start: string): string {
	const begin = dayAfter(end, 1);
	return `把${later}的起改成 ${begin}，或者把${earlier}的止改成 ${dayAfter(start, -1)}。`;
}

/** The season that makes a whole year with `season`. */
function rest(season: Season | undefined): string {
	if (!season) return '';
	return `起: ${dayAfter(season.to, 1)}, 止: ${dayAfter(season.from, -1)}`;
}

function seasonGap(gap: Season, owner: string, source: Source): Problem {
	return {
		name: 'SeasonGap',
		severity: 'warning',
		message: `“${owner}”没有${seasonText(gap)}的工作时间，这些天会显示“不开放”。`,
		fix: `把相邻那条的起止改到连上，或者加一条，写“起: ${gap.from}, 止: ${gap.to}”。`,
		at: source.at('工作时间'),
	};
}
