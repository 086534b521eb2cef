/** `npm run codes -- retire` and `move`: what becomes of a code, written into the ledger. */
import { isAnnounced, isCurrent, lastLots } from '../codes/ledger.ts';
import type { Amendment } from '../codes/ledger-edit.ts';
import { pagesOf } from '../codes/targets.ts';
import type { LedgerEntry } from '../domain/code.ts';
import { longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { changedLines } from '../terminal/changed-lines.ts';
import { entryOf } from '../terminal/code-list.ts';
import type { Parsed } from '../terminal/options.ts';
import { amendmentFor, shown } from './code-amendment.ts';
import { changeLedger, readableCounty } from './ledger-change.ts';
import { takeLock } from './lock.ts';
import { LOCK } from './workplace.ts';

/**
 * Retires the code that `words` name, from `--date` on, or sends it on; returns the exit code.
 * @throws Failure, in Chinese, for whatever can't be meant.
 */
export function decideFate(
	command: 'retire' | 'move',
	words: readonly string[],
	parsed: Parsed,
): number {
	takeLock(LOCK);
	const { common } = parsed;
	const disclosure = readableCounty(common);
	if (!disclosure) return 1;
	const entry = entryOf(words.join(''), disclosure.ledger);
	const amendment = amendmentFor(command, entry, disclosure, parsed);
	const change = changeLedger([amendment], disclosure, common.content);
	const file = `${common.contentName}/codes.yml`;
	console.log(`${told(entry, amendment, disclosure)}\n${file}\n${changedLines(change)}`);
	return 0;
}

function told(entry: LedgerEntry, { retired, movedTo }: Amendment, disclosure: Disclosure): string {
	const pages = pagesOf(disclosure);
	const successor = pages.find(({ target }) => target === movedTo)?.name ?? movedTo;
	const hung = lastLots(entry);
	const isLive = pages.some(({ target, coded }) => coded && target === entry.target);
	const hasOther = disclosure.ledger.some(
		(other) =>
			other.code !== entry.code &&
			other.target === entry.target &&
			isCurrent(other, disclosure.today),
	);
	const isLater = retired && isAnnounced({ ...entry, retired }, disclosure.today);
	return [
		[
			shown(entry),
			retired ? `${longDate(retired.date)}起停用（${retired.reason}）` : '',
			successor === undefined ? '' : `${retired ? '，' : ''}转到“${successor}”`,
			'。',
		].join(''),
		...(isLive && !isLater && !hasOther
			? [
					`“${entry.name}”还在 content 里，下次发码会给它发一个新码；不是这个意思，就先从 content 里删掉它。`,
				]
			: []),
		...(hung.length > 0
			? [
					`它印过：${hung.map(({ format, quantity }) => `${format} ${quantity} 份`).join('、')}。旧牌子照样能扫，该取下的见 npm run reprint。`,
				]
			: []),
	].join('\n');
}
