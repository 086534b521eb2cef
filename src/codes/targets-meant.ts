import type { LedgerEntry } from '../domain/code.ts';
import { normaliseCode } from './check-digit.ts';
import { pageAt, type TargetPage } from './targets.ts';

export interface Known {
	readonly ledger: readonly LedgerEntry[];
	readonly pages: readonly TargetPage[];
	/** Whose places are meant first where several have one name. */
	readonly township?: string;
}

/**
 * What somebody may mean who writes a target (`donglu/window/w5`), a code (`704 394`), a page's
 * address (`/donglu/windows/w5/`) or a name. One where that is certain, several where it is not.
 */
export function targetsMeant(text: string, { ledger, pages, township }: Known): readonly string[] {
	const written = text.trim();
	const code = normaliseCode(written);
	const issued = ledger.find((entry) => entry.code === code);
	if (issued) return [issued.target];
	const known = [...pages, ...ledger].find(({ target }) => target === written);
	if (known) return [known.target];
	const byPath = pageAt(written, pages);
	if (byPath) return [byPath.target];
	const near = pages.filter((page) => page.township?.id === township);
	const isNamed = (page: TargetPage) => namesOf(page).includes(written);
	// A window is called by its number: `5号窗口` of `5号窗口 综合`.
	const isCalled = ({ kind, name }: TargetPage) =>
		kind === 'window' && /^[\s　]/.test(name.slice(written.length)) && name.startsWith(written);
	const found = [near.filter(isNamed), near.filter(isCalled), pages.filter(isNamed)];
	return (found.find(({ length }) => length > 0) ?? []).map(({ target }) => target);
}

function namesOf({ name, kind, township }: TargetPage): readonly string[] {
	return kind === 'township' && township ? [name, township.shortName] : [name];
}
