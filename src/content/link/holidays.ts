import type { Calendar } from '../../domain/calendar.ts';
import { longDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { buildCalendar, datesIn, OFFICIAL_YEARS } from '../calendar.ts';
import type { holidays } from '../forms/index.ts';
import type { Written } from '../records.ts';

type WrittenHolidays = Written<typeof holidays>;

/** The State Council has never given less, weekends included. */
const FEWEST_DAYS_OFF = 20;

/** The calendar with the county's corrections; none where `holidays.yml` is not there. */
export function toCalendar(written: WrittenHolidays | undefined, problems: Problem[]): Calendar {
	if (written) problems.push(...bothWays(written), ...beginnings(written));
	return buildCalendar(written ?? { closed: [], worked: [] });
}

/** Days that are said to be free and to be worked. */
function bothWays({ closed, worked, source }: WrittenHolidays): Problem[] {
	const free = new Set(closed.flatMap(datesIn));
	return worked.flatMap((range, index): Problem[] => {
		const date = datesIn(range).find((each) => free.has(each));
		if (date === undefined) return [];
		return [
			{
				name: 'HolidayContradiction',
				severity: 'error',
				message: `${longDate(date)}既写了放假，又写了上班`,
				fix: '核对通知，留下对的，另一处删掉或把起止日期改窄',
				at: source.at('上班', index),
			},
		];
	});
}

/** Years of which only the beginning was written: all else would count as workdays. */
function beginnings({ closed, source }: WrittenHolidays): Problem[] {
	const days = closed.flatMap((range, index) => {
		return datesIn(range).map((date) => ({ year: Number(date.slice(0, 4)), index, range }));
	});
	const begun = days.filter(({ range }) => !OFFICIAL_YEARS.has(Number(range.from.slice(0, 4))));
	return [...Map.groupBy(begun, ({ year }) => year)].flatMap(([year, own]): Problem[] => {
		const [first] = own;
		const isEntered = own.some(({ range }) => range.from.startsWith(`${year}-`));
		if (!first || !isEntered || own.length >= FEWEST_DAYS_OFF) return [];
		return [
			{
				name: 'HolidaysIncomplete',
				severity: 'warning',
				message: `${year}年只写了 ${own.length} 天放假，别的节日都会显示照常上班`,
				fix: `等国务院的通知出来，把${year}年的放假和上班一次写齐；在这以前不要写，网页会说“未录入”`,
				at: source.at('放假', first.index),
			},
		];
	});
}
