import type { Path } from '../domain/problem.ts';
import { type Entry, keyOfOtherForm, keysOf, misplacedKeys } from './explain-entry.ts';
import { wrongValue } from './explain-value.ts';
import { type Explained, type Issue, labelOf, show } from './explained.ts';
import { type Field, type Fields, type Form, meaningOf } from './fields.ts';
import { keysLike, nearKey } from './near-keys.ts';
import { quoteValue } from './quote.ts';
import { isRequired, sampleOf } from './sample.ts';

/** What the schema was given, and what it should have been. */
export interface Reading {
	readonly form: Form<Fields, unknown>;
	readonly value: unknown;
	/** What a comment swallowed of the value at a path: `#1号窗口` of `名称: #1号窗口`. */
	readonly commentAt: (path: Path) => string | undefined;
}

/** More than any form has. */
const MOST_KEYS = 100;

/** Says in the clerk's words what the schema found. */
export function explain(issue: Issue, reading: Reading): Explained[] {
	const inner = issue.code === 'custom' ? issue.params?.issue : undefined;
	if (inner) return explain({ ...inner, path: issue.path }, reading);
	const path = pathIn(reading.value, issue.path);
	if (issue.code === 'unrecognized_keys') {
		const known = issue.message.split('、');
		const keys = issue.keys.slice(0, MOST_KEYS);
		const entry = entryAt(path, known, { value: issue.input, strange: keys }, reading);
		const told = entry && misplacedKeys(entry);
		if (told) return [told];
		return keys.map((key) => unknownKey([...path, key], known, entry, reading));
	}
	const field = fieldAt(reading.form, path);
	if (isNeedless(issue, field)) return [];
	if (issue.input === undefined && path.length > 0) return [missing(path, field)];
	if (issue.input === '') return [empty(path, field, reading.commentAt(path))];
	return [wrongValue(issue, path, field)];
}

/** What is no list, or no text, has been called so already; that it has the wrong length adds nothing. */
function isNeedless(issue: Issue, field: Field | undefined): boolean {
	if (issue.code !== 'too_small' && issue.code !== 'too_big') return false;
	if (!Array.isArray(issue.input)) return issue.input !== '';
	const all = field?.type.safeParse(issue.input).error?.issues ?? [];
	return all.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}

/** The issue's path without the indexes of values that were written singly. */
function pathIn(value: unknown, path: readonly PropertyKey[]): Path {
	const steps: (string | number)[] = [];
	let inside = value;
	for (const step of path) {
		if (typeof step === 'number' && !Array.isArray(inside)) continue;
		steps.push(typeof step === 'number' ? step : String(step));
		inside = typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined;
	}
	return steps;
}

/** The fields that may stand where a path leads. */
function fieldsAt(root: Form<Fields, unknown>, path: Path): readonly Field[] {
	const keys = path.filter((step) => typeof step === 'string');
	return keys.reduce<readonly Field[]>((fields, step) => {
		const forms = fields.filter(({ key }) => key === step).flatMap(formsOf);
		return forms.flatMap((form) => Object.values(form.fields));
	}, Object.values(root.fields));
}

const formsOf = ({ type }: Field) => meaningOf(type).forms ?? [];

/** The field that a path ends in, for its sentence and its example. */
function fieldAt(root: Form<Fields, unknown>, path: Path): Field | undefined {
	const last = path.findLastIndex((step) => typeof step === 'string');
	return fieldsAt(root, path.slice(0, last)).find(({ key }) => key === path[last]);
}

/** The entry that a path leads to, if it may be one of several forms; its keys tell which one it was taken for. */
function entryAt(
	path: Path,
	known: readonly string[],
	{ value, strange }: Pick<Entry, 'value' | 'strange'>,
	{ form: root }: Reading,
): Entry | undefined {
	const steps = path.filter((step) => typeof step === 'string');
	const forms = formsAt(root, steps);
	const form = forms.find((each) => keysOf(each).join() === known.join());
	if (!form || forms.length < 2) return undefined;
	const outer = formsAt(root, steps.slice(0, -1)).filter((each) => !forms.includes(each));
	return { path, value, strange, form, forms, outer };
}

/** The forms that may stand behind the last of the keys. */
function formsAt(root: Form<Fields, unknown>, keys: Path): readonly Form<Fields, unknown>[] {
	return fieldsAt(root, keys.slice(0, -1))
		.filter(({ key }) => key === keys.at(-1))
		.flatMap(formsOf);
}

function unknownKey(
	path: Path,
	known: readonly string[],
	entry: Entry | undefined,
	{ form }: Reading,
): Explained {
	const key = String(path.at(-1));
	const above = path.slice(0, -1);
	const bare = withoutQuotes(key);
	const alike = keysLike(bare, known);
	const near =
		known.find((each) => each === withoutNumber(bare)) ??
		nearKey(bare, known) ??
		(alike.length === 1 ? alike[0] : undefined);
	const parent = (entry ? [] : fieldsAt(form, above)).find((field) =>
		keysBelow(field).includes(key),
	);
	const outside = Object.values(form.fields).some((field) => field.key === key);
	const base = { severity: 'error', name: 'UnknownKey', path, about: 'key' } as const;
	if (/[。，、；：？！]/.test(key)) {
		return {
			...base,
			message: `“${show(key)}”被当成了栏目`,
			fix: '它是上一栏内容的话：把前面的英文逗号改成中文逗号，或者给整段内容加英文双引号',
		};
	}
	if (bare !== key && bare === near) {
		const message = `栏目名称“${near}”不用加引号`;
		return { ...base, message, fix: `写成：${near}: ……`, excuses: [[...above, near]] };
	}
	const ofOther = near ? undefined : entry && keyOfOtherForm(key, entry);
	if (ofOther) return ofOther;
	if (parent && !near) {
		return {
			...base,
			message: `“${key}”应当写在“${parent.key}”下面`,
			fix: `把这一行移到“${parent.key}:”下面，前面比它多空 2 格`,
			excuses: [[...above, parent.key]],
		};
	}
	return {
		...base,
		message: `没有“${key}”这一栏`,
		fix: near
			? `是不是想写“${near}”？`
			: outside && above.length > 0
				? `“${key}”是外面一级的栏目：这一行往左移，和外面的栏目对齐`
				: alike.length > 0
					? `是不是想写${alike.map((each) => `“${each}”`).join('或')}？`
					: `这里可以写的栏目有：${known.join('、')}`,
		...(near && { excuses: [[...above, near]] }),
	};
}

const withoutQuotes = (key: string) => key.replace(/^[“”‘’「『【]+|[“”‘’」』】]+$/g, '');

/** Word numbers paragraphs: `1. 地址`, `（一）地址`, `一、地址`. */
const withoutNumber = (key: string) =>
	key.replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]+\s*/, '');

const keysBelow = (field: Field) =>
	formsOf(field).flatMap(({ fields }) => Object.values(fields).map(({ key }) => key));

function missing(path: Path, field: Field | undefined): Explained {
	const line = `${path.at(-1)}: ${field ? sampleOf(field) : '……'}`;
	return {
		name: 'MissingKey',
		severity: 'error',
		message: `缺少必填的“${labelOf(path)}”`,
		fix: `补上：${line}${field?.help ? `（${field.help.replace(/。$/, '')}）` : ''}`,
		path: path.slice(0, -1),
		about: 'key',
		subject: path,
	};
}

function empty(path: Path, field: Field | undefined, comment: string | undefined): Explained {
	const key = path.at(-1);
	const base = { severity: 'error', path, about: 'value', subject: path } as const;
	if (typeof key !== 'string') {
		const message = path.length > 0 ? `“${labelOf(path)}”是空的` : '这一条是空的';
		return { ...base, name: 'EmptyValue', message, fix: '写上内容，或者把这个“-”删掉' };
	}
	const [, word] = /^(.+)：/.exec(key) ?? [];
	if (word) {
		const message = `“${word}”后面用了中文冒号“：”`;
		return { ...base, name: 'WideColon', message, fix: '改成英文冒号加一个空格：“: ”' };
	}
	const line = `${key}: ${field ? sampleOf(field) : '……'}`;
	const mustStand = field !== undefined && isRequired(field);
	return {
		...base,
		name: 'EmptyValue',
		message: `“${labelOf(path)}”没有填`,
		fix: comment
			? `“#”后面的字会被当成注释；是内容就加英文双引号：${quoteValue(`${key}: ${comment}`)}`
			: `填上，例如：${line}${mustStand ? '；这一栏不能少' : `；确实没有，就把“${key}”这一栏删掉`}`,
	};
}
