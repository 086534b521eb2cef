import { isAlias, isScalar, type Node, visit } from 'yaml';
import type { Span, YamlDocument } from './yaml-document.ts';

/** A syntax fault, as the parser names it; or something that is YAML but not for clerks. */
export interface Fault extends Span {
	readonly code: string;
	/** Where it stands in the text. */
	readonly offset: number;
}

/** Every syntax fault; if there is none, every anchor, alias and tag. Later faults may be echoes of the first. */
export function faultsOf(yaml: YamlDocument): readonly Fault[] {
	const errors = yaml.document.errors.map(({ code, pos: [from, to] }) => {
		return { code, offset: from, ...yaml.spanBetween(from, to) };
	});
	const faults = [...errors, ...keysTwice(yaml)].sort((a, b) => a.offset - b.offset);
	return faults.length > 0 ? faults : refused(yaml);
}

function keysTwice({ document, spanOfNode }: YamlDocument): Fault[] {
	const found: Fault[] = [];
	visit(document, {
		Map: (_key, { items }) => {
			const seen = new Set<string>();
			for (const { key } of items) {
				const isTwice = isScalar(key) && seen.size === seen.add(String(key)).size;
				if (isTwice)
					found.push({ code: 'DUPLICATE_KEY', offset: startOf(key), ...spanOfNode(key) });
			}
		},
	});
	return found;
}

/** Anchors, aliases, tags, and the key that could poison an object. */
function refused(yaml: YamlDocument): Fault[] {
	const found: Fault[] = [];
	const add = (code: string, node: Node, span: Span) =>
		found.push({ code, offset: startOf(node), ...span });
	visit(yaml.document, {
		Pair: (_key, { key }) => {
			if (isScalar(key) && key.value === '__proto__') add('PROTO_KEY', key, yaml.spanOfNode(key));
		},
		Node: (_key, node) => {
			if (isAlias(node)) add('ALIAS', node, yaml.spanOfNode(node));
			else if (node.anchor) add('ANCHOR', node, propertiesOf(node, yaml));
			else if (isTagged(node)) add('TAG', node, propertiesOf(node, yaml));
		},
	});
	return found;
}

/** Span of the anchor and tag in front of a node. */
function propertiesOf(node: Node, { text, spanBetween }: YamlDocument): Span {
	const before = text.slice(0, startOf(node)).trimEnd();
	const line = before.lastIndexOf('\n') + 1;
	const words = [...before.slice(line).matchAll(/\S+/g)];
	const last = words.findLastIndex(([word]) => !/^[&!]/.test(word));
	const from = line + (words[last + 1]?.index ?? before.length - line);
	return spanBetween(from, Math.max(from + 1, before.length));
}

const startOf = (node: Node) => node.range?.[0] ?? 0;

/** The failsafe schema gives collections a tag of its own accord. */
const isTagged = (node: Node) =>
	isScalar(node) ? node.tag !== undefined : String(node.tag ?? '').startsWith('!');
