import type { z } from 'zod';
import type { Hours, HoursRule } from '../../domain/hours.ts';
import type { hoursRule } from '../forms/township.ts';

/** Hours as written: 上午 and 下午 become spans, 起 and 止 a season. */
export function toHours(written: readonly z.output<typeof hoursRule.type>[]): Hours {
	return written.map(({ days, morning, afternoon, from, to }): HoursRule => {
		const spans = [morning, afternoon].filter((span) => span !== undefined);
		return {
			days,
			spans,
			...((from || to) && { season: { from: from ?? '01-01', to: to ?? '12-31' } }),
		};
	});
}
