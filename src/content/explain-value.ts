import { nearest } from '../domain/nearest.ts';
import { isMobile } from '../domain/phone.ts';
import type { Path } from '../domain/problem.ts';
import { wrongShape } from './explain-shape.ts';
import { type Explained, type Issue, labelOf, show } from './explained.ts';
import { type Doubt, type Field, meaningOf } from './fields.ts';
import { isNothing, isSameAsAbove } from './nothing.ts';
import { mendedBy } from './own-words.ts';
import { asValue } from './quote.ts';
import { isRequired, sampleOf } from './sample.ts';
import type { Mismatch } from './scalar.ts';

/** A value that is not what it should be. */
export function wrongValue(issue: Issue, path: Path, field: Field | undefined): Explained {
	const where = labelOf(path);
	const base = { severity: 'error', path, about: 'value' } as const;
	if (issue.code === 'invalid_value') return { ...base, ...notOneOf(issue, where, field) };
	if (issue.code === 'custom' && typeof issue.input === 'string')
		return { ...base, ...mismatch(issue.input, issue.params ?? {}, { where, field, path }) };
	if (issue.code === 'too_small' || issue.code === 'too_big')
		return { ...base, ...wrongCount(issue, where, field) };
	return { ...base, ...wrongShape(issue, path, field) };
}

/** A value that may stand there, but was hardly meant so. */
export function doubtful(
	written: string,
	doubt: Doubt,
	{ path, field }: { readonly path: Path; readonly field: Field },
): Explained {
	const place = { where: labelOf(path), field, path };
	const told = mismatch(written, { ...meaningOf(field.type), ...doubt }, place);
	return { ...told, name: 'DoubtfulValue', severity: 'warning', path, about: 'value' };
}

const SEPARATORS = /[、，,；;/或\s]+/;
/** What surely parts one value from the next; a space may as well stand within one. */
const SURE_SEPARATOR = /\s*[、，,；;/或]\s*/;

type Told = Pick<Explained, 'name' | 'message' | 'fix' | 'mend'>;

/** Words of other offices' forms for ours. */
const ALSO_CALLED: Readonly<Record<string, string>> = { A岗: '主岗', 主岗位: '主岗', 备岗: 'B岗' };

function notOneOf(
	{ input, values }: Extract<Issue, { code: 'invalid_value' }>,
	where: string,
	field: Field | undefined,
): Told {
	const words = values.map(String);
	// Of two characters the other one may be right as well: 副岗 is no 主岗.
	const written = String(input).trim();
	const near =
		ALSO_CALLED[written] ??
		(written.length > 2 ? nearest(written, words) : undefined) ??
		words.find((word) => written.startsWith(word));
	// A word or a form may stand there: the words alone would be half the truth.
	const { forms, expected, example } = field ? meaningOf(field.type) : {};
	const [first = '', ...others] = written.split(SEPARATORS);
	if (others.length > 0 && [first, ...others].every((part) => words.includes(part)))
		return {
			name: 'InvalidChoice',
			message: `“${where}”不能填“${show(input)}”`,
			fix: onlyOne([first, ...others]),
		};
	const choice = forms ? `要写${expected}，例如：${example}` : `只能填：${words.join('、')}`;
	return {
		name: 'InvalidChoice',
		message: `“${where}”不能填“${show(input)}”`,
		fix: `${near ? `是不是想写“${near}”？` : ''}${choice}`,
	};
}

function mismatch(
	written: string,
	{ mended, reason, advice, expected = '内容', example }: Partial<Mismatch>,
	{ where, field, path }: { where: string; field: Field | undefined; path: Path },
): Told {
	const name = 'InvalidValue';
	const nothing = field && !mended && asNothing(written, field);
	if (nothing) return { name, message: `“${where}”写的是“${show(written)}”`, fix: nothing };
	const message = `“${where}”${reason ?? '格式不对'}：${show(written)}`;
	if (mended && isMobile(mended))
		return { name, message, fix: '手机号的 11 位数字连着写，中间不留空格和横线' };
	if (mended) {
		const mend = asValue(mended);
		return { name, message, fix: `应写成：${mend}`, mend };
	}
	const plain = { fix: advice ?? `要写${expected}${example ? `，例如：${example}` : ''}` };
	const several = field && !advice && asSeveral(written, field, path);
	return { name, message, ...(several || plain) };
}

/** What to do with a key that has nothing to say; undefined if the value was meant as one. */
function asNothing(written: string, field: Field): string | undefined {
	if (isSameAsAbove(written)) return `把${meaningOf(field.type).expected ?? '内容'}再写一遍`;
	if (!isNothing(written)) return undefined;
	return isRequired(field)
		? `这一栏必须填，例如：${field.key}: ${sampleOf(field)}`
		: `没有就把“${field.key}”这一栏删掉`;
}

/** What to write if several values were put into one: a list, or only one of them. */
function asSeveral(
	written: string,
	{ key, type }: Field,
	path: Path,
): Pick<Told, 'fix' | 'mend'> | undefined {
	const parts = written
		.split(SEPARATORS)
		.filter(Boolean)
		.map((part) => mendedBy(type, part));
	if (parts.length < 2) return undefined;
	if (type.safeParse(parts).success) {
		const list = `[${parts.join(', ')}]`;
		const isSure =
			path.at(-1) === key && written.split(SURE_SEPARATOR).filter(Boolean).length === parts.length;
		return {
			fix: `有 ${parts.length} 个，写成列表：${key}: ${list}`,
			...(isSure && { mend: list }),
		};
	}
	const isOne = parts.every((part) => type.safeParse(part).success);
	return isOne ? { fix: onlyOne(parts) } : undefined;
}

/** Which one is right, only the clerk can say. */
const onlyOne = (parts: readonly string[]) =>
	`这里只能写一个，留下对的：${[...new Set(parts)].join(' 或 ')}`;

/** Too many or too few entries of a list. */
function wrongCount(
	issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
	where: string,
	field: Field | undefined,
): Told {
	const count = Array.isArray(issue.input) ? issue.input.length : 0;
	const { expected } = field ? meaningOf(field.type) : {};
	const sample = `例如：${field?.key}: ${field ? sampleOf(field) : '……'}`;
	if (count > 0)
		return {
			name: 'WrongCount',
			message: `“${where}”要写${expected ?? ''}，现在有 ${count} 个`,
			fix: sample,
		};
	const without = field && !isRequired(field) ? `；没有就把“${field.key}”这一栏删掉` : '';
	return {
		name: 'WrongCount',
		message: `“${where}”一项也没有写`,
		fix: `至少写一项，${sample}${without}`,
	};
}
