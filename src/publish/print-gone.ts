/** `npm run print -- --gone`: records in the ledger which plaques were taken down. */
import { groupCode } from '../codes/check-digit.ts';
import { lastLots } from '../codes/ledger.ts';
import type { Amendment } from '../codes/ledger-edit.ts';
import type { LedgerEntry, Printing } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { entryOf } from '../terminal/code-list.ts';
import { Failure } from '../terminal/failure.ts';
import type { Parsed } from '../terminal/options.ts';
import { changeLedger } from './ledger-change.ts';

/**
 * Records that all plaques of these codes, or those of some formats, hang no more. Returns what was
 * taken down, in words.
 * @throws Failure, with the ledger as it was, for a code that is not known or of which nothing hangs.
 */
export function recordGone(
	written: string,
	disclosure: Disclosure,
	{ common, text }: Pick<Parsed, 'common' | 'text'>,
): string {
	const words = written.split(/[,，、]/).filter((word) => word.trim() !== '');
	const entries = new Set(words.map((word) => entryOf(word, disclosure.ledger)));
	const gone = [...entries].map((entry) => ({ entry, lots: hangingLots(entry, text('format')) }));
	if (gone.length === 0) throw new Failure('--gone 后面写取下的牌子的码，如 --gone 704394');
	const amendments = gone.map(({ entry: { code }, lots }): Amendment => {
		return { code, printings: lots.map((lot) => takenDown(lot, disclosure)) };
	});
	changeLedger(amendments, disclosure, common.content);
	const lines = gone.map(({ entry, lots }) => {
		const formats = lots.map(({ format }) => format).join('、');
		return `  ${groupCode(entry.code)}  ${entry.name}  ${formats}`;
	});
	return ['记下了，这些牌子已经取下，不再列在重印清单上：', ...lines].join('\n');
}

/** By the names that the ledger has: of a format that the program has no more, plaques may hang still. */
function hangingLots(entry: LedgerEntry, formats: string | undefined): readonly Printing[] {
	const words = formats?.split(/[,，、]/);
	const lots = lastLots(entry).filter(({ format }) => {
		return words?.some((word) => word === format || word === format.replace(/A\d$/, '')) ?? true;
	});
	if (lots.length > 0) return lots;
	const what = formats === undefined ? '牌子' : formats;
	throw new Failure(
		`码 ${groupCode(entry.code)}（${entry.name}）没有登记过还挂着的${what}，没有什么要记。npm run codes -- show ${entry.code} 看它印过什么。`,
	);
}

function takenDown({ format, address, words }: Printing, { today }: Disclosure): Printing {
	return { date: today, format, quantity: 0, address, words };
}
