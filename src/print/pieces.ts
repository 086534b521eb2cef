/** What there is to print: each target in each format that it has. */
import { groupCode } from '../codes/check-digit.ts';
import { codeAddress, currentCodes } from '../codes/ledger.ts';
import { type TargetPage, targetsOf } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { isOffered } from '../domain/item.ts';
import type { DutyPlaque } from '../domain/post.ts';
import type { Place } from '../domain/problem.ts';
import { FORMATS, type Format } from './formats.ts';
import type { Stamp } from './layouts/parts.ts';
import { type Composition, compositionOf } from './layouts.ts';

/** One thing to be printed. */
export interface Piece {
	readonly page: TargetPage;
	readonly format: Format;
	readonly composition: Composition;
	readonly stamp: Stamp;
	readonly code: string;
	/** In mm. */
	readonly width: number;
	readonly height: number;
	readonly quantity: number;
	/** Where it is to hang, as far as the content says. */
	readonly location: string;
	/** The record that its words come from. */
	readonly at?: Place;
}

/** What is drawn of a piece: plain data. */
export type Drawable = Pick<Piece, 'format' | 'composition' | 'stamp' | 'width' | 'height'>;

/** All pieces of the pages in `formats`. Targets without a code have none. */
export function piecesOf(
	disclosure: Disclosure,
	formats: readonly Format[] = FORMATS,
): readonly Piece[] {
	const codes = currentCodes(disclosure.ledger, disclosure.today);
	const pages = targetsOf(disclosure).filter((page) => isPrinted(page, disclosure));
	return formats.flatMap((format) =>
		pages.flatMap((page) => {
			const code = codes.get(page.target)?.code;
			const composition = compositionOf(page, format, disclosure);
			if (code === undefined || !composition) return [];
			const stamp = stampOf(code, disclosure);
			return [{ page, format, composition, stamp, code, ...placingOf(page, format) }];
		}),
	);
}

/** A matter that is no longer offered keeps its code, but nobody should hang it anew. */
function isPrinted({ kind, target, township }: TargetPage, { items }: Disclosure): boolean {
	if (kind !== 'item') return true;
	const item = [...items, ...(township?.items ?? [])].find(({ id }) =>
		target.endsWith(`/item/${id}`),
	);
	return item !== undefined && isOffered(item);
}

function stampOf(code: string, { site }: Disclosure): Stamp {
	const address = codeAddress(site, code);
	const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
	return { address, shown, code: groupCode(code), demo: site.demo };
}

function placingOf(page: TargetPage, format: Format) {
	const { source, plaque, location } = recordOf(page);
	const own = format.layout === 'dutyPlaque' ? plaque : undefined;
	return {
		width: own?.width ?? format.width,
		height: own?.height ?? format.height,
		quantity: own?.quantity ?? 1,
		location: plaque?.location ?? location ?? '',
		at: source?.at(),
	};
}

interface Placed {
	readonly source?: { at(): Place };
	readonly plaque?: DutyPlaque;
	readonly location?: string;
}

function recordOf({ kind, target, township }: TargetPage): Placed {
	if (!township) return {};
	const isIt = ({ id }: { readonly id: string }) => target === `${township.id}/${kind}/${id}`;
	const window = township.windows.find(isIt);
	if (kind === 'window' && window) {
		const location = [window.hall.name, window.position].filter(Boolean).join('，');
		return { source: window.source, location };
	}
	if (kind === 'post') return township.posts.find(isIt) ?? {};
	const known = { office: township.offices, village: township.villages };
	if (kind === 'office' || kind === 'village') return { source: known[kind].find(isIt)?.source };
	return { source: township.source };
}
