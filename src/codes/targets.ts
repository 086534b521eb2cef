import { type PlaceKind, type Target, writeTarget } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import { type Disclosure, itemsIn } from '../domain/disclosure.ts';
import { type Item, isOffered } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import { standingVillage, type Village } from '../domain/village.ts';

/** A page that a code can lead to. */
export interface TargetPage {
	/** As the ledger writes it: `donglu/window/w3`. */
	readonly target: string;
	readonly kind: Target['kind'];
	readonly name: string;
	/** Below the site's address: `/donglu/windows/w3/`. */
	readonly path: string;
	/** Absent for the county's own page. */
	readonly township?: Township;
	/** Whether something hangs there that needs a code. Other pages only keep the codes they had. */
	readonly coded: boolean;
	/** The target of the village that stands for a merged one. */
	readonly mergedInto?: string;
}

/** The page of a written target: `donglu/window/w3` → `/donglu/windows/w3/`. */
export function pagePath(target: string): string {
	if (target === 'site') return '/';
	const [township, kind, id] = target.split('/');
	return kind === undefined ? `/${township}/` : `/${township}/${kind}s/${id}/`;
}

/** The page that an address is of: `https://…/ymt/donglu/windows/w3/`. A township may be called as an office is. */
export function pageAt(address: string, pages: readonly TargetPage[]): TargetPage | undefined {
	const path = `/${address.replace(/^https?:\/\/[^/]+|^\/+|\/+$/g, '')}/`;
	const found = pages.filter(({ target }) => target !== 'site' && path.endsWith(pagePath(target)));
	return found.sort((a, b) => b.target.length - a.target.length)[0];
}

/** Every page that a code can lead to, always in the same order. */
export function pagesOf(disclosure: Disclosure): readonly TargetPage[] {
	const { site, townships } = disclosure;
	const county: TargetPage = { ...at({ kind: 'site' }), name: site.name, coded: true };
	return [county, ...townships.flatMap((township) => pagesIn(township, disclosure))];
}

/** Every target that must have a code. */
export function targetsOf(disclosure: Disclosure): readonly TargetPage[] {
	return pagesOf(disclosure).filter(({ coded }) => coded);
}

function pagesIn(township: Township, disclosure: Disclosure): readonly TargetPage[] {
	const { id, name, windows, posts, offices, villages } = township;
	const place = (kind: PlaceKind, record: { readonly id: string; readonly name: string }) => ({
		...at({ kind, township: id, id: record.id }),
		name: record.name,
		township,
		coded: true,
	});
	return [
		{ ...at({ kind: 'township', township: id }), name, township, coded: true },
		...windows.map((window) => place('window', window)),
		...posts.map((post) => ({ ...place('post', post), coded: post.plaque !== undefined })),
		...offices.map((office) => ({ ...place('office', office), coded: office.plaque })),
		...villages.map((village) => {
			const mergedInto = mergerOf(village, township, disclosure.today);
			return { ...place('village', village), mergedInto, coded: mergedInto === undefined };
		}),
		...itemsIn(disclosure, township).map((item) => place('item', item)),
		...withdrawnItems(township, disclosure).map((item) => ({
			...place('item', item),
			path: `/items/${item.id}/`,
			coded: false,
		})),
	];
}

/**
 * County matters that no township may handle any more. Their pages say who does, so a code that a
 * township had for one leads there by itself.
 */
function withdrawnItems(township: Township, disclosure: Disclosure): readonly Item[] {
	const here = new Set(itemsIn(disclosure, township));
	return disclosure.items.filter((item) => !isOffered(item) && !here.has(item));
}

function at(target: Target): Pick<TargetPage, 'target' | 'kind' | 'path'> {
	const written = writeTarget(target);
	return { target: written, kind: target.kind, path: pagePath(written) };
}

function mergerOf(village: Village, township: Township, today: IsoDate): string | undefined {
	const standing = standingVillage(village, today);
	if (standing === village) return undefined;
	return writeTarget({ kind: 'village', township: township.id, id: standing.id });
}
