import type { Department } from './department.ts';
import type { DayPattern, Hours } from './hours.ts';
import type { Item } from './item.ts';
import type { Person, Post } from './post.ts';
import type { Source } from './problem.ts';
import type { Hall } from './township.ts';

/** A service window (窗口). */
export interface ServiceWindow {
	readonly id: string;
	readonly name: string;
	readonly hall: Hall;
	/** 整体 · 常驻 · 轮流. */
	readonly residency: 'whole' | 'resident' | 'rotating';
	readonly units: readonly Party[];
	readonly rota: readonly Turn[];
	/** 遇节假日: 停办, or 顺延 to the window's next workday without a turn. */
	readonly onHoliday: 'closed' | 'postponed';
	/** Its own, else the township's. */
	readonly hours: Hours;
	readonly posts: readonly Post[];
	/** Its own, else its posts', else the hall's, else the township's. */
	readonly phones: readonly string[];
	readonly heads: readonly Person[];
	/** Its own, else those of its posts. */
	readonly items: readonly Item[];
	readonly position?: string;
	readonly source: Source;
}

/** Who sits at a window: a county bureau, a post of the township, or a unit named in words. */
export type Party =
	| { readonly kind: 'department'; readonly department: Department }
	| { readonly kind: 'post'; readonly post: Post }
	| { readonly kind: 'unit'; readonly name: string };

/** One line of a rota (轮值). */
export interface Turn {
	readonly when:
		| { readonly kind: 'weekly'; readonly days: readonly DayPattern[] }
		/** Days of the month. */
		| { readonly kind: 'monthly'; readonly days: readonly number[] };
	readonly party: Party;
}

export function partyName(party: Party): string {
	if (party.kind === 'department') return party.department.shortName;
	return party.kind === 'post' ? party.post.name : party.name;
}
