import { codesBySwap, groupCode, isCode, normaliseCode } from '../codes/check-digit.ts';
import { codeAddress } from '../codes/ledger.ts';
import { wordsByHash } from '../codes/printed-words.ts';
import type { LedgerEntry, Parts, Printing } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from './failure.ts';
import { widthOf } from './width.ts';

/** Every issued code on a line: the code, what it was issued for, its name, and what became of it. */
export function listCodes(ledger: readonly LedgerEntry[]): string {
	const width = Math.max(0, ...ledger.map(({ target }) => widthOf(target)));
	const lines = ledger.map((entry) => {
		const target = entry.target + ' '.repeat(width - widthOf(entry.target));
		return [groupCode(entry.code), target, entry.name, ...fateOf(entry)].join('  ');
	});
	return [...lines, `共 ${ledger.length} 个码。`].join('\n');
}

/**
 * All that the ledger knows of one code.
 * @throws Failure if it was never issued, saying which one was perhaps meant.
 */
export function findCode(text: string, { ledger, site, printedWords }: Disclosure): string {
	const entry = entryOf(text, ledger);
	const { code } = entry;
	return [
		`码    ${groupCode(code)}`,
		`对象  ${entry.target}`,
		`名称  ${entry.name}`,
		`发码  ${entry.issued}`,
		`网址  ${codeAddress(site, code)}`,
		...fateOf(entry).map((fate) => `现状  ${fate}`),
		...entry.printings.flatMap((lot) => describeLot(lot, wordsByHash(printedWords))),
	].join('\n');
}

/** What was printed, where it hangs and what it says. */
function describeLot(lot: Printing, words: ReadonlyMap<string, Parts>): readonly string[] {
	const { date, format, quantity, location, address } = lot;
	if (quantity === 0) return [`取下  ${date}  ${format}`];
	const place = location === undefined ? '' : `，挂在${location}`;
	const said = words.get(lot.words);
	const lines = said
		? Object.entries(said).map(([part, texts]) => `${part}：${texts.join('；')}`)
		: [`印的字没有留底（校验码 ${lot.words}）`];
	return [
		`印制  ${date}  ${format} ${quantity} 份${place}，网址 ${address}`,
		...lines.map((line) => `        ${line}`),
	];
}

/**
 * The entry of a code as people type it.
 * @throws Failure if it was never issued, saying which one was perhaps meant.
 */
export function entryOf(text: string, ledger: readonly LedgerEntry[]): LedgerEntry {
	const code = normaliseCode(text);
	const entry = ledger.find((each) => each.code === code);
	if (entry) return entry;
	throw new Failure(unknownCode(text, ledger));
}

function unknownCode(text: string, ledger: readonly LedgerEntry[]): string {
	const code = normaliseCode(text);
	const swapped = codesBySwap(code).find((each) => ledger.some((entry) => entry.code === each));
	if (swapped !== undefined) return `没有发过码 ${text}。是不是 ${groupCode(swapped)}？`;
	const reason = isCode(code) ? '码簿里没有它' : '码是六位数字，这里至少有一位看错了';
	return `没有发过码 ${text}：${reason}。npm run codes -- list 列出全部。`;
}

function fateOf({ retired, movedTo }: LedgerEntry): readonly string[] {
	return [
		...(retired ? [`${retired.date} 起停用${retired.reason ? `（${retired.reason}）` : ''}`] : []),
		...(movedTo ? [`转到 ${movedTo}`] : []),
	];
}
