/** The search page: answers while somebody types, and sends for more only where that is not enough. */
import { find, type Hit } from '../../search/find.ts';
import type { Pool } from '../../search/pool.ts';
import { isUnknownCode, isUnsure, showHits, statusText } from './answers.ts';
import { element } from './elements.ts';
import { type Addresses, loadLists } from './lists.ts';
import {
	askedIn,
	codeAddress,
	codeIn,
	remember,
	restore,
	type SearchPage,
	searchPage,
} from './page.ts';
import { startTexts } from './texts.ts';

/** Milliseconds after the last key, for what need not follow each one: words that are read out. */
const PAUSE = 400;

const SEEKING = '正在找……';
const noSuchCode = (code = '') => `没有 ${code} 这个码，请再看一遍牌子上的六位数字。`;

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
		if (!isWaiting && isUnknownCode(page, hits)) tellOfCode();
		else tell(isWaiting ? SEEKING : statusText(page, pool, hits), () => remember(page));
		if (!isArrival || lists.isBusy()) return;
		isArrival = false;
		void settle((address) => location.replace(address));
	}

	/** Codes that lead nowhere any more are in no list, but have their pages still. */
	function tellOfCode(): void {
		const code = codeIn(page);
		tell(SEEKING, async () => {
			remember(page);
			const said = await codeAddress(page).then(
				(address) => (address ? `有 ${code} 这个码，按“搜索”打开。` : noSuchCode(code)),
				() => '网络不通，查不了这个码。',
			);
			// Another question was asked in the meantime.
			if (codeIn(page) === code) tell(said);
		});
	}

	/** What a question asks for that was sent off: the page of its code, or else a look into the texts. */
	async function settle(open: (address: string) => void): Promise<void> {
		const address = await codeAddress(page).catch(() => undefined);
		if (address !== undefined) open(address);
		else if (isUnsure(hits) && !isUnknownCode(page, hits)) await texts.search();
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
