import { type Document, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** A span of the text: 1-based line and column, length in characters on that line. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly length: number;
}

/** A parsed text, and where its characters are. */
export interface YamlDocument {
	readonly text: string;
	readonly document: Document.Parsed;
	/** What runs on to other lines is marked where it begins. */
	spanBetween(from: number, to: number): Span;
	spanOfNode(node: Node): Span;
}

export function parseYaml(text: string): YamlDocument {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
		// It compares every key with every other; `faultsOf` does not.
		uniqueKeys: false,
	});
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const spanBetween = (from: number, to: number): Span => {
		const [start, end] = [at(from), at(to)];
		return { ...start, length: end.line === start.line ? end.column - start.column : 1 };
	};
	const spanOfNode = ({ range }: Node) => spanBetween(range?.[0] ?? 0, range?.[1] ?? 0);
	return { text, document, spanBetween, spanOfNode };
}

/** Nothing was written here. */
export function isEmpty(node: Node | undefined): boolean {
	return isScalar(node) && Boolean(node.range) && node.range?.[0] === node.range?.[1];
}
