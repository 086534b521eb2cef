import type { IsoDate } from './dates.ts';
import type { Hours } from './hours.ts';
import type { Item } from './item.ts';
import type { FloorPlan } from './plan.ts';
import type { Person, Post } from './post.ts';
import type { Source } from './problem.ts';
import type { Village } from './village.ts';
import type { ServiceWindow } from './window.ts';

export interface Township {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly address?: string;
	readonly phones: readonly string[];
	readonly hours: Hours;
	/** The “three ones” (三个一): a box, a phone, a mailbox. */
	readonly complaintChannels: {
		readonly box: string;
		readonly phones: readonly string[];
		readonly emails: readonly string[];
	};
	/** The outside evaluation form. */
	readonly evaluation?: string;
	readonly halls: readonly Hall[];
	readonly roster: readonly { readonly date: IsoDate; readonly leaders: readonly Person[] }[];
	readonly usage: readonly Usage[];
	readonly offices: readonly Office[];
	readonly people: readonly Person[];
	readonly posts: readonly Post[];
	readonly windows: readonly ServiceWindow[];
	readonly villages: readonly Village[];
	readonly plan?: FloorPlan;
	/** Matters of this township only. */
	readonly items: readonly Item[];
	readonly source: Source;
}

export interface Hall {
	readonly id: string;
	readonly name: string;
	readonly address?: string;
	readonly guestBook?: string;
	readonly complaintBox?: string;
	readonly phones: readonly string[];
}

export interface Usage {
	readonly period?: string;
	readonly scans?: string;
	readonly enquiries?: string;
	readonly origin?: string;
}

export const OFFICE_KINDS = ['办公室', '站', '中心', '站所'] as const;

/** A body of the township (内设机构). */
export interface Office {
	readonly id: string;
	readonly name: string;
	readonly kind: (typeof OFFICE_KINDS)[number];
	readonly duties: readonly string[];
	readonly basis?: string;
	readonly heads: readonly Person[];
	/** Its own, else the township's. */
	readonly phones: readonly string[];
	readonly rooms: readonly string[];
	/** Whether it has a plaque of its own, and so a code. */
	readonly plaque: boolean;
	readonly source: Source;
}
