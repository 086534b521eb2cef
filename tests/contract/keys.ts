/** The keys of the contract, listed from the forms themselves, and where a file uses each. */
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Field, type Fields, type Form, meaningOf } from '../../src/content/fields.ts';
import type { Path } from '../../src/domain/problem.ts';

type AnyForm = Form<Fields, unknown>;

/** `申请材料 › 份数`: a key, after the name of its form. */
const nameOf = (form: AnyForm, { key }: Field) => `${form.title} › ${key}`;

/** Every key of a form and of the forms inside it, each once. */
export function keysIn(form: AnyForm, known = new Set<AnyForm>()): readonly string[] {
	if (known.has(form)) return [];
	known.add(form);
	const fields = Object.values(form.fields);
	return fields.flatMap((field) => [
		nameOf(form, field),
		...formsOf(field).flatMap((inner) => keysIn(inner, known)),
	]);
}

/** One use of a key in a file. */
export interface Use {
	readonly name: string;
	/** Of the value, in the file's YAML. */
	readonly path: Path;
	readonly field: Field;
}

/** Every use of a form's keys in a file of one record or of several. */
export function usesIn(node: unknown, form: AnyForm, path: Path = []): readonly Use[] {
	return entriesOf(node, path).flatMap(({ node, path }) => {
		const fields = Object.values(form.fields);
		const pairs = isMap<ParsedNode, ParsedNode>(node) ? node.items : [];
		return pairs.flatMap(({ key, value }): readonly Use[] => {
			const written = isScalar(key) ? String(key.value) : '';
			const field = fields.find((each) => each.key === written);
			if (!field) return [];
			const at = [...path, written];
			return [{ name: nameOf(form, field), path: at, field }, ...usesBelow(value, field, at)];
		});
	});
}

function usesBelow(node: unknown, field: Field, path: Path): readonly Use[] {
	const entries = entriesOf(node, path);
	return entries.flatMap(({ node, path }) => {
		const form = formsOf(field).find((form) => isOf(form, node, formsOf(field)));
		return form ? usesIn(node, form, path) : [];
	});
}

/** As `oneOf` tells forms apart: by their first key. A single form needs no telling. */
function isOf(form: AnyForm, node: unknown, choices: readonly AnyForm[]): boolean {
	const [first] = Object.values(form.fields);
	return isMap(node) && (choices.length === 1 || (first !== undefined && node.has(first.key)));
}

/** The records of a list, lists inside it included; or the one record. */
function entriesOf(node: unknown, path: Path): readonly { node: unknown; path: Path }[] {
	if (!isSeq(node)) return [{ node, path }];
	return node.items.flatMap((item, index) => entriesOf(item, [...path, index]));
}

const formsOf = ({ type }: Field) => meaningOf(type).forms ?? [];
