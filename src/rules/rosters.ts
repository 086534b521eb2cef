import { daysBetween, type IsoDate, longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';

/** Nobody plans duty that far ahead, or keeps a roster with such a gap. */
const FAR = 2 * 366;

/** 值班 on days that are years away from today, or left that far behind by the others: a wrong year. */
export function rosterProblems({ townships, today }: Disclosure): readonly Problem[] {
	return townships.flatMap(({ roster, source }) =>
		roster.flatMap(({ date }, index): Problem[] => {
			const dates = roster.map((each) => each.date);
			if (!isFarAhead(date, today) && !isLeftBehind(date, dates, today)) return [];
			return [
				{
					name: 'DutyFarAway',
					severity: 'warning',
					message: `值班写到了${longDate(date)}，离今天两年多，多半写错了年份。`,
					fix: '改成对的日期；不再要的，删掉这一条',
					at: source.at('值班', index, '日期'),
				},
			];
		}),
	);
}

const isFarAhead = (date: IsoDate, today: IsoDate) => daysBetween(today, date) > FAR;

/** An old roster that was never cleared away has no such gap. */
function isLeftBehind(date: IsoDate, dates: readonly IsoDate[], today: IsoDate): boolean {
	const later = dates.filter((other) => other > date && !isFarAhead(other, today)).sort()[0];
	const isOld = daysBetween(date, today) > FAR;
	return isOld && later !== undefined && daysBetween(date, later) > FAR;
}
