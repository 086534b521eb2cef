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
	type YAMLError,
} from 'yaml';
import type { Path } from '../domain/problem.ts';

/** A span of the text: 1-based line and column, length in characters on that line. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly length: number;
}

/** A syntax fault, as the parser names it. */
export interface Slip extends Span {
	readonly code: string;
}

/**
 * Reads YAML so that every scalar is text. `undefined` when the text has a fault or uses anchors,
 * aliases or tags: then `findSlips` says which.
 *
 * js-yaml is several times faster than yaml, but knows no positions; so it reads, and yaml is
 * asked only where something is wrong. Tests prove that both read the same.
 */
export function readYaml(text: string): unknown {
	if (MAY_HAVE_PROPERTIES.test(text) && findSlips(text).length > 0) return undefined;
	try {
		return load(text, { schema: FAILSAFE_SCHEMA });
	} catch {
		return undefined;
	}
}

/** Anything that could be an anchor, alias or tag: cheap to find, rarely true. */
const MAY_HAVE_PROPERTIES = /(?:^|[\s[{,:?-])[&*!][^\s]/m;

/** The text with positions. */
export class PositionedYaml {
	readonly #lines = new LineCounter();
	readonly #document: Document.Parsed;

	constructor(text: string) {
		this.#document = parseDocument(text, {
			schema: 'failsafe',
			lineCounter: this.#lines,
			prettyErrors: false,
			stringKeys: true,
		});
	}

	get errors(): readonly YAMLError[] {
		return this.#document.errors;
	}

	/** Span of the value at `path`, or of the nearest thing above it that exists; an empty value yields its key. */
	spanOf(path: Path): Span {
		for (let depth = path.length; depth > 0; depth--) {
			const node = this.#nodeAt(path.slice(0, depth));
			if (isEmpty(node)) return this.keySpanOf(path.slice(0, depth));
			if (node)
				return isCollection(node) ? this.#headOf(node, path.slice(0, depth)) : this.#span(node);
		}
		return this.keySpanOf([]);
	}

	/** Span of the key at `path`; of the first key of a list entry or of the file where the path ends in no key. */
	keySpanOf(path: Path): Span {
		const parent = path.length > 0 ? this.#nodeAt(path.slice(0, -1)) : undefined;
		const pair =
			isMap(parent) && parent.items.find(({ key }) => String(key) === String(path.at(-1)));
		const node = pair ? pair.key : this.#nodeAt(path);
		const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : node;
		return isNode(first) ? this.#span(first) : { line: 1, column: 1, length: 0 };
	}

	/** Whether a comment swallowed the value: `名称: #1号窗口`. */
	isCommentedOut(path: Path): boolean {
		const node = this.#nodeAt(path);
		return isScalar(node) && isEmpty(node) && Boolean(node.comment);
	}

	/** Where anchors, aliases and tags stand. */
	properties(): { readonly code: 'ANCHOR' | 'ALIAS' | 'TAG'; readonly span: Span }[] {
		const found: { code: 'ANCHOR' | 'ALIAS' | 'TAG'; span: Span }[] = [];
		visit(this.#document, {
			Node: (_key, node) => {
				if (isAlias(node)) found.push({ code: 'ALIAS', span: this.#span(node) });
				else if (node.anchor) found.push({ code: 'ANCHOR', span: this.#span(node) });
				else if (node.tag && !isImplicit(node)) found.push({ code: 'TAG', span: this.#span(node) });
			},
		});
		return found;
	}

	at(offset: number): { line: number; column: number } {
		const { line, col } = this.#lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}

	#nodeAt(path: Path): Node | undefined {
		const node: unknown =
			path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
		return isNode(node) ? node : undefined;
	}

	/** A list or map is named by its key, or by its first entry where it stands in a list. */
	#headOf(node: Node, path: Path): Span {
		return typeof path.at(-1) === 'string' ? this.keySpanOf(path) : this.#firstKey(node);
	}

	#firstKey(node: Node): Span {
		const first = isMap(node) ? node.items[0]?.key : node;
		return this.#span(isNode(first) ? first : node);
	}

	#span(node: Node): Span {
		const [from = 0, to = from] = node.range ?? [];
		const start = this.at(from);
		const end = this.at(to);
		return { ...start, length: end.line === start.line ? end.column - start.column : 1 };
	}
}

const isEmpty = (node: Node | undefined) =>
	isScalar(node) &&
	node.range !== null &&
	node.range !== undefined &&
	node.range[0] === node.range[1];

/** The failsafe schema gives collections a tag of its own accord. */
const isImplicit = (node: Node) =>
	isScalar(node) ? node.tag === undefined : !String(node.tag ?? '').startsWith('!');

/** Every syntax fault, and every anchor, alias and tag. Later faults may be echoes of the first. */
export function findSlips(text: string): Slip[] {
	const yaml = new PositionedYaml(text);
	if (yaml.errors.length > 0) {
		return yaml.errors.map(({ code, pos }) => ({
			code,
			...yaml.at(pos[0]),
			length: Math.max(1, Math.min(pos[1] - pos[0], 40)),
		}));
	}
	return yaml.properties().map(({ code, span }) => ({ code, ...span }));
}
