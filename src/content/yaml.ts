import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from 'yaml';
import type { Path } from '../domain/problem.ts';

/** A span of the text: 1-based line and column, length in characters on that line. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly length: number;
}

/** A syntax fault, as the parser names it; or something that is YAML but not for clerks. */
export interface Fault extends Span {
	readonly code: string;
	/** Where it stands in the text. */
	readonly offset: number;
}

/**
 * Reads YAML so that every scalar is text. `undefined` when there is nothing in it, when it has a
 * fault, or uses anchors, aliases or tags: `findFaults` says which.
 *
 * js-yaml is several times faster than yaml, but knows no positions; so it reads, and yaml is
 * asked only where something is wrong. Tests prove that both read the same.
 */
export function readYaml(text: string): unknown {
	if (!MAY_BE_REFUSED.test(text)) {
		try {
			return load(text, { schema: FAILSAFE_SCHEMA }) || undefined;
		} catch {
			// Where the two differ, yaml has the last word.
		}
	}
	return new PositionedYaml(text).value;
}

/**
 * Anything that could be an anchor, alias, tag or `__proto__`: cheap to find, rarely true. And block
 * texts with an indentation of their own (`|2`), which the two read differently.
 */
const MAY_BE_REFUSED = /(?:^|[\s[{,:?-])[&*!]|__proto__|[|>][+-]?\d/m;

/** Every syntax fault; if there is none, every anchor, alias and tag. Later faults may be echoes of the first. */
export function findFaults(text: string): readonly Fault[] {
	return new PositionedYaml(text).faults;
}

/** The text with positions. */
export class PositionedYaml {
	readonly #text: string;
	readonly #lines = new LineCounter();
	readonly #document: Document.Parsed;

	constructor(text: string) {
		this.#text = text;
		this.#document = parseDocument(text, {
			schema: 'failsafe',
			lineCounter: this.#lines,
			prettyErrors: false,
			stringKeys: true,
			// It compares every key with every other; `#keysTwice` does not.
			uniqueKeys: false,
		});
	}

	/** As `readYaml` yields it. */
	get value(): unknown {
		if (this.faults.length > 0) return undefined;
		const withoutNull = (_key: unknown, value: unknown) => value ?? '';
		return this.#document.toJS({ reviver: withoutNull }) || undefined;
	}

	get faults(): readonly Fault[] {
		const errors = this.#document.errors.map(({ code, pos: [from, to] }) => {
			return { code, offset: from, ...this.#between(from, to) };
		});
		const faults = [...errors, ...this.#keysTwice()].sort((a, b) => a.offset - b.offset);
		return faults.length > 0 ? faults : this.#refused();
	}

	/** Span of the value at `path`, or of the nearest thing above it that exists; an empty value yields its key. */
	spanOf(path: Path): Span {
		for (let depth = path.length; depth > 0; depth--) {
			const above = path.slice(0, depth);
			const node = this.#nodeAt(above);
			if (isEmpty(node) || (!node && this.#pairAt(above))) return this.keySpanOf(above);
			if (isCollection(node)) return this.#headOf(node, above);
			if (node) return this.#span(node);
		}
		return this.keySpanOf([]);
	}

	/** Span of the key at `path`; of the first key of a list entry or of the file where the path ends in no key. */
	keySpanOf(path: Path): Span {
		const pair = this.#pairAt(path);
		const node = pair ? pair.key : this.#nodeAt(path);
		const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : node;
		return isNode(first) ? this.#span(first) : { line: 1, column: 1, length: 0 };
	}

	/** What a comment swallowed of the value: `#1号窗口` of `名称: #1号窗口`. */
	commentAt(path: Path): string | undefined {
		const node = this.#nodeAt(path);
		return isEmpty(node) && node?.comment ? `#${node.comment}` : undefined;
	}

	/** Whether the value stands on one line, so that other text can be put in its place. */
	isOnOneLine(path: Path): boolean {
		const { range, type } = this.#scalarAt(path) ?? {};
		if (!range || type?.startsWith('BLOCK')) return false;
		return this.#at(range[0]).line === this.#at(range[1]).line;
	}

	#pairAt(path: Path) {
		const parent = path.length > 0 ? this.#nodeAt(path.slice(0, -1)) : undefined;
		if (!isMap(parent)) return undefined;
		return parent.items.find(({ key }) => String(key) === String(path.at(-1)));
	}

	#scalarAt(path: Path) {
		const node = this.#nodeAt(path);
		return isScalar(node) ? node : undefined;
	}

	/** An index into something that is no list is passed over: a single value may stand for a list of one. */
	#nodeAt(path: Path): Node | undefined {
		let node: unknown = this.#document.contents;
		for (const step of path) {
			if (typeof step === 'number' && !isSeq(node)) continue;
			node = isCollection(node) ? node.get(step, true) : undefined;
		}
		return isNode(node) ? node : undefined;
	}

	/** A list or map is named by its key, or by its first entry where it stands in a list. */
	#headOf(node: Node, path: Path): Span {
		if (typeof path.at(-1) === 'string') return this.keySpanOf(path);
		const first = isMap(node) ? node.items[0]?.key : node;
		return this.#span(isNode(first) ? first : node);
	}

	#keysTwice(): Fault[] {
		const found: Fault[] = [];
		visit(this.#document, {
			Map: (_key, { items }) => {
				const seen = new Set<string>();
				for (const { key } of items) {
					const isTwice = isScalar(key) && seen.size === seen.add(String(key)).size;
					if (isTwice)
						found.push({ code: 'DUPLICATE_KEY', offset: startOf(key), ...this.#span(key) });
				}
			},
		});
		return found;
	}

	/** Anchors, aliases, tags, and the key that could poison an object. */
	#refused(): Fault[] {
		const found: Fault[] = [];
		visit(this.#document, {
			Pair: (_key, { key }) => {
				if (isScalar(key) && key.value === '__proto__')
					found.push({ code: 'PROTO_KEY', offset: startOf(key), ...this.#span(key) });
			},
			Node: (_key, node) => {
				const offset = startOf(node);
				if (isAlias(node)) found.push({ code: 'ALIAS', offset, ...this.#span(node) });
				else if (node.anchor) found.push({ code: 'ANCHOR', offset, ...this.#propertiesOf(node) });
				else if (isTagged(node)) found.push({ code: 'TAG', offset, ...this.#propertiesOf(node) });
			},
		});
		return found;
	}

	/** Span of the anchor and tag in front of a node. */
	#propertiesOf(node: Node): Span {
		const before = this.#text.slice(0, startOf(node));
		const properties = /(?:[&!]\S*\s*)+$/.exec(before)?.[0] ?? '';
		const start = this.#at(before.length - properties.length);
		return { ...start, length: Math.max(1, properties.trim().length) };
	}

	#span(node: Node): Span {
		const [from = 0, to = from] = node.range ?? [];
		return this.#between(from, to);
	}

	/** What runs on to other lines is marked where it begins. */
	#between(from: number, to: number): Span {
		const start = this.#at(from);
		const end = this.#at(to);
		return { ...start, length: end.line === start.line ? end.column - start.column : 1 };
	}

	#at(offset: number): { line: number; column: number } {
		const { line, col } = this.#lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}
}

const startOf = (node: Node) => node.range?.[0] ?? 0;

const isEmpty = (node: Node | undefined) =>
	isScalar(node) && Boolean(node.range) && node.range?.[0] === node.range?.[1];

/** The failsafe schema gives collections a tag of its own accord. */
const isTagged = (node: Node) =>
	isScalar(node) ? node.tag !== undefined : String(node.tag ?? '').startsWith('!');
