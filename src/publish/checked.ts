import { join } from 'node:path';
import { withoutCode } from '../codes/issue.ts';
import { targetsOf } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { type Opening, openSite } from '../site.ts';
import { Failure } from '../terminal/failure.ts';
import { reportOf, wantsColour } from '../terminal/report.ts';
import { issueMissing } from './issue-missing.ts';
import { keepingPromises } from './ledger-promises.ts';

/** Reads the content and prints what is wrong with it; undefined if that forbids to go on. */
export function checked(opening: Opening): Disclosure | undefined {
	const loaded = keepingPromises(openSite(opening), opening);
	if (loaded.problems.length > 0) console.log(reportOf(loaded, { colour: wantsColour() }));
	return loaded.disclosure;
}

/** The same, once every target has a code: what is missing is issued, but never by a CI. */
export function checkedWithCodes(opening: Opening): Disclosure | undefined {
	const disclosure = checked(opening);
	if (!disclosure) return undefined;
	const { ledger, today } = disclosure;
	const missing = withoutCode(ledger, targetsOf(disclosure), today);
	if (missing.length === 0) return disclosure;
	const { CI } = process.env;
	if (CI === 'true')
		throw new Failure(
			`还有 ${missing.length} 个对象没有码（如 ${missing[0]?.name}）。CI 里不发码，发了也留不住。\n` +
				'在自己的电脑上运行 npm run codes，把改过的 codes.yml 一起提交。',
		);
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
