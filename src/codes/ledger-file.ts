/**
 * Adds entries to the text of `codes.yml`. Whatever a clerk wrote there, comments and all, stays as
 * it is, byte for byte: new lines only ever come after it.
 */
import type { LedgerEntry, Parts, PrintedWords, Printing } from '../domain/code.ts';
import type { NewEntry } from './issue.ts';

type Written = NewEntry & Pick<LedgerEntry, 'retired' | 'movedTo'>;

const HEADER = `\
# 码簿：发出的每个码占一条。码印上了墙就收不回来，所以这里只增不减，也不改。
# 新码由程序添加（npm run codes）。人工只补两种行：
#   停用: {日期: 2026-11-21, 说明: 窗口撤并}
#   转到: donglu/window/w5
`;

const WORDS_HEADER = `\
# 印样：牌子上印过的每一句话，由程序登记（npm run print -- --done），不要改，也不要删。
# npm run reprint 靠它说出墙上哪块牌子不对了。这个文件不上网。
`;

/** Words that need no quotes whatever stands around them. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} （）、，。·/-]*[\p{L}\p{N}（）])?$/u;

/** `text` with the entries after it; undefined where nothing can be put after it. */
export function appendEntries(text: string, entries: readonly NewEntry[]): string | undefined {
	return appendRecords(text, entries.map(writeEntry), HEADER);
}

/** The text of `printed.yml` with the words after it; undefined where nothing can be put after it. */
export function appendWords(
	text: string,
	words: readonly Omit<PrintedWords, 'source'>[],
): string | undefined {
	const records = words.map(({ hash, parts }) => writeWords(hash, parts));
	return appendRecords(text, records, WORDS_HEADER);
}

/**
 * `text` with the records after it, below `header` where it is empty. Undefined when `text` is not a
 * list of “- ” lines, since nothing can be put after one in brackets; an empty one makes way.
 */
function appendRecords(
	written: string,
	records: readonly string[],
	header: string,
): string | undefined {
	if (records.length === 0) return written;
	const text = withoutEmptyList(written);
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const said = saidIn(text);
	const [, indent] = /^( *)-( |$)/.exec(said[0] ?? '- ') ?? [];
	if (indent === undefined || said.at(-1)?.startsWith('...')) return undefined;

	const above = lines.every((line) => line.trim() === '') ? header : '';
	const added = records.map((record) => record.replace(/^/gm, indent));
	const gap = lines.at(-1) === '' ? '' : '\n';
	const tail = `${gap}${above}${added.join('\n')}\n`;
	return text + (text.includes('\r\n') ? tail.replaceAll('\n', '\r\n') : tail);
}

/** The lines that say something. */
function saidIn(text: string): readonly string[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	return lines.filter((line) => !/^\s*(#|$)|^---\s*$/.test(line));
}

/** Without the `[]` of a county that has issued no code yet. */
function withoutEmptyList(text: string): string {
	const [first = '', ...others] = saidIn(text);
	const isEmpty = others.length === 0 && /^\[ *\] *(?:#|$)/.test(first);
	return isEmpty ? text.replace(/^(\uFEFF?)\[ *\].*(?:\r?\n|$)/m, '$1') : text;
}

/** One entry as it stands in the file. */
export function writeEntry({ code, target, name, issued, retired, movedTo }: Written): string {
	return [
		`- 码: "${code}"`,
		`  对象: ${target}`,
		`  名称: ${quoted(name)}`,
		`  发码: ${issued}`,
		...(retired ? [`  停用: ${writeRetired(retired)}`] : []),
		...(movedTo === undefined ? [] : [`  转到: ${movedTo}`]),
	].join('\n');
}

export function writeRetired({ date, reason }: NonNullable<LedgerEntry['retired']>): string {
	return `{日期: ${date}${reason === undefined ? '' : `, 说明: ${quoted(reason)}`}}`;
}

/** One lot of 印制, on one line. */
export function writePrinting(printing: Printing): string {
	const { date, format, quantity, address, words, location, unprinted = {} } = printing;
	const facts = Object.entries(unprinted).map(([name, hash]) => `${quoted(name)}: ${hash}`);
	const fields = [
		`日期: ${date}`,
		`版式: ${quoted(format)}`,
		`数量: "${quantity}"`,
		`网址: ${/^https:\/\/[\w./-]+$/.test(address) ? address : JSON.stringify(address)}`,
		`内容: ${words}`,
		...(location === undefined ? [] : [`位置: ${quoted(location)}`]),
		...(facts.length > 0 ? [`未印: {${facts.join(', ')}}`] : []),
	];
	return `{${fields.join(', ')}}`;
}

/** One record of 印样 as it stands in `printed.yml`. */
function writeWords(hash: string, parts: Parts): string {
	const lines = Object.entries(parts).flatMap(([name, texts]) => {
		const [only] = texts;
		if (texts.length === 1 && only !== undefined) return [`    ${quoted(name)}: ${quoted(only)}`];
		return [`    ${quoted(name)}:`, ...texts.map((text) => `      - ${quoted(text)}`)];
	});
	return [`- 内容: ${hash}`, '  文字:', ...lines].join('\n');
}

function quoted(text: string): string {
	return PLAIN.test(text) ? text : JSON.stringify(text);
}
