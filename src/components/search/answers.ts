import { BETWEEN_PARTS } from '../../search/entry.ts';
import { GUESSED, type Hit, SURE } from '../../search/find.ts';
import { nearestItems } from '../../search/nearest.ts';
import type { Pool } from '../../search/pool.ts';
import type { Known } from '../../search/read-word-list.ts';
import { element } from './elements.ts';
import { askedIn, codeIn, type SearchPage } from './page.ts';
import { type Row, showRows } from './rows.ts';

const MOST = 20;
const NEAREST = 3;

export interface Answer {
	readonly hits: readonly Hit[];
	/** More may come. */
	readonly isWaiting: boolean;
}

/** Whether what was found may not be what was meant. */
export function isUnsure(hits: readonly Hit[]): boolean {
	return (hits[0]?.score ?? 0) < SURE;
}

/** Whether six digits are nothing that the lists know: no other matter is what was meant. */
export function isUnknownCode(page: SearchPage, hits: readonly Hit[]): boolean {
	return hits.length === 0 && codeIn(page) !== undefined;
}

/** Shows what was found; where that is nothing, what is near and whom to call. */
export function showHits(page: SearchPage, pool: Pool, { hits, isWaiting }: Answer): void {
	const asked = askedIn(page);
	const isNothing = asked !== '' && hits.length === 0 && !isWaiting;
	const isCode = isUnknownCode(page, hits);
	const entries = isNothing ? nearTo(pool, page) : hits.slice(0, MOST).map(({ entry }) => entry);
	showRows(element('#found', HTMLElement), entries.map(rowsFor(page, pool)));
	const isLost = isNothing || (hits.length > 0 && (hits[0]?.score ?? 0) <= GUESSED);
	element('#nothing', HTMLElement).hidden = !isLost;
	if (isLost) showCalls(page, pool);
	element('#deeper', HTMLElement).hidden = asked === '' || isCode;
	element('#all', HTMLElement).hidden = entries.length > 0 || isCode;
}

/** Matters that may have been meant; a number that is wrong is near to none. */
function nearTo(pool: Pool, page: SearchPage): readonly Known[] {
	const asked = askedIn(page);
	return /\p{L}/u.test(asked) ? nearestItems(pool, asked, page.place.value).slice(0, NEAREST) : [];
}

/** The township’s own number before the county’s hotline. */
function showCalls(page: SearchPage, pool: Pool): void {
	const own = pool.entries.find(
		({ kind, path }) => kind === 'township' && path === `/${page.place.value}/`,
	);
	showRows(element('#call', HTMLElement), own ? [rowsFor(page, pool)(own)] : []);
}

/** Says how much was found, in words. */
export function statusText(page: SearchPage, pool: Pool, hits: readonly Hit[]): string {
	const asked = askedIn(page);
	if (asked === '') return '';
	if (hits.length === 0) {
		const near = nearTo(pool, page).length;
		const instead = near > 0 ? `字面最接近的是这 ${near} 件事；不是的话，` : '';
		return `没有找到“${asked}”。${instead}换个说法试试，或者打电话问。`;
	}
	if (hits.length > MOST) return `找到 ${hits.length} 个，先列 ${MOST} 个；多写几个字更准。`;
	return isUnsure(hits)
		? `没有完全对上的，这 ${hits.length} 个比较接近：`
		: `找到 ${hits.length} 个：`;
}

function rowsFor({ base, place }: SearchPage, { townships }: Pool): (entry: Known) => Row {
	return ({ kind, path, name, detail, phones, township }) => {
		const elsewhere = townships.find(({ id }) => id === township && id !== place.value);
		const where = elsewhere?.names[0];
		return {
			kind,
			href: base + path.slice(1),
			text: name,
			detail: [where, detail].filter(Boolean).join(BETWEEN_PARTS),
			phones,
		};
	};
}
