import { isCollection, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from '../domain/problem.ts';
import { isEmpty, parseYaml, type Span, type YamlDocument } from './yaml-document.ts';

/** Finds where in a text the values are that were read from it. */
export class YamlPlaces {
	readonly #yaml: YamlDocument;

	constructor(text: string) {
		this.#yaml = parseYaml(text);
	}

	/** Span of the value at `path`, or of the nearest thing above it that exists; an empty value yields its key. */
	spanOf(path: Path): Span {
		for (let depth = path.length; depth > 0; depth--) {
			const above = path.slice(0, depth);
			const node = this.#nodeAt(above);
			if (isEmpty(node) || (!node && this.#pairAt(above))) return this.keySpanOf(above);
			if (isCollection(node)) return this.#headOf(node, above);
			if (node) return this.#yaml.spanOfNode(node);
		}
		return this.keySpanOf([]);
	}

	/** Span of the key at `path`; of the first key of a list entry or of the file where the path ends in no key. */
	keySpanOf(path: Path): Span {
		const pair = this.#pairAt(path);
		const node = pair ? pair.key : this.#nodeAt(path);
		const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : node;
		return isNode(first) ? this.#yaml.spanOfNode(first) : { line: 1, column: 1, length: 0 };
	}

	/** What a comment swallowed of the value: `#1号窗口` of `名称: #1号窗口`. */
	commentAt(path: Path): string | undefined {
		const node = this.#nodeAt(path);
		return isEmpty(node) && node?.comment ? `#${node.comment}` : undefined;
	}

	/** Whether the value stands on one line, so that other text can be put in its place. */
	isOnOneLine(path: Path): boolean {
		const node = this.#nodeAt(path);
		if (!isScalar(node) || !node.range || node.type?.startsWith('BLOCK')) return false;
		const [from, to] = node.range;
		return !this.#yaml.text.slice(from, to).includes('\n');
	}

	#pairAt(path: Path) {
		const parent = path.length > 0 ? this.#nodeAt(path.slice(0, -1)) : undefined;
		if (!isMap(parent)) return undefined;
		return parent.items.find(({ key }) => String(key) === String(path.at(-1)));
	}

	/** An index into something that is no list is passed over: a single value may stand for a list of one. */
	#nodeAt(path: Path): Node | undefined {
		let node: unknown = this.#yaml.document.contents;
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
		return this.#yaml.spanOfNode(isNode(first) ? first : node);
	}
}
