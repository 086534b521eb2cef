import { z } from 'zod';
import { type Fields, type Form, type Meaning, meaningOf } from './fields.ts';

/** A form as a Markdown table for the handbook; the forms inside it follow, each with a table of its own. */
export function describeForm(form: Form<Fields, unknown>): string {
	const inner = [...formsBelow(form)].map((each) => {
		return `“${each.title}”里可以写：\n\n${tableOf(each)}`;
	});
	return [tableOf(form), ...inner].join('\n\n');
}

function tableOf({ fields }: Form<Fields, unknown>): string {
	const rows = Object.values(fields).map(({ key, type, help }) => {
		const need = type.safeParse(undefined).success ? '' : '必填';
		return `| ${key} | ${need} | ${cell(help)} | ${cell(exampleOf(type))} |`;
	});
	return ['| 栏目 | 要求 | 说明 | 例 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Each once, in the order in which a reader comes to them. */
function formsBelow(
	{ fields }: Form<Fields, unknown>,
	known = new Set<Form<Fields, unknown>>(),
): ReadonlySet<Form<Fields, unknown>> {
	for (const inner of Object.values(fields).flatMap(({ type }) => meaningOf(type).forms ?? [])) {
		if (known.has(inner)) continue;
		known.add(inner);
		formsBelow(inner, known);
	}
	return known;
}

function exampleOf(type: z.ZodType): string {
	const { example, expected, forms, words } = meaningOf(type);
	if (words) return `只能写：${words.map((word) => `\`${word}\``).join('、')}`;
	if (example) return `\`${example}\``;
	return forms ? '见下' : expected === '一段文字' ? '' : (expected ?? '');
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/**
 * The JSON Schema of a form, or of a list of it, for editors that complete and check YAML: what a
 * clerk writes, with our sentence at each key.
 */
export function jsonSchemaOf(form: Form<Fields, unknown>, { list = false } = {}): object {
	const schema = schemaOf(form);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: form.title,
		...(list ? { type: 'array', items: schema } : schema),
	};
}

function schemaOf({ fields }: Form<Fields, unknown>): object {
	const lines = Object.values(fields);
	return {
		type: 'object',
		additionalProperties: false,
		required: lines.filter(({ type }) => !type.safeParse(undefined).success).map(({ key }) => key),
		properties: Object.fromEntries(
			lines.map(({ key, type, help }) => [key, { description: help, ...valueSchema(type) }]),
		),
	};
}

/**
 * What may stand behind a key. Every scalar is text, with or without quotes, so an editor must not
 * mind a number; a list may be written as a single value.
 */
function valueSchema(type: z.core.$ZodType): object {
	const meaning = meaningOf(type);
	const { forms = [] } = meaning;
	const inner = forms.map(schemaOf);
	const one =
		forms.length === 0
			? scalarSchema(meaning)
			: meaning.expected
				? { anyOf: [...inner, TEXT] }
				: anyOf(inner);
	return isList(type) ? { anyOf: [one, { type: 'array', items: one }] } : one;
}

const TEXT = { type: ['string', 'number', 'boolean'] };
const anyOf = (schemas: readonly object[]) =>
	schemas.length === 1 ? { ...schemas[0] } : { anyOf: schemas };

function scalarSchema({ words, pattern, example, ownKeys }: Meaning): object {
	if (ownKeys) return { type: 'object' };
	if (words) return { enum: words };
	return pattern ? { ...TEXT, pattern, patternErrorMessage: `例如：${example}` } : TEXT;
}

/** Seen through optional, default and preprocessing. */
function isList(type: z.core.$ZodType): boolean {
	if (type instanceof z.ZodArray) return true;
	const { innerType, in: input, out }: Wrapped = type._zod.def;
	return [innerType, out, input].some((inner) => inner !== undefined && isList(inner));
}

interface Wrapped extends z.core.$ZodTypeDef {
	readonly innerType?: z.core.$ZodType;
	readonly in?: z.core.$ZodType;
	readonly out?: z.core.$ZodType;
}
