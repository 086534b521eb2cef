import { join } from 'node:path';
import { missingCodes } from '../codes/check-ledger.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { getLoaded, type Opening, openSite } from '../site.ts';
import { reportOf, wantsColour } from '../terminal/report.ts';
import { issueMissing } from './issue-missing.ts';
import { keepingPromises } from './ledger-promises.ts';

/**
 * Reads the content and prints what is wrong with it; undefined if that forbids to go on. With
 * `quiet` only what does is printed, and not where a program reads.
 */
export function checked(
	opening: Opening,
	{ quiet = false }: { readonly quiet?: boolean } = {},
): Disclosure | undefined {
	const loaded = keepingPromises(openSite(opening), opening);
	const report = () => reportOf(loaded, { colour: wantsColour() });
	if (quiet && !loaded.disclosure) console.error(report());
	if (!quiet && loaded.problems.length > 0) console.log(report());
	return loaded.disclosure;
}

/** The same, once every target has a code: what is missing is issued, but never by a CI. */
export function checkedWithCodes(opening: Opening): Disclosure | undefined {
	const disclosure = checked(opening);
	if (!disclosure) return undefined;
	const missing = missingCodes(disclosure);
	if (missing.length === 0) return disclosure;
	const { CI } = process.env;
	if (CI === 'true') {
		const { texts, files } = getLoaded();
		console.log(reportOf({ problems: missing, texts, files }, { colour: wantsColour() }));
		console.log('CI 里不发码，发了也留不住。在自己的电脑上运行 npm run codes，再提交。');
		return undefined;
	}
	issueInto(disclosure, opening);
	return openSite(opening).disclosure;
}

/** Issues what is missing and says so; returns how many codes that were. */
export function issueInto(disclosure: Disclosure, { content, contentName }: Opening): number {
	const { length } = issueMissing(disclosure, join(content, 'codes.yml'));
	if (length > 0)
		console.log(`发了 ${length} 个新码，已记入 ${contentName}/codes.yml，请妥善保存。`);
	return length;
}
