import { z } from 'zod';
import { once } from '../domain/once.ts';

/**
 * One line of a clerk's form: its name in the file, what may stand there, and one sentence about
 * it. That sentence serves the editor's hint, the handbook and the error message alike.
 */
export interface Field<Key extends string = string, Type extends z.ZodType = z.ZodType> {
	readonly key: Key;
	readonly type: Type;
	readonly help: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What a form yields: the fields' values under their English names. */
export type Model<F extends Fields> = { readonly [Name in keyof F]: z.output<F[Name]['type']> };

/** A form: the schema that reads it, and its fields for everybody who describes or explains it. */
export interface Form<F extends Fields = Fields, Out = Model<F>> {
	readonly title: string;
	readonly fields: F;
	readonly type: z.ZodType<Out>;
}

/** What a type stands for, beyond its schema: kept through `.optional()` and `.meta()`. */
export interface Meaning {
	/** The form or forms that may stand here. */
	readonly forms?: readonly Form<Fields, unknown>[];
	/** What is expected, in the clerk's words: “电话”. */
	readonly expected?: string;
	readonly example?: string;
	/** For editors: the only words allowed, or the pattern of what may stand here. */
	readonly words?: readonly string[];
	readonly pattern?: string;
	/** The keys below are the clerk's own: 分类, 答案. */
	readonly ownKeys?: boolean;
	/** Why a text that may stand here was hardly meant so. */
	readonly doubt?: (text: string) => Doubt | undefined;
	/** What to do with several things of which only one may stand here: `每个部门另写一条`. */
	readonly several?: string;
}

/** A habit from paper: the text is taken as written, and the clerk is asked. */
export interface Doubt {
	/** To be read after the name of the key. */
	readonly reason: string;
	/** What was surely meant. */
	readonly mended?: string;
}

/** By definition, which a type shares with the copies that `.meta()` makes of it. */
const meanings = new WeakMap<object, Meaning>();

export function mean<Type extends z.ZodType>(type: Type, meaning: Meaning): Type {
	meanings.set(type._zod.def, meaning);
	return type;
}

interface Wrapper extends z.core.$ZodTypeDef {
	readonly innerType?: z.core.$ZodType;
	readonly element?: z.core.$ZodType;
	readonly in?: z.core.$ZodType;
	readonly out?: z.core.$ZodType;
}

/** The meaning of a type, seen through optional, list and single-value wrappers. */
export function meaningOf(type: z.core.$ZodType): Meaning {
	const own = meanings.get(type._zod.def);
	if (own) return own;
	const { innerType, element, out, in: input }: Wrapper = type._zod.def;
	for (const inner of [innerType, element, out, input]) {
		const meaning = inner ? meaningOf(inner) : {};
		if (meaning.forms || meaning.expected) return meaning;
	}
	return {};
}

export function field<const Key extends string, Type extends z.ZodType>(
	key: Key,
	type: Type,
	help: string,
): Field<Key, Type> {
	return { key, type, help };
}

/**
 * Builds a form. What it reads has Chinese keys, what it yields English names. Unknown keys are
 * refused, so that a slip of the pen never goes unnoticed; the message of that issue lists the
 * keys there are, for `explain`.
 */
export function form<const F extends Fields>(title: string, fields: F): Form<F> {
	const lines = Object.entries(fields);
	const shape = Object.fromEntries(
		lines.map(([, { key, type, help }]) => [key, described(type, key, help)]),
	);
	const known = Object.keys(shape).join('、');
	const type = z
		.strictObject(shape, {
			error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined),
		})
		.transform((written: Readonly<Record<string, unknown>>) => {
			// A plain loop: this runs for every record there is.
			const model: Record<string, unknown> = {};
			for (const [name, { key }] of lines) model[name] = written[key];
			return model as Model<F>;
		})
		.meta({ title });
	const built: Form<F> = { title, fields, type };
	mean(type, { forms: [built] });
	return built;
}

function described(type: z.ZodType, title: string, description: string): z.ZodType {
	return type.meta({ ...type.meta(), title, description });
}

/** Any number of values; a single one may be written without a list. Absent: none. */
export function many<Type extends z.ZodType>(type: Type) {
	return some(type)
		.optional()
		.transform((values): readonly z.output<Type>[] => values ?? []);
}

/** One value or more; a single one may be written without a list. */
export function some<Type extends z.ZodType>(type: Type) {
	const asList = (value: unknown) =>
		value === undefined || Array.isArray(value) ? value : [value];
	const values = z.preprocess(asList, z.array(type).min(1).readonly());
	manyFold.add(values._zod.def);
	return values;
}

/** Definitions of what `many` and `some` made. */
const manyFold = new WeakSet<object>();

/** Whether any number of values may stand in a field of this type; `格: [24, 12]` has its own. */
export function isManyFold(type: z.core.$ZodType): boolean {
	if (manyFold.has(type._zod.def)) return true;
	const { innerType, out, in: input }: Wrapper = type._zod.def;
	return [innerType, out, input].some((inner) => inner !== undefined && isManyFold(inner));
}

type OneOf<Forms extends Readonly<Record<string, Form<Fields, unknown>>>> = {
	[Kind in keyof Forms]: z.output<Forms[Kind]['type']> & { readonly kind: Kind };
}[keyof Forms];

/**
 * One of several forms, told apart by the first key of each: a step has 步骤, a decision 判断.
 * Something with none of these keys is explained by the first form.
 */
export function oneOf<const Forms extends Readonly<Record<string, Form<Fields, unknown>>>>(
	forms: Forms,
) {
	const choices = Object.entries(forms).map(([kind, { fields, type }]) => {
		return { kind, type, key: Object.values(fields)[0]?.key ?? '' };
	});
	const none = { kind: '', type: z.never() };
	const type = z.unknown().transform((raw, context) => {
		const { kind, type } = choices.find(({ key }) => hasKey(raw, key)) ?? choices[0] ?? none;
		const value = readInside(type, raw, context);
		return value === z.NEVER ? z.NEVER : (Object.assign({ kind }, value) as OneOf<Forms>);
	});
	return mean(type, { forms: Object.values(forms) });
}

/** A word or sentence, or a form in its place. */
export function wordsOr<Words extends z.ZodType, Inner extends Form<Fields, unknown>>(
	words: Words,
	inner: Inner,
	meaning: Meaning,
) {
	type Out = z.output<Words> | z.output<Inner['type']>;
	const either: { words: z.ZodType; inner: z.ZodType } = { words, inner: inner.type };
	const type = z.unknown().transform((raw, context) => {
		return readInside(typeof raw === 'string' ? either.words : either.inner, raw, context) as Out;
	});
	return mean(type, { ...meaning, forms: [inner] });
}

/**
 * The same type, for which Zod has written a program of its own: it reads what is faultless in two
 * thirds of the time, and leaves the rest to the type.
 */
export const quick = once(<Type extends z.ZodType>(type: Type) => z.compile(type));

/** Reads with a type that the value itself has chosen; its issues travel on in `params.issue`. */
function readInside<Value>(type: z.ZodType<Value>, raw: unknown, context: z.RefinementCtx): Value {
	const result = quick(type).safeParse(raw, { reportInput: true });
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		context.issues.push({
			code: 'custom',
			input: issue.input,
			path: issue.path,
			params: { issue },
		});
	}
	return z.NEVER;
}

const hasKey = (raw: unknown, key: string) =>
	typeof raw === 'object' && raw !== null && !Array.isArray(raw) && Object.hasOwn(raw, key);
