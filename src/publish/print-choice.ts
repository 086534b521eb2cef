import { withoutCode } from '../codes/issue.ts';
import { lastLots } from '../codes/ledger.ts';
import { targetsOf } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { nearest } from '../domain/nearest.ts';
import { FORMATS, type Format, isFiled, SHEETS, type SheetName } from '../print/formats.ts';
import { type Piece, piecesOf } from '../print/pieces.ts';
import type { SheetChoice } from '../print/plan.ts';
import { reprintRows } from '../print/reprint.ts';
import { cellsOf } from '../print/sheets.ts';
import { Failure } from '../terminal/failure.ts';
import type { Parsed } from '../terminal/options.ts';

/** What a clerk asked for with `--township`, `--format` and `--only`; everything without them. */
export interface PrintChoice {
	/** A township's folder, or `site`. */
	readonly folder?: string;
	/** Undefined: whatever is printed, also what the program no longer makes. */
	readonly formats: readonly Format[] | undefined;
	/** Of these codes in these formats only: `100025 桌牌`; a number where but some more are wanted. */
	readonly only?: ReadonlyMap<string, number | undefined>;
}

/** @throws Failure for a name that is not known. */
export function choiceOf(disclosure: Disclosure, { text }: Pick<Parsed, 'text'>): PrintChoice {
	const township = text('township');
	return {
		folder: township === undefined ? undefined : folderOf(township, disclosure),
		formats: formatsOf(text('format')),
		only: onlyOf(text('only') ?? 'all', disclosure),
	};
}

/** Whether something that is printed belongs to the choice. */
export function isChosen(
	{ folder, code, format }: { folder: string; code: string; format: string },
	choice: PrintChoice,
): boolean {
	return (
		(choice.folder === undefined || choice.folder === folder) &&
		(choice.formats === undefined || choice.formats.some(({ name }) => name === format)) &&
		(choice.only === undefined || choice.only.has(`${code} ${format}`))
	);
}

/**
 * The pieces of the choice.
 * @throws Failure for a name that is not known, for missing codes, and when there is nothing to print.
 */
export function chosenPieces(
	disclosure: Disclosure,
	parsed: Pick<Parsed, 'text'>,
): readonly Piece[] {
	const choice = choiceOf(disclosure, parsed);
	assertCodes(disclosure);
	// What is wrong on a wall is made again as it was; else what hangs usually.
	const isWrong = parsed.text('only') === 'changed';
	const formats = choice.formats ?? FORMATS.filter(({ onRequest }) => isWrong || !onRequest);
	const pieces = piecesOf(disclosure, formats)
		.filter(({ page, code, format }) => {
			return isChosen({ folder: page.township?.id ?? 'site', code, format: format.name }, choice);
		})
		.map((piece) => ({ ...piece, copies: choice.only?.get(`${piece.code} ${piece.format.name}`) }));
	if (pieces.length > 0) return pieces;
	if (choice.only) throw new Failure(NOTHING[parsed.text('only') ?? ''] ?? '', 0);
	const names = formats.map(({ name }) => name).join('、');
	throw new Failure(`没有要印的：${parsed.text('township') ?? '全县'}没有东西要印成${names}。`);
}

const NOTHING: Readonly<Record<string, string>> = {
	missing: '要印的都印过了。',
	changed: '没有要重印的：印过的牌子都还对。',
};

/** Codes and formats that were never printed, or not as they would be today; undefined for all. */
function onlyOf(written: string, disclosure: Disclosure): PrintChoice['only'] {
	if (written === 'all') return undefined;
	if (written !== 'missing' && written !== 'changed')
		throw new Failure(
			`--only 只能写 missing（没印过的）、changed（印过、现在不对了的）或 all（全部）；现在写的是“${written}”`,
		);
	return written === 'missing' ? neverPrinted(disclosure) : outdated(disclosure);
}

function neverPrinted(disclosure: Disclosure): ReadonlyMap<string, undefined> {
	const printed = new Set(
		disclosure.ledger.flatMap((entry) =>
			lastLots(entry).map(({ format }) => `${entry.code} ${format}`),
		),
	);
	const hanging = piecesOf(disclosure).filter(({ format }) => !isFiled(format.name));
	const names = hanging.map(({ code, format }) => `${code} ${format.name}`);
	return new Map(names.flatMap((name) => (printed.has(name) ? [] : [[name, undefined] as const])));
}

function outdated(disclosure: Disclosure): ReadonlyMap<string, number | undefined> {
	const rows = reprintRows(disclosure).filter(({ verdict }) => {
		return verdict === 'reprint' || verdict === 'add';
	});
	return new Map(rows.map(({ code, format, more }) => [`${code} ${format}`, more]));
}

/** `海报` stands for both posters. */
function formatsOf(written: string | undefined): PrintChoice['formats'] {
	if (written === undefined) return undefined;
	return written.split(/[,，、]/).flatMap((word) => {
		const formats = FORMATS.filter(
			({ name }) => name === word || name.replace(/A\d$/, '') === word,
		);
		if (formats.length > 0) return formats;
		const names = FORMATS.map(({ name }) => name);
		throw new Failure(`没有“${word}”这个版式。能印的：${names.join('、')}。`);
	});
}

function folderOf(written: string, { townships }: Disclosure): string {
	if (written === 'site') return written;
	const known = townships.find(({ id, name, shortName }) =>
		[id, name, shortName].includes(written),
	);
	if (known) return known.id;
	const guess = nearest(
		written,
		townships.flatMap(({ id, shortName }) => [id, shortName]),
	);
	const names = townships.map(({ id, shortName }) => `${id}（${shortName}）`).join('、');
	const hint = guess === undefined ? '' : `是不是 ${guess}？`;
	throw new Failure(`没有“${written}”这个乡镇。${hint}可以写：${names}；site 是全县的。`);
}

/** Without its code a plaque would be missing from the run, unseen. */
function assertCodes({ ledger, today, ...rest }: Disclosure): void {
	const missing = withoutCode(ledger, targetsOf({ ledger, today, ...rest }), today);
	if (missing.length === 0) return;
	throw new Failure(
		`还有 ${missing.length} 个对象没有码（如 ${missing[0]?.name}），印不全。先运行 npm run codes，再来印。`,
	);
}

/** The paper for stickers and the first free cell on it. */
export function sheetChoice({ text }: Pick<Parsed, 'text'>): SheetChoice {
	const paper = text('sheet') ?? 'A4';
	if (!isSheet(paper)) throw new Failure(`--sheet 只能写 A4 或 A3；现在写的是“${paper}”`);
	const sticker = FORMATS.find(({ output }) => output === 'sheet');
	const cells = sticker ? cellsOf(SHEETS[paper], sticker).length : 0;
	const first = Number(text('first') ?? '1');
	if (!Number.isInteger(first) || first < 1 || first > cells)
		throw new Failure(
			`--first 写第一张纸从第几格贴起，${paper} 纸是 1 到 ${cells}；现在写的是“${text('first')}”`,
		);
	return { paper, first };
}

function isSheet(text: string): text is SheetName {
	return Object.hasOwn(SHEETS, text);
}
