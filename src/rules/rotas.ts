import { weekdayName } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { neverOpen } from '../domain/schedule/coverage.ts';
import { partyName, type ServiceWindow } from '../domain/window.ts';

/** Turns on days of the week on which the window is always closed. */
export function rotaProblems({ townships }: Disclosure): readonly Problem[] {
	return townships
		.flatMap(({ windows }) => windows)
		.filter(({ residency }) => residency === 'rotating')
		.flatMap(closedTurns);
}

function closedTurns({ name, rota, hours, source }: ServiceWindow): readonly Problem[] {
	return rota.flatMap(({ when, party }, index): Problem[] => {
		const patterns = when.kind === 'weekly' ? when.days : [];
		const closed = [...new Set(patterns.flatMap((pattern) => neverOpen(pattern, hours)))];
		if (closed.length === 0) return [];
		const days = closed.map(weekdayName).join('、');
		return [
			{
				name: 'TurnWhenClosed',
				severity: 'warning',
				message: `“${name}”的工作时间里没有${days}，却轮到${partyName(party)}，网页会写不开放。`,
				fix: `${days}真的开门，就写进这个窗口的“工作时间”；不开门就改轮到的日子`,
				at: source.at('轮值', index, '星期'),
			},
		];
	});
}
