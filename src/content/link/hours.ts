import type { z } from 'zod';
import type { Hours, HoursRule } from '../../domain/hours.ts';
import type { Problem, Source } from '../../domain/problem.ts';
import type { hoursRule } from '../forms/township.ts';

/** Hours as written: 上午 and 下午 become spans, 起 and 止 a season. */
export function toHours(
	written: readonly z.output<typeof hoursRule.type>[],
	{ source, problems }: { readonly source: Source; readonly problems: Problem[] },
): Hours {
	return written.map(({ days, morning, afternoon, from, to }, index): HoursRule => {
		const spans = [morning, afternoon].filter((span) => span !== undefined);
		if (spans.length === 0) problems.push(noTimes(source, index));
		return {
			days,
			spans,
			...((from || to) && { season: { from: from ?? '01-01', to: to ?? '12-31' } }),
		};
	});
}

function noTimes(source: Source, index: number): Problem {
	return {
		name: 'HoursWithoutTimes',
		severity: 'error',
		message: '工作时间没有写几点到几点',
		fix: '补上：上午: 8:30-12:00，或 下午: 14:30-18:00；这几天不开门的，把这一条删掉',
		at: source.at('工作时间', index, '星期'),
	};
}
