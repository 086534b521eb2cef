import { element } from './elements.ts';

/** What the script uses of the page. */
export interface SearchPage {
	readonly form: HTMLFormElement;
	readonly field: HTMLInputElement;
	/** The township to look in first; empty for the whole county. */
	readonly place: HTMLSelectElement;
	/** Where the site begins: `/ymt/`. */
	readonly base: string;
}

export function searchPage(): SearchPage {
	const form = element('#search', HTMLFormElement);
	return {
		form,
		field: element('#q', HTMLInputElement),
		place: element('#in', HTMLSelectElement),
		base: form.dataset.base ?? '/',
	};
}

export const askedIn = ({ field }: SearchPage) => field.value.trim();

/**
 * Puts the question of the address into the page. Says whether somebody came with it: it is not the
 * same to come back to a page that has answered.
 */
export function restore({ field, place }: SearchPage): boolean {
	const query = new URLSearchParams(location.search);
	field.value = query.get('q') ?? field.value;
	place.value = query.get('in') ?? place.value;
	// A township that is unknown.
	if (place.selectedIndex < 0) place.value = '';
	return history.state === null && field.value.trim() !== '';
}

/** Keeps the question in the address, for when somebody comes back. */
export function remember(page: SearchPage): void {
	const [asked, place] = [askedIn(page), page.place.value];
	const query = new URLSearchParams({ ...(asked && { q: asked }), ...(place && { in: place }) });
	const text = query.toString();
	history.replaceState({ answered: true }, '', text ? `?${text}` : location.pathname);
}

/** What is asked, if it can be a code: six digits, with spaces or not. */
export function codeIn(page: SearchPage): string | undefined {
	const digits = askedIn(page)
		.normalize('NFKC')
		.replace(/[\s\p{Dash_Punctuation}]/gu, '');
	return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** The address of the code that was asked for, if there is such a code. */
export async function codeAddress(page: SearchPage): Promise<string | undefined> {
	const code = codeIn(page);
	if (code === undefined) return undefined;
	const address = `${page.base}${code}/`;
	const { ok } = await fetch(address, { method: 'HEAD' });
	return ok ? address : undefined;
}
