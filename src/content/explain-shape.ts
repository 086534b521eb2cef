import type { Path } from '../domain/problem.ts';
import { type Explained, type Issue, labelOf, show } from './explained.ts';
import { type Field, type Fields, type Form, isManyFold, meaningOf } from './fields.ts';
import {
	blankOf,
	inBraces,
	recordInWords,
	recordOf,
	recordsInWords,
	takesAnyWords,
} from './own-words.ts';
import { isRequired, sampleOf, sampleOfForm } from './sample.ts';

type AnyForm = Form<Fields, unknown>;
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
	const message = `“${where}”应当是一个列表（每行以“- ”开头），现在写的是${shapeOf(input)}`;
	const numbers = typeof input === 'string' ? (input.match(/\d+/g) ?? []) : [];
	if (field.type.safeParse(numbers).success)
		return { message, fix: `写成：${field.key}: [${numbers.join(', ')}]` };
	return { message, fix: `写成列表，例如：${field.key}: ${sampleOf(field)}` };
}

function notKeys(
	path: Path,
	field: Field,
	forms: readonly AnyForm[],
	input: unknown,
): Omit<Told, 'name'> {
	const message = `“${labelOf(path)}”要分栏目写，现在写的是${shapeOf(input)}`;
	const [first, ...others] = forms;
	if (!first) return { message, fix: ownKeysIn(field, input) };
	if (others.length > 0) {
		const kinds = others.map(({ title }) => title).join('、');
		return { message, fix: `写成：${sampleOfForm(first)}；${kinds}也这样分栏目写` };
	}
	if (Array.isArray(input)) {
		const [only] = input;
		const isWord = input.length === 1 && field.type.safeParse(only).success;
		if (isWord && isText(only)) return { message, fix: `写成：${field.key}: ${inBraces(only)}` };
		if (typeof path.at(-1) === 'number' || !input.every(isText))
			return { message, fix: tooDeep(path, input) };
	}
	const keys = Object.values(first.fields).map(({ key }) => key);
	const help = field.help.replace(/。$/, '');
	return {
		message,
		fix: `${inOwnWords(path, field, first, input)}（${help}）\n可以写的栏目有：${keys.join('、')}`,
	};
}

/** Everything that was written, under the keys it belongs to; where that is not sure, the keys alone. */
function inOwnWords(path: Path, field: Field, form: AnyForm, input: unknown): string {
	const isEntry = typeof path.at(-1) === 'number';
	const start = isEntry ? '- ' : `${field.key}: `;
	const texts: readonly string[] = Array.isArray(input) ? input : [String(input)];
	const records = texts.length === 1 ? recordsInWords(form, texts[0] ?? '') : [];
	if (records.length > 0 && isManyFold(field.type)) {
		const list = isEntry
			? records.map((record) => `\n- ${record}`).join('')
			: `${field.key}: [${records.join(', ')}]`;
		return `写了 ${records.length} 样，每样一条，写成：${list}`;
	}
	const record = texts.length === 1 ? recordInWords(form, texts[0] ?? '') : recordOf(form, texts);
	if (record) return `写成：${start}${record}`;
	const { example } = meaningOf(field.type);
	if (example) return `分栏目写，例如：${start}${example}`;
	const isGiven = Object.values(form.fields).some(isRequired);
	return `${isGiven ? '写成' : '看清楚写的是哪一栏，例如'}：${start}${blankOf(form)}`;
}

/** Entries where there is only one record, or lists within a list. */
function tooDeep(path: Path, { length }: readonly unknown[]): string {
	if (typeof path.at(-1) === 'number') return '“- ”或方括号多了一层，去掉一层';
	return length === 1
		? '这里只有一条：去掉“- ”和方括号，直接写栏目'
		: `这里只能写一条，现在写了 ${length} 条：只留对的那一条，去掉它前面的“- ”`;
}

/** Keys that the clerk chooses: `- 齐全: 受理` in a list, one below the other. */
function ownKeysIn(field: Field, input: unknown): string {
	const entries: readonly unknown[] = Array.isArray(input) ? input : [];
	const pairs = entries.flatMap((entry) => Object.entries(isText(entry) ? {} : Object(entry)));
	const isWhole = pairs.length > 0 && pairs.length >= entries.length;
	if (!isWhole || !pairs.every(([, value]) => isText(value)))
		return `分栏目写，例如：${field.key}: ${sampleOf(field)}`;
	const own = pairs.map(([key, value]) => `${key}: ${inBraces(String(value))}`);
	return `写成：${field.key}: {${own.join(', ')}}`;
}

function notOne(where: string, field: Field, input: readonly unknown[]): Omit<Told, 'name'> {
	const { key, type } = field;
	const message = `“${where}”只能写一个，现在写成了列表`;
	const texts = [...new Set(input.filter(isText))];
	const [first = ''] = texts;
	if (input.length === 0) {
		const without = isRequired(field) ? '' : `；没有就把“${key}”这一栏删掉`;
		return { message: `“${where}”没有填`, fix: `填上：${key}: ……${without}` };
	}
	if (!input.every(isText)) return { message, fix: `写在一行里：${key}: ……` };
	if (texts.length === 1) return { message, fix: `写成：${key}: ${inBraces(first)}` };
	const together = takesAnyWords(type) ? '；都要写的，合成一段话' : '';
	const what = meaningOf(type).several ?? `只留对的那一个${together}`;
	return { message, fix: `这里只能写一个（写了：${texts.join('、')}）；${what}` };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

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
