import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item, LegalBasis } from '../domain/item.ts';
import type { Law } from '../domain/law.ts';

/** A 设定依据 that names a law, and the law if it is registered. */
export interface Citation {
	readonly item: Item;
	readonly basis: LegalBasis;
	/** Of the basis among those of the matter. */
	readonly index: number;
	readonly law: Law | undefined;
}

/** All citations. A basis written as text is shown as written, and not looked up. */
export function citationsIn(disclosure: Disclosure): readonly Citation[] {
	const laws = new Map(
		disclosure.laws.flatMap((law) =>
			[law.name, ...law.shortNames].map((name) => [bareName(name), law] as const),
		),
	);
	return allItems(disclosure).flatMap((item) =>
		item.legalBasis.flatMap((basis, index) => {
			if (typeof basis === 'string') return [];
			return [{ item, basis, index, law: laws.get(bareName(basis.law)) }];
		}),
	);
}

/** Without the brackets of a title, which some write and some don't. */
function bareName(name: string): string {
	return name.replace(/[《》\s]/g, '');
}
