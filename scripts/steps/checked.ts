import { join } from 'node:path';
import { withoutCode } from '../../src/codes/issue.ts';
import { targetsOf } from '../../src/codes/targets.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { issueMissing } from '../../src/publish/issue-missing.ts';
import { openSite } from '../../src/site.ts';
import { Failure } from '../../src/terminal/failure.ts';
import type { CommonOptions } from '../../src/terminal/options.ts';
import { formatProblems } from '../../src/terminal/problems.ts';

/** Reads the content and prints what is wrong with it; undefined if that forbids to go on. */
export function checked(common: CommonOptions): Disclosure | undefined {
	const loaded = openSite(common);
	const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
	if (loaded.problems.length > 0) console.log(formatProblems(loaded, { colour }));
	return loaded.disclosure;
}

/** The same, once every target has a code: what is missing is issued, but never by a CI. */
export function checkedWithCodes(common: CommonOptions): Disclosure | undefined {
	const disclosure = checked(common);
	if (!disclosure) return undefined;
	const [missing, ...more] = withoutCode(disclosure.ledger, targetsOf(disclosure), disclosure.today);
	if (missing === undefined) return disclosure;
	if (process.env['CI'] === 'true')
		throw new Failure(
			`还有 ${more.length + 1} 个对象没有码（如 ${missing.name}）。CI 里不发码，发了也留不住。\n` +
				'在自己的电脑上运行 npm run codes，把改过的 codes.yml 一起提交。',
		);
	issueInto(disclosure, common);
	return openSite(common).disclosure;
}

/** Issues what is missing and says so; returns how many. */
export function issueInto(disclosure: Disclosure, { content, contentName }: CommonOptions): number {
	const { length } = issueMissing(disclosure, join(content, 'codes.yml'));
	if (length > 0) console.log(`发了 ${length} 个新码，已记入 ${contentName}/codes.yml，请妥善保存。`);
	return length;
}
