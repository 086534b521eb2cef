/** What phones save of a township, a post, a window, a village: beside the page of each. */
import type { Disclosure } from '../domain/disclosure.ts';
import { contactFiles } from '../views/contact-cards.ts';
import { contextOf } from '../views/context.ts';
import type { Annex, AnnexFile } from './annex.ts';

export function writeContactCards(disclosure: Disclosure, annex: Annex): void {
	for (const { path, text } of contactFiles(contextOf(disclosure)))
		annex.put({ path: path.slice(1), body: text() });
}

/** The one at an address, for whoever looks before anything is written. */
export function contactCardAt(url: string, disclosure: Disclosure): AnnexFile | undefined {
	if (!url.endsWith('/contact.vcf')) return undefined;
	const { base } = disclosure.site;
	const found = contactFiles(contextOf(disclosure)).find(
		({ path }) => base + path.slice(1) === url,
	);
	return found && { path: found.path.slice(1), body: found.text() };
}
