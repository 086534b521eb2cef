import { type Weekday, weekdayName } from '../dates.ts';
import type { DayPattern, Hours } from '../hours.ts';
import { seasonText } from './season.ts';
import { spansText } from './spans.ts';

/** One line for each rule: `周一至周五 8:30–12:00 14:30–18:00（5月1日至9月30日）`. */
export function describeHours(hours: Hours): readonly string[] {
	return hours.map(({ days, spans, season }) => {
		const when = days.map(describeDays).join('、');
		return `${when} ${spansText(spans)}${season ? `（${seasonText(season)}）` : ''}`;
	});
}

/** As a clerk writes it: `周一至周五`, `周六、周日`, `单周周三`, `工作日`. */
export function describeDays(pattern: DayPattern): string {
	if (pattern.kind !== 'weekdays') return WORDS[pattern.kind];
	const parity = pattern.weeks ? (pattern.weeks === 'odd' ? '单周' : '双周') : '';
	return parity + runsOf(pattern.days).map(describeRun).join('、');
}

const WORDS = { workdays: '工作日', everyDay: '每天', makeUpWorkdays: '调休上班日' } as const;

function runsOf(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
	const runs: Weekday[][] = [];
	for (const day of [...new Set(days)].sort()) {
		const last = runs.at(-1);
		if (last?.at(-1) === day - 1) last.push(day);
		else runs.push([day]);
	}
	return runs;
}

function describeRun(run: readonly Weekday[]): string {
	const names = run.map(weekdayName);
	return names.length > 2 ? `${names[0]}至${names.at(-1)}` : names.join('、');
}
