import type { TargetPage } from '../../codes/targets.ts';
import { describeHours } from '../../domain/schedule/describe-hours.ts';
import type { Words } from './words.ts';

/** What stands on a desk card and above a window. */
export interface WindowWords extends Words {
	/** `3`, where the name begins with `3号窗口`. */
	readonly number?: string;
	/** What it is for: the name without the number. */
	readonly name: string;
	readonly hall: string;
	readonly hours: readonly string[];
	readonly phone: string;
	/** A rota decides who sits there: only the page knows. */
	readonly rotating?: '轮流';
}

export function windowWords({ target, township }: TargetPage): WindowWords | undefined {
	const window = township?.windows.find(({ id }) => target.endsWith(`/window/${id}`));
	if (!township || !window) return undefined;
	const [, number, rest = window.name] = /^(\d{1,3})\s*号窗口[\s　]+(.+)$/u.exec(window.name) ?? [];
	return {
		owner: township.name,
		number,
		name: rest,
		hall: window.hall.name,
		hours: describeHours(window.hours),
		phone: window.phones[0] ?? township.phone,
		...(window.residency === 'rotating' && { rotating: '轮流' }),
	};
}
