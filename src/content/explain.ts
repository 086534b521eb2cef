import type { z } from 'zod';
import type { Path, Problem } from '../domain/problem.ts';
import { type Field, type Fields, type Form, type Meaning, meaningOf } from './fields.ts';
import { nearest } from '../domain/nearest.ts';
import type { Mismatch } from './scalars.ts';

type Issue = z.core.$ZodIssue;

/** A problem whose place is still a path, and whether it is about the key there or the value. */
export interface Explained extends Omit<Problem, 'at'> {
	readonly path: Path;
	readonly about: 'key' | 'value';
}

/** What the schema was given, and what it should have been. */
export interface Reading {
	readonly form: Form<Fields, unknown>;
	readonly value: unknown;
	/** Whether a comment swallowed the value at a path: `名称: #1号窗口`. */
	readonly isComment: (path: Path) => boolean;
}

/** Says in the clerk's words what the schema found. */
export function explain(issue: Issue, reading: Reading): Explained[] {
	const inner = issue.code === 'custom' ? issue.params?.issue : undefined;
	if (inner) return explain({ ...inner, path: issue.path }, reading);
	const { form: root, isComment } = reading;
	const path = pathIn(reading.value, issue.path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownKey(path, key, issue.message));
	const field = fieldAt(root, path);
	if (issue.input === undefined && path.length > 0) return [missing(path, field)];
	if (issue.input === '' || issue.input === null) return [empty(path, field, isComment(path))];
	return [wrongValue(issue, path, field)];
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

/** The field that a path ends in, for its sentence and its example. */
function fieldAt(root: Form<Fields, unknown>, path: Path): Field | undefined {
	let fields: readonly Fields[] = [root.fields];
	let found: Field | undefined;
	for (const step of path) {
		if (typeof step === 'number') continue;
		found = fields.flatMap((table) => Object.values(table)).find(({ key }) => key === step);
		fields = (found ? (meaningOf(found.type).forms ?? []) : []).map((form) => form.fields);
	}
	return found;
}

/** `办理环节 → 第2项 → 环节名称`. */
function label(path: Path): string {
	return path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : step)).join(' → ');
}

function unknownKey(path: Path, key: string, known: string): Explained {
	const near = nearest(key, known.split('、'));
	return {
		name: 'UnknownKey',
		severity: 'error',
		message: `没有“${key}”这一项`,
		fix: near ? `是不是想写“${near}”？` : `可以写的有：${known}`,
		path: [...path, key],
		about: 'key',
	};
}

function missing(path: Path, field: Field | undefined): Explained {
	const key = path.at(-1) ?? '';
	return {
		name: 'MissingKey',
		severity: 'error',
		message: `缺少必填项“${label(path)}”`,
		fix: `补一行：${key}: ${exampleOf(field) ?? '……'}${hint(field)}`,
		path: path.slice(0, -1),
		about: 'key',
	};
}

function empty(path: Path, field: Field | undefined, commented: boolean): Explained {
	const how = exampleOf(field)
		? `例如：${path.at(-1)}: ${exampleOf(field)}`
		: '请填写；确实没有，就把这一行删掉';
	return {
		name: 'EmptyValue',
		severity: 'error',
		message: `“${label(path)}”没有填`,
		fix: commented ? '“#”后面会被当成注释。内容要以 # 开头时，请给内容加英文双引号' : how,
		path,
		about: 'value',
	};
}

function wrongValue(issue: Issue, path: Path, field: Field | undefined): Explained {
	const where = label(path);
	const base = { severity: 'error', path, about: 'value' } as const;
	if (issue.code === 'invalid_value') return { ...base, ...notOneOf(issue, where) };
	if (issue.code === 'invalid_type' || typeof issue.input !== 'string') {
		return { ...base, ...wrongShape(issue, where, field) };
	}
	const params: Partial<Mismatch> = issue.code === 'custom' ? (issue.params ?? {}) : {};
	const { mended, expected = '内容', example = exampleOf(field) } = params;
	const sample = example ? `应是${expected}，例如：${example}` : `应是${expected}`;
	return {
		...base,
		name: 'InvalidValue',
		message: `“${where}”格式不对：${issue.input}`,
		fix: mended ? `应写成：${mended}` : `${sample}${hint(field)}`,
		...(mended && { mend: mended }),
	};
}

function notOneOf(issue: z.core.$ZodIssueInvalidValue, where: string) {
	const words = issue.values.map(String);
	const near = nearest(String(issue.input), words);
	return {
		name: 'InvalidChoice',
		message: `“${where}”不能填“${show(issue.input)}”`,
		fix: `只能填：${words.join('、')}${near ? `。是不是“${near}”？` : ''}`,
	};
}

/** A list where one thing was expected, words where lines were expected, and so on. */
function wrongShape(issue: Issue, where: string, field: Field | undefined) {
	const meaning: Meaning = field ? meaningOf(field.type) : {};
	const wanted = issue.code === 'invalid_type' ? issue.expected : '';
	const shape =
		wanted === 'array'
			? '一个列表（每行以“- ”开头）'
			: meaning.forms
				? '下级栏目（下一行缩进写）'
				: (meaning.expected ?? '一段文字');
	const key = field?.key ?? '';
	const keys = meaning.forms
		?.flatMap(({ fields }) => Object.values(fields).map(({ key }) => key))
		.join('、');
	const how = keys
		? `写成：${key}: {…}，或在下一行缩进写；可以写的有：${keys}`
		: `写成：${key}: ${meaning.example ?? '……'}`;
	return {
		name: 'WrongShape',
		message: `${where ? `“${where}”` : '文件内容'}应当是${shape}，现在写的是${shapeOf(issue.input)}`,
		fix: field ? how : '检查缩进，对照手册里的样例',
	};
}

function shapeOf(value: unknown): string {
	if (Array.isArray(value)) return '一个列表';
	return typeof value === 'object' ? '下级栏目' : `一段文字“${show(value)}”`;
}

function show(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function exampleOf(field: Field | undefined): string | undefined {
	return field && meaningOf(field.type).example;
}

const hint = (field: Field | undefined) =>
	field?.help ? `（${field.help.replace(/。$/, '')}）` : '';
