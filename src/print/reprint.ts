/**
 * 重印清单: every plaque that was printed, beside what is true today. What it said stands in the
 * content folder (印样), and is compared part by part; so a plaque is wrong only where it says what
 * is no longer so, whatever else has changed on its page.
 */
import { lastLots } from '../codes/ledger.ts';
import { wordsByHash } from '../codes/printed-words.ts';
import { type Destination, type Directory, destinationOf, directoryOf } from '../codes/resolve.ts';
import type { TargetPage } from '../codes/targets.ts';
import type { LedgerEntry, Parts, Printing } from '../domain/code.ts';
import { type IsoDate, longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Township } from '../domain/township.ts';
import { type Comparison, comparePrint, type Difference } from './compare-print.ts';
import { formatNamed, isFiled } from './formats.ts';
import { wordsOf } from './layouts.ts';
import { isPrinted, locationOf, quantityOf } from './pieces.ts';

export interface ReprintRow {
	/**
	 * `reprint`: it says what is no longer so. `remove`: what it was made for is gone. `add`: right, but
	 * there are to be more of it by now. `stands`: nothing to do.
	 */
	readonly verdict: 'reprint' | 'remove' | 'add' | 'stands';
	/** `704394`. */
	readonly code: string;
	/** `donglu/window/w3`. */
	readonly target: string;
	/** What it stands for, as it is called today; else as it was when the code was issued. */
	readonly name: string;
	/** Absent for the county's own, and where the township itself is gone. */
	readonly township?: Township;
	/** 版式: `桌牌`. */
	readonly format: string;
	/** How many were printed. */
	readonly quantity: number;
	/** How many more are wanted; of `add` only. */
	readonly more?: number;
	/** Where it hangs; empty where nobody wrote that down. */
	readonly location: string;
	/** When it was printed. */
	readonly printed: IsoDate;
	/** What it says against what is true; only where it is to be printed again. */
	readonly differences: readonly Difference[];
	/** 不用重印: what changed on its page since, of which it says nothing. */
	readonly unaffected: readonly string[];
	/** What else there is to say, as a sentence. */
	readonly note?: string;
}

/** All that was ever printed and may still hang, in the ledger's order: of each format the last lot. */
export function reprintRows(disclosure: Disclosure): readonly ReprintRow[] {
	const book = wordsByHash(disclosure.printedWords);
	const context = { disclosure, directory: directoryOf(disclosure), book };
	return disclosure.ledger.flatMap((entry) => {
		const destination = destinationOf(entry, context.directory);
		const lots = lastLots(entry).filter(({ format }) => !isFiled(format));
		const rows = lots.map((lot) => rowOf({ entry, lot, destination }, context));
		return rows.filter(({ verdict, format }) => verdict !== 'remove' || !isImage(format));
	});
}

/** A picture that was sent can't be taken down. */
function isImage(name: string): boolean {
	return formatNamed(name)?.output === 'image';
}

interface Context {
	readonly disclosure: Disclosure;
	readonly directory: Directory;
	readonly book: ReadonlyMap<string, Parts>;
}

interface Hanging {
	readonly entry: LedgerEntry;
	readonly lot: Printing;
	readonly destination: Destination;
}

function rowOf(hanging: Hanging, context: Context): ReprintRow {
	const { entry, lot } = hanging;
	const page = context.directory.pages.get(entry.target);
	return {
		code: entry.code,
		target: entry.target,
		name: page?.name ?? entry.name,
		township: context.directory.townships.get(entry.target.split('/')[0] ?? ''),
		format: lot.format,
		quantity: lot.quantity,
		location: lot.location ?? (page ? locationOf(page) : ''),
		printed: lot.date,
		...judged(hanging, context),
	};
}

type Judgement = Pick<ReprintRow, 'verdict' | 'differences' | 'unaffected' | 'note' | 'more'>;

function judged({ entry, lot, destination }: Hanging, context: Context): Judgement {
	if (destination.kind === 'gone') return removed(goneNote(destination, context.disclosure.today));
	const { page } = destination;
	if (page.target !== entry.target)
		return removed(`这个码现在打开的是“${page.name}”，牌子可以取下。`);
	const comparison = comparePrint(lot, context.book.get(lot.words), { ...context, page });
	if (destination.kind === 'merged') return mergedJudgement(destination, comparison);
	const format = formatNamed(lot.format);
	const isMade = !format || wordsOf(page, format, context.disclosure) !== undefined;
	if (!page.coded || !isPrinted(page, context.disclosure) || !isMade)
		return removed('这里现在不挂这种牌子，牌子可以取下。');
	const judgement = judgementOf(comparison);
	return judgement.verdict === 'stands' ? added(judgement, { lot, page }) : judgement;
}

/** Right, but maybe too few: a post that has a second door wants a second plaque. */
function added(
	judgement: Judgement,
	{ lot, page }: { readonly lot: Printing; readonly page: TargetPage },
): Judgement {
	const format = formatNamed(lot.format);
	const wanted = format ? quantityOf(page, format) : 0;
	const more = wanted - lot.quantity;
	if (more <= 0) return judgement;
	const note = `印过 ${lot.quantity} 份，现在要 ${wanted} 份，再做 ${more} 份。`;
	return { ...judgement, verdict: 'add', more, note };
}

function judgementOf({ isTrue, ...comparison }: Comparison): Judgement {
	return { verdict: isTrue ? 'stands' : 'reprint', ...comparison };
}

function removed(note: string): Judgement {
	return { verdict: 'remove', differences: [], unaffected: [], note };
}

function goneNote(
	{ entry, successor }: Extract<Destination, { kind: 'gone' }>,
	today: IsoDate,
): string {
	const isRetired = entry.retired && entry.retired.date <= today;
	const when = isRetired ? `已于${longDate(entry.retired.date)}停用` : '现在没有了';
	const reason = entry.retired?.reason === undefined ? '' : `（${entry.retired.reason}）`;
	const onward = successor ? `，现在找“${successor.name}”` : '';
	return `“${entry.name}”${when}${reason}${onward}，牌子可以取下。`;
}

/** Of a village that is part of another one, nothing is printed any more; what is true may hang on. */
function mergedJudgement(
	{ page, into }: Extract<Destination, { kind: 'merged' }>,
	comparison: Comparison,
): Judgement {
	const note = `${page.name}已并入${into.name}，码照样能扫。`;
	return comparison.isTrue
		? { ...judgementOf(comparison), note }
		: removed(`${note}牌子上的字不对了，可以取下。`);
}

/**
 * The rows as they may be published: whoever has left is named nowhere, so what plaques say of
 * persons is left out, and their names wherever else a plaque says them.
 */
export function withoutNames(rows: readonly ReprintRow[]): readonly ReprintRow[] {
	return rows.map((row) => {
		const names = row.differences.filter(({ personal }) => personal).flatMap(namesIn);
		const differences = row.differences.map((difference) => {
			if (difference.personal) return { ...difference, says: '原来的人' };
			const says = names.reduce((text, name) => text.replaceAll(name, '某'), difference.says);
			return { ...difference, says };
		});
		return { ...row, differences };
	});
}

/** `主岗 张三（民政助理员）；B岗 李四` → `张三`, `李四`. */
function namesIn({ says }: Difference): readonly string[] {
	return says.split('；').flatMap((line) => /^(?:\S+ )?([^（]+)/.exec(line)?.[1] ?? []);
}
