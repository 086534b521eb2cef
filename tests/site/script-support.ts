/** Which engines understand a script, by the data behind MDN's compatibility tables. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { parse } from 'acorn';
import { type Feature, isRead } from './style-support.ts';

const { builtins, classes, operators } = bcd.javascript;

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What the oldest engines do not understand in a script: its syntax, or what it calls. */
export function unreadByOldEngines(script: string): readonly string[] {
	const program = parse(script, { ecmaVersion: 'latest', sourceType: 'module' });
	const nodes = isNode(program) ? nodesIn(program) : [];
	const known = new Set(nodes.flatMap((node) => [...declared(node), ...lookedFor(node)]));
	const features = nodes.flatMap((node) => [...syntaxOf(node), ...callsOf(node, known)]);
	return [...new Set(features.filter((feature) => !isRead(feature)).map(({ name }) => name))];
}

function nodesIn(node: Node): Node[] {
	const children = Object.values(node).flat().filter(isNode);
	return [node, ...children.flatMap(nodesIn)];
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Syntax that came after 2019, each with the data on it. */
function syntaxOf({ type, operator, bigint }: Node): Feature[] {
	const found = (name: string, data: Identifier | undefined) => [{ name, data }];
	if (type === 'ChainExpression') return found('?.', operators?.optional_chaining);
	if (operator === '??') return found('??', operators?.nullish_coalescing);
	if (operator === '??=') return found('??=', operators?.nullish_coalescing_assignment);
	if (operator === '||=') return found('||=', operators?.logical_or_assignment);
	if (operator === '&&=') return found('&&=', operators?.logical_and_assignment);
	if (type === 'PropertyDefinition') return found('class field', classes?.public_class_fields);
	if (type === 'PrivateIdentifier') return found('#field', classes?.private_class_fields);
	if (type === 'StaticBlock') return found('static {}', classes?.static?.initialization_blocks);
	if (type === 'ImportExpression') return found('import()', operators?.import);
	return bigint === undefined ? [] : found('1n', builtins?.BigInt);
}

/** Names of the language and of the page, and called members that only newer things have. */
function callsOf({ type, name, callee }: Node, known: ReadonlySet<unknown>): Feature[] {
	if (type === 'Identifier' && !known.has(name)) {
		const data = ownOf(builtins, String(name)) ?? ownOf(bcd.api, String(name));
		return data ? [{ name: String(name), data }] : [];
	}
	const member = isNode(callee) ? memberOf(callee) : undefined;
	const data = member === undefined || known.has(member) ? undefined : newestMembers.get(member);
	return data ? [{ name: `.${member}`, data }] : [];
}

/** `at` of `list.at`. */
function memberOf({ type, property, computed }: Node): string | undefined {
	const isNamed = type === 'MemberExpression' && !computed && isNode(property);
	return isNamed ? String(property.name) : undefined;
}

function ownOf(data: Identifier | undefined, name: string): Identifier | undefined {
	return data && Object.hasOwn(data, name) ? data[name] : undefined;
}

/** What a script first looks for, so that it can do without: `typeof x`, `if (a.b)`, `a.b !== undefined`. */
function lookedFor({ type, operator, argument, test, left }: Node): unknown[] {
	const isTypeof = type === 'UnaryExpression' && operator === 'typeof';
	const isCompared = type === 'BinaryExpression' && /^[!=]==?$/.test(String(operator));
	const looks = isTypeof ? argument : isCompared || type === 'LogicalExpression' ? left : test;
	if (!isNode(looks)) return [];
	return [looks.type === 'Identifier' ? looks.name : memberOf(looks)];
}

/** What a script declares itself, wherever: a shadowed name is none of the page's. */
function declared({ type, id, params, local, param, key }: Node): unknown[] {
	const namesOf = (pattern: unknown): unknown[] =>
		[pattern]
			.flat()
			.filter(isNode)
			.flatMap(nodesIn)
			.map((node) => node.name);
	if (type === 'VariableDeclarator' || type.startsWith('Class')) return namesOf(id);
	if (/Function/.test(type)) return [...namesOf(id), ...namesOf(params)];
	if (type.startsWith('Import')) return namesOf(local);
	if (type === 'CatchClause') return namesOf(param);
	return type === 'Property' ? namesOf(key) : [];
}

/**
 * Members that no object of the oldest engines has under that name, such as `.replaceAll`. A name
 * that some old thing has too, or that nobody standardized, is the script's own affair.
 */
const newestMembers: ReadonlyMap<string, Identifier> = new Map(
	[...Map.groupBy(members(), ([name]) => name)].flatMap(([name, found]) => {
		const [first] = found;
		const isNew = found.every(([, data]) => !isRead({ data }));
		return first && isNew ? [[name, first[1]] as const] : [];
	}),
);

function members(): (readonly [name: string, data: Identifier])[] {
	const owners = [builtins, bcd.api, bcd.webassembly.api].flatMap((data) =>
		Object.values(data ?? {}),
	);
	return owners.flatMap((owner) =>
		Object.entries(owner).filter(([name]) => /^[a-z]\w*$/i.test(name)),
	);
}
