/**
 * Adds to entries that stand in `codes.yml` already. Lines are put in and, for 转到 alone, a value is
 * replaced; all else stays byte for byte, whatever its manner: blocks or braces, comments, line ends.
 */
import {
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
} from 'yaml';
import type { LedgerEntry, Printing } from '../domain/code.ts';
import { writePrinting, writeRetired } from './ledger-file.ts';
import { applied, at, type Edit, indentAt, newLine } from './text-edits.ts';

export interface Amendment {
	readonly code: string;
	readonly retired?: LedgerEntry['retired'];
	readonly movedTo?: string;
	/** Added to what was printed before. */
	readonly printings?: readonly Printing[];
}

/** The keys of an entry in their order. */
const ORDER = ['码', '对象', '名称', '发码', '停用', '转到', '印制'];

/** The ledger's text with the amendments; undefined where an entry is written in a way that can't be added to. */
export function amendEntries(text: string, amendments: readonly Amendment[]): string | undefined {
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const body = text.slice(mark.length);
	const { contents, errors } = parseDocument(body, { schema: 'failsafe', uniqueKeys: false });
	if (errors.length > 0 || !isSeq(contents)) return undefined;
	const entries = new Map(
		contents.items.filter((item) => isMap(item)).map((map) => [textOf(map, '码'), map]),
	);
	const edits = amendments.map((amendment) => {
		const map = entries.get(amendment.code);
		return map && amend(map, amendment, body);
	});
	if (edits.some((edit) => edit === undefined)) return undefined;
	return (
		mark +
		applied(
			body,
			edits.flatMap((edit) => edit ?? []),
		)
	);
}

function amend(map: YAMLMap, amendment: Amendment, body: string): readonly Edit[] | undefined {
	const { retired, movedTo, printings = [] } = amendment;
	const moved = pairOf(map, '转到');
	const lots = pairOf(map, '印制');
	const added = printings.length === 0 ? [] : lotsAdded(lots?.value, printings, body);
	if (!added) return undefined;
	const lines = [
		...(retired ? [{ key: '停用', value: writeRetired(retired) }] : []),
		...(movedTo !== undefined && !moved ? [{ key: '转到', value: movedTo }] : []),
		...(printings.length > 0 && !lots
			? [{ key: '印制', value: lotList(printings, map, body) }]
			: []),
	];
	return [
		...lines.map((line) => insertion(map, line, body)),
		...(movedTo !== undefined && isScalar(moved?.value) ? [replacement(moved.value, movedTo)] : []),
		...added,
	];
}

interface Line {
	readonly key: string;
	readonly value: string;
}

/** After the last key that comes before it. */
function insertion(map: YAMLMap, { key, value }: Line, body: string): Edit {
	const before = ORDER.slice(0, ORDER.indexOf(key)).flatMap((known) => pairOf(map, known) ?? []);
	const anchor = before.toSorted((a, b) => endOf(a) - endOf(b)).at(-1) ?? map.items[0];
	const end = anchor ? endOf(anchor) : (map.range?.[1] ?? 0);
	if (map.flow) return at(end, `, ${key}: ${value}`);
	return newLine(
		end,
		`${indentOf(map, body)}${key}:${value.startsWith('\n') ? '' : ' '}${value}`,
		body,
	);
}

/** The lots behind those that are there; none where 印制 is yet to be written. */
function lotsAdded(
	lots: unknown,
	printings: readonly Printing[],
	body: string,
): readonly Edit[] | undefined {
	if (lots === undefined) return [];
	const written = printings.map(writePrinting);
	if (isMap(lots) && lots.flow) {
		const [from = 0, to = 0] = lots.range ?? [];
		return [at(from, '['), at(to, `, ${written.join(', ')}]`)];
	}
	if (!isSeq(lots)) return undefined;
	const last = lots.items.at(-1);
	if (lots.flow) {
		const [from = 0] = lots.range ?? [];
		return [last ? at(endOf(last), `, ${written.join(', ')}`) : at(from + 1, written.join(', '))];
	}
	const indent = indentAt(lots.range?.[0] ?? 0, body);
	return [newLine(endOf(last), written.map((lot) => `${indent}- ${lot}`).join('\n'), body)];
}

function lotList(printings: readonly Printing[], map: YAMLMap, body: string): string {
	const written = printings.map(writePrinting);
	if (map.flow) return `[${written.join(', ')}]`;
	return written.map((lot) => `\n${indentOf(map, body)}  - ${lot}`).join('');
}

function replacement({ range }: Node, text: string): Edit {
	return { from: range?.[0] ?? 0, to: range?.[1] ?? 0, text };
}

function indentOf(map: YAMLMap, body: string): string {
	const [first] = map.items;
	return indentAt(startOf(first?.key), body);
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where what is written of a node or pair ends, without what follows on the line. */
function endOf(part: unknown): number {
	if (isPair(part)) return endOf(part.value ?? part.key);
	if ((isMap(part) || isSeq(part)) && !part.flow && part.items.length > 0)
		return endOf(part.items.at(-1));
	return isNode(part) ? (part.range?.[1] ?? 0) : 0;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function textOf(map: YAMLMap, key: string): string {
	const value = pairOf(map, key)?.value;
	return isScalar(value) ? String(value.value).trim() : '';
}
