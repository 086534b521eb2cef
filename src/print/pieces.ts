/** What there is to print: each target in each format that it has. */
import { groupCode } from '../codes/check-digit.ts';
import { codeAddress, currentCodes } from '../codes/ledger.ts';
import { type TargetPage, targetsOf } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { type Item, isOffered } from '../domain/item.ts';
import { type DutyPlaque, roomsOf } from '../domain/post.ts';
import type { Place } from '../domain/problem.ts';
import { FORMATS, type Format } from './formats.ts';
import type { Stamp } from './layouts/parts.ts';
import { type Composition, compositionOf, type PrintPage } from './layouts.ts';
import { roomName } from './words/post-words.ts';
import { signedLists } from './words/sign-off-words.ts';

/** One thing to be printed. */
export interface Piece {
	readonly page: PrintPage;
	readonly format: Format;
	readonly composition: Composition;
	readonly stamp: Stamp;
	readonly code: string;
	/** In mm. */
	readonly width: number;
	readonly height: number;
	/** How many are to hang. */
	readonly quantity: number;
	/** How many are to be printed, where some hang already. */
	readonly copies?: number;
	/** Where it is to hang, as far as the content says. */
	readonly location: string;
	/** The record that its words come from: its file is looked at only when asked. */
	at?(): Place | undefined;
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
		pages
			.flatMap((target) => printPagesOf(target, format, disclosure))
			.flatMap((page) => {
				const code = codes.get(page.target)?.code;
				const composition = compositionOf(page, format, disclosure);
				if (code === undefined || !composition) return [];
				const stamp = stampOf(code, disclosure);
				return [{ page, format, composition, stamp, code, ...placingOf(page, format) }];
			}),
	);
}

/** A page is printed once in most formats, but signed for as often as it has lists. */
function printPagesOf(
	page: TargetPage,
	{ layout }: Format,
	disclosure: Disclosure,
): readonly PrintPage[] {
	if (layout === 'flowchart') {
		const item = itemOf(page, disclosure);
		return item?.procedure ? [{ ...page, item }] : [];
	}
	if (layout !== 'signOff') return [page];
	return signedLists(page, disclosure).map((list) => ({ ...page, name: list.shortName, list }));
}

/** A matter that is no longer offered keeps its code, but nobody should hang it anew. */
export function isPrinted(page: TargetPage, disclosure: Disclosure): boolean {
	if (page.kind !== 'item') return true;
	const item = itemOf(page, disclosure);
	return item !== undefined && isOffered(item);
}

function itemOf({ target, township }: TargetPage, { items }: Disclosure): Item | undefined {
	return [...items, ...(township?.items ?? [])].find(({ id }) => target.endsWith(`/item/${id}`));
}

function stampOf(code: string, { site }: Disclosure): Stamp {
	const address = codeAddress(site, code);
	const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
	return { address, shown, code: groupCode(code), demo: site.demo };
}

/** Where what is printed of a page is to hang, as far as the content says. */
export function locationOf(page: TargetPage): string {
	const { plaque, location } = recordOf(page);
	return plaque?.location ?? location ?? '';
}

/** How many of a page are to hang in a format. */
export function quantityOf(page: TargetPage, { layout }: Format): number {
	return (layout === 'dutyPlaque' && recordOf(page).plaque?.quantity) || 1;
}

function placingOf(page: PrintPage, format: Format) {
	const { source, plaque } = recordOf(page);
	const own = format.layout === 'dutyPlaque' ? plaque : undefined;
	return {
		width: own?.width ?? format.width,
		height: own?.height ?? format.height,
		quantity: quantityOf(page, format),
		location: locationOf(page),
		at: () => source?.at(),
	};
}

function doorOf([room]: readonly string[]): string | undefined {
	return room && `${roomName(room)}门口`;
}

interface Placed {
	readonly source?: { at(): Place };
	readonly plaque?: DutyPlaque;
	readonly location?: string;
}

function recordOf({ kind, target, township, list, item }: PrintPage): Placed {
	if (list) return { source: list.source };
	if (item) return { source: { at: () => item.source.at('流程') } };
	if (!township) return {};
	const isIt = ({ id }: { readonly id: string }) => target === `${township.id}/${kind}/${id}`;
	const window = township.windows.find(isIt);
	if (kind === 'window' && window) {
		const location = [window.hall.name, window.position].filter(Boolean).join('，');
		return { source: window.source, location };
	}
	const post = township.posts.find(isIt);
	if (kind === 'post' && post) return { ...post, location: doorOf(roomsOf(post)) };
	const office = township.offices.find(isIt);
	if (kind === 'office' && office)
		return { ...office, plaque: undefined, location: doorOf(office.rooms) };
	const village = township.villages.find(isIt);
	if (kind === 'village' && village) return { source: village.source, location: village.address };
	return { source: township.source, ...(kind === 'township' && { location: township.address }) };
}
