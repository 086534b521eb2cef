import type { TargetPage } from '../../codes/targets.ts';
import { describeHours } from '../../domain/schedule/describe-hours.ts';
import type { ServiceWindow } from '../../domain/window.ts';
import type { Words } from './words.ts';

interface WindowName extends Words {
	/** `3`, where the name begins with `3号窗口`. */
	readonly number?: string;
	/** What it is for: the name without the number. */
	readonly name: string;
	readonly hall: string;
}

/** What stands above a window, to be read from afar. */
export interface WindowSignWords extends WindowName {
	readonly owner: string;
}

/** What stands on a desk card. */
export interface DeskCardWords extends WindowName {
	readonly hours: readonly string[];
	readonly phones: readonly string[];
	/** A rota decides who sits there: only the page knows. */
	readonly rotating?: '轮流';
}

export function windowSignWords(page: TargetPage): WindowSignWords | undefined {
	const { township } = page;
	const window = windowOf(page);
	return township && window && { owner: township.name, ...nameOf(window) };
}

export function deskCardWords(page: TargetPage): DeskCardWords | undefined {
	const { township } = page;
	const window = windowOf(page);
	if (!township || !window) return undefined;
	return {
		...nameOf(window),
		hours: describeHours(window.hours),
		phones: window.phones,
		...(window.residency === 'rotating' && { rotating: '轮流' }),
	};
}

function windowOf({ target, township }: TargetPage): ServiceWindow | undefined {
	return township?.windows.find(({ id }) => target.endsWith(`/window/${id}`));
}

function nameOf({ name, hall }: ServiceWindow): WindowName {
	const [, number, rest = name] = /^(\d{1,3})\s*号窗口[\s　]+(.+)$/u.exec(name) ?? [];
	return { number, name: rest, hall: hall.name };
}
