/** The search page: answers while somebody types, and sends for more only where that is not enough. */
import { find, type Hit } from '../../search/find.ts';
import type { Pool } from '../../search/pool.ts';
import { isUnsure, showHits, statusText } from './answers.ts';
import { element } from './elements.ts';
import { type Addresses, loadLists } from './lists.ts';
import { askedIn, codeAddress, remember, restore, type SearchPage, searchPage } from './page.ts';
import { startTexts } from './texts.ts';

/** Milliseconds after the last key, for what need not follow each one: words that are read out. */
const PAUSE = 400;

export function startSearch(): void {
	const page = searchPage();
	const tell = teller(element('#status', HTMLElement));
	let hits: readonly Hit[] = [];
	// Somebody came with a question: once it is answered, it is as if they had sent it off here.
	let isArrival = restore(page);
	const lists = loadLists(addressesOf(page), answer);
	const texts = startTexts(page, lists.pool);

	page.field.addEventListener('input', changed);
	page.place.addEventListener('change', changed);
	page.form.addEventListener('submit', (event) => {
		event.preventDefault();
		isArrival = false;
		remember(page);
		void settle((address) => location.assign(address));
	});
	answer();

	function changed(): void {
		isArrival = false;
		lists.wantFirst();
		texts.changed();
		answer();
	}

	function answer(): void {
		if (page.place.value) lists.wantTownship(page.place.value);
		const pool = lists.pool();
		if (pool) answerFrom(pool);
		else if (lists.hasFailed()) tell('词表没有取到，看看网络通不通。');
	}

	function answerFrom(pool: Pool): void {
		const asked = askedIn(page);
		hits = asked === '' ? [] : find(pool, asked, page.place.value || undefined);
		if (asked !== '' && isUnsure(hits)) lists.wantAll(page.place.value);
		const isWaiting = lists.isBusy() && hits.length === 0;
		showHits(page, pool, { hits, isWaiting });
		tell(isWaiting ? '正在找……' : statusText(page, hits), () => remember(page));
		if (!isArrival || lists.isBusy()) return;
		isArrival = false;
		void settle((address) => location.replace(address));
	}

	/** What a question asks for that was sent off: the page of its code, or else a look into the texts. */
	async function settle(open: (address: string) => void): Promise<void> {
		const address = await codeAddress(page).catch(() => undefined);
		if (address !== undefined) open(address);
		else if (isUnsure(hits)) await texts.search();
	}
}

/** Says something once nothing else is to be said for a moment. */
function teller(status: HTMLElement): (text: string, then?: () => void) => void {
	let timer = 0;
	return (text, then) => {
		window.clearTimeout(timer);
		timer = window.setTimeout(() => {
			if (status.textContent !== text) status.textContent = text;
			then?.();
		}, PAUSE);
	};
}

function addressesOf({ form, place }: SearchPage): Addresses {
	const { county = '', more = '', sounds = '', texts = '' } = form.dataset;
	const townships = Array.from(place.options).flatMap(({ value, dataset }) =>
		dataset.words && dataset.texts
			? [[value, { words: dataset.words, texts: dataset.texts }] as const]
			: [],
	);
	return { county, more, sounds, texts, townships: new Map(townships) };
}
