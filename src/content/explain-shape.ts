import type { Path } from '../domain/problem.ts';
import { type Explained, type Issue, labelOf, show } from './explained.ts';
import { type Field, type Fields, type Form, meaningOf } from './fields.ts';
import { sampleOf, sampleOfForm } from './sample.ts';

type Told = Pick<Explained, 'name' | 'message' | 'fix'>;

/** A list where one thing was expected, a sentence where keys were expected, and so on. */
export function wrongShape(issue: Issue, path: Path, field: Field | undefined): Told {
	const name = 'WrongShape';
	const wanted = issue.code === 'invalid_type' ? issue.expected : 'string';
	const { input } = issue;
	if (!field) return { name, ...wrongRecord(input, path) };
	const where = labelOf(path);
	const forms = meaningOf(field.type).forms ?? [];
	if (wanted === 'array') return { name, ...notAList(where, field, input) };
	if (wanted !== 'string') return { name, ...notKeys(path, field, forms, input) };
	if (Array.isArray(input)) return { name, ...notOne(where, field, input) };
	return { name, ...notText(where, field, input) };
}

/** The file, or an entry of its list, is not a record at all. */
function wrongRecord(input: unknown, path: Path): Omit<Told, 'name'> {
	const what = path.length > 0 ? `“${labelOf(path)}”` : '这里';
	return Array.isArray(input)
		? {
				message: `${what}应当直接写栏目，现在写成了列表`,
				fix: '去掉行首的“- ”，每行顶格写“栏目: 内容”',
			}
		: {
				message: `${what}应当写栏目，现在写的是${shapeOf(input)}`,
				fix: '每行写“栏目: 内容”，冒号是英文的，后面空一格',
			};
}

function notAList(where: string, field: Field, input: unknown): Omit<Told, 'name'> {
	return {
		message: `“${where}”应当是一个列表（每行以“- ”开头），现在写的是${shapeOf(input)}`,
		fix: /^\[/.test(sampleOf(field))
			? `写成：${field.key}: ${sampleOf(field)}`
			: `写成：${field.key}:\n  - ${sampleOf(field)}`,
	};
}

function notKeys(
	path: Path,
	field: Field,
	forms: readonly Form<Fields, unknown>[],
	input: unknown,
): Omit<Told, 'name'> {
	const message = `“${labelOf(path)}”要分栏目写，现在写的是${shapeOf(input)}`;
	const [first, ...others] = forms;
	const start = typeof path.at(-1) === 'number' ? '- ' : `${field.key}: `;
	if (!first) return { message, fix: `写成：${start}${sampleOf(field)}` };
	if (others.length > 0) {
		const kinds = others.map(({ title }) => title).join('、');
		return { message, fix: `写成：${sampleOfForm(first)}；${kinds}也这样分栏目写` };
	}
	const keys = Object.values(first.fields).map(({ key }) => key);
	const sample = meaningOf(field.type).example ?? sampleOfForm(first, input);
	const help = field.help.replace(/。$/, '');
	return {
		message,
		fix: `写成：${start}${sample}（${help}）\n可以写的栏目有：${keys.join('、')}`,
	};
}

function notOne(where: string, field: Field, input: readonly unknown[]): Omit<Told, 'name'> {
	const [first] = input;
	const sample = typeof first === 'string' && first ? first : sampleOf(field);
	return { message: `“${where}”只能写一个，现在写成了列表`, fix: `写成：${field.key}: ${sample}` };
}

/** Mostly a colon inside the words has made a key of what stands before it. */
function notText(where: string, field: Field, input: unknown): Omit<Told, 'name'> {
	const [[key, value] = ['', ''], ...others] = Object.entries(Object(input));
	const expected = meaningOf(field.type).expected ?? '一段文字';
	const message = `“${where}”要写${expected}，现在写的是${shapeOf(input)}`;
	if (others.length > 0 || typeof value !== 'string')
		return { message, fix: `写在一行里：${field.key}: ……` };
	return {
		message: `“${where}”里的英文冒号让“${show(key)}”变成了栏目`,
		fix: `把英文冒号改成中文冒号：${key}：${show(value)}`,
	};
}

function shapeOf(value: unknown): string {
	if (Array.isArray(value)) return '一个列表';
	return typeof value === 'object' ? '几个栏目' : `一段文字“${show(value)}”`;
}
