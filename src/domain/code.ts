import type { IsoDate } from './dates.ts';
import type { Source } from './problem.ts';

/** One line of `codes.yml`. The ledger only grows: what hangs on a wall cannot be recalled. */
export interface LedgerEntry {
	/** Six digits, the last a check digit: `704394`. */
	readonly code: string;
	/** What it was issued for, fixed for good. */
	readonly target: string;
	/** The target's name on the day of issue. */
	readonly name: string;
	readonly issued: IsoDate;
	readonly retired?: { readonly date: IsoDate; readonly reason?: string };
	/** The target that stands in for it today. */
	readonly movedTo?: string;
	readonly printings: readonly Printing[];
	readonly source: Source;
}

/** 印制: what was printed, where it pointed, and the hash of its words. */
export interface Printing {
	readonly date: IsoDate;
	readonly format: string;
	/** How many hang from then on; none: all of them were taken down that day. */
	readonly quantity: number;
	readonly address: string;
	readonly words: string;
	/** Where it was to hang, as the content said then. */
	readonly location?: string;
	/** 未印: a short hash of each thing that its page said besides, by name. */
	readonly unprinted?: Readonly<Record<string, string>>;
}

/** 印样: the words of a print by what they are (`电话`), under the hash that 印制 knows them by. */
export interface PrintedWords {
	readonly hash: string;
	readonly parts: Parts;
	readonly source: Source;
}

export type Parts = Readonly<Record<string, readonly string[]>>;

/** What a code can be issued for. Written `donglu/window/w3`; the county's own is `site`. */
export type Target =
	| { readonly kind: 'site' }
	| { readonly kind: 'township'; readonly township: string }
	| { readonly kind: PlaceKind; readonly township: string; readonly id: string };

export const PLACE_KINDS = ['window', 'post', 'office', 'village', 'item'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function writeTarget(target: Target): string {
	if (target.kind === 'site') return 'site';
	if (target.kind === 'township') return target.township;
	return `${target.township}/${target.kind}/${target.id}`;
}

/** Reads a target; undefined if the text has not its form. */
export function parseTarget(text: string): Target | undefined {
	if (text === 'site') return { kind: 'site' };
	const [township, kind, id, ...rest] = text.split('/');
	if (!township || rest.length > 0) return undefined;
	if (kind === undefined) return { kind: 'township', township };
	const place = PLACE_KINDS.find((known) => known === kind);
	return place && id ? { kind: place, township, id } : undefined;
}
