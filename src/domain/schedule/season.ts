import { addDays, daysBetween, type IsoDate, shortDate } from '../dates.ts';

/** Days of every year, `MM-DD`, both included; runs over New Year where `to` is before `from`. */
export interface Season {
	readonly from: string;
	readonly to: string;
}

// Any leap year, so that 02-29 is a day too.
const YEAR = '2024';
const DAYS: readonly string[] = Array.from({ length: 366 }, (_, index) =>
	addDays(`${YEAR}-01-01`, index).slice(5),
);

/** Whether the date, `YYYY-MM-DD` or `MM-DD`, is in the season; no season is all year. */
export function isInSeason(season: Season | undefined, date: IsoDate): boolean {
	if (!season) return true;
	const day = date.slice(-5);
	return season.from <= season.to
		? season.from <= day && day <= season.to
		: season.from <= day || day <= season.to;
}

/** The days of the year for which `test` holds, as runs; one that goes over New Year stays whole. */
export function seasonsWhere(test: (day: string) => boolean): readonly Season[] {
	const starts = DAYS.filter((day) => test(day) && !test(dayAfter(day, -1)));
	const ends = DAYS.filter((day) => test(day) && !test(dayAfter(day, 1)));
	if (starts.length === 0) return DAYS.every(test) ? [{ from: '01-01', to: '12-31' }] : [];
	return starts.map((from) => ({ from, to: ends.find((end) => end >= from) ?? ends[0] ?? from }));
}

/** The day `count` days later in the year, which is a circle here. */
export function dayAfter(day: string, count: number): string {
	const index = daysBetween(`${YEAR}-01-01`, `${YEAR}-${day}`) + count;
	return DAYS.at(index % DAYS.length) ?? day;
}

/** `5月1日至9月30日`, `10月1日至次年4月30日`, `9月30日`. */
export function seasonText({ from, to }: Season): string {
	const start = shortDate(`${YEAR}-${from}`);
	if (from === to) return start;
	return `${start}至${to < from ? '次年' : ''}${shortDate(`${YEAR}-${to}`)}`;
}
