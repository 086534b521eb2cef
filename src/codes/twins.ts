import type { Disclosure } from '../domain/disclosure.ts';
import { currentCodes } from './ledger.ts';
import { destinationOf, directoryOf } from './resolve.ts';
import { pagePath } from './targets.ts';

/** A code, and the path of the page that its own is the twin of. */
export interface Twin {
	readonly code: string;
	readonly path: string;
}

/**
 * Codes that lead to the very page they were issued for, which shows this code anyway: not to the
 * county's page of a matter that went back to it. Nothing on their pages is other than there, but
 * that search engines are sent away.
 */
export function twinsOf(disclosure: Disclosure): readonly Twin[] {
	const { ledger, today } = disclosure;
	const directory = directoryOf(disclosure);
	const shown = currentCodes(ledger, today);
	return ledger.flatMap((entry) => {
		const destination = destinationOf(entry, directory);
		const isTwin =
			destination.kind === 'page' &&
			destination.page.target === entry.target &&
			destination.page.path === pagePath(entry.target) &&
			shown.get(entry.target) === entry;
		return isTwin ? [{ code: entry.code, path: destination.page.path }] : [];
	});
}
