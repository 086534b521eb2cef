/**
 * The clerk's own words, put under the keys of a form. Whoever follows an advice copies it: nothing
 * that was written may be missing there, and nothing stand there that was not. Blanks are `……`.
 */
import { type Field, type Fields, type Form, isManyFold } from './fields.ts';
import { asValue } from './quote.ts';
import { isRequired } from './sample.ts';

type AnyForm = Form<Fields, unknown>;

const BLANK = '……';
/** What surely parts one thing from the next, outside brackets: `身份证（正面、反面）` is one. */
const BETWEEN = /[、，,；;](?![^（(【[〔]*[）)】\]〕])/;

/** Keys where any text may stand, but that texts of one look are surely meant for. */
const LOOKS: Readonly<Record<string, RegExp>> = {
	文号: /[〔［[【（(]\d{4}[〕］\]】）)].*号$/,
	编号: /^第?\d+[项号]?$/,
	ICP: /ICP备/i,
	公安: /公网安备/,
	网站标识码: /^\d{10}$/,
};

/** `{姓名: 卫晓棠, 电话: 0359-0001001}` of what was written in one; undefined if it is not sure what is what. */
export function recordInWords(form: AnyForm, written: string): string | undefined {
	const tokens = tokensOf(form, written);
	const places = tokens.map((token) => placeFor(token, form));
	const loose = places.filter((place) => place && !isTelling(place)).length;
	if (tokens.length > 1 && loose <= 1) return recordOf(form, tokens);
	return recordOf(form, [written.trim()]);
}

/** One record for each of several things written in one: `身份证、户口簿`; empty if there are not several alike. */
export function recordsInWords(form: AnyForm, written: string): readonly string[] {
	const parts = partsOf(written);
	const isOne = (part: string) =>
		tokensOf(form, part).some((token) => {
			const field = placeFor(token, form);
			return field && !isTelling(field);
		});
	if (parts.length < 2 || !parts.every(isOne)) return [];
	return parts.map((part) => recordInWords(form, part) ?? blankOf(form));
}

/** The record that has all the words, each where it belongs; undefined if one of them has no place. */
export function recordOf(form: AnyForm, words: readonly string[]): string | undefined {
	const values = new Map<Field, string[]>();
	for (const word of words) {
		const field = placeFor(word, form);
		if (!field) return undefined;
		const earlier = values.get(field) ?? [];
		if (earlier.length > 0 && !isManyFold(field.type)) return undefined;
		values.set(field, [...earlier, mendedBy(field.type, bareNumber(word, field))]);
	}
	return rendered(form, values);
}

/** The keys that must not be missing, or at least the first one, with nothing behind them. */
export const blankOf = (form: AnyForm) => rendered(form, new Map());

/** A value as it can be written inside braces; bare digits in quotes, as everywhere. */
export const inBraces = (text: string) => (/^\d+$/.test(text) ? `"${text}"` : asValue(text));

/** A part as it should be written, where that is certain. */
export function mendedBy(type: Field['type'], part: string): string {
	const [issue] = type.safeParse(part).error?.issues ?? [];
	const mended: unknown = issue?.code === 'custom' ? issue.params?.mended : undefined;
	return typeof mended === 'string' ? mended : part;
}

/** Whether any words may stand there. */
export const takesAnyWords = (type: Field['type']) => type.safeParse(BLANK).success;

export const partsOf = (written: string) => trimmed(written.split(BETWEEN));

function trimmed(parts: readonly string[]): readonly string[] {
	return parts.map((part) => part.trim()).filter(Boolean);
}

/** `权责清单第87项` has a name and a number, where a form has keys for both; so has `卫晓棠0359-0001001`. */
function tokensOf({ fields }: AnyForm, written: string): readonly string[] {
	const hasNumber = Object.values(fields).some(({ key, type }) => isNumber(key, type));
	const tokens = trimmed(partsOf(written).flatMap((part) => part.split(/\s+/)));
	return tokens.flatMap((token) => {
		const [, name, number] = (hasNumber && /^(\D+?)(第\d+[项号])$/.exec(token)) || [];
		const [, person, phone] = /^(\p{Script=Han}{2,})(0\d{2,3}-?\d{7,8}.*)$/u.exec(token) ?? [];
		if (person && phone) return [person, phone];
		return name && number ? [name, number] : [token];
	});
}

/** 编号 is an id of the county's own making in some forms, a number on paper in others. */
const isNumber = (key: string, type: Field['type']) => key === '编号' && takesAnyWords(type);

const bareNumber = (word: string, { key, type }: Field) =>
	isNumber(key, type) ? word.replace(/\D/g, '') || word : word;

/** The only key that such words can be meant for, or else the one that any words go to first. */
function placeFor(word: string, form: AnyForm): Field | undefined {
	const fields = Object.values(form.fields);
	const told = fields.find(({ key, type }) => LOOKS[key]?.test(word) && takesAnyWords(type));
	if (told) return told;
	const strict = fields.filter(({ type }) => !takesAnyWords(type));
	const exact = strict.filter(({ type }) => type.safeParse(word).success);
	const takers = exact.length > 0 ? exact : strict.filter((field) => takes(field, word));
	if (takers.length > 0) return takers.length === 1 ? takers[0] : undefined;
	const [first, ...others] = fields.filter((field) => !isTelling(field) && takes(field, word));
	// 行政复议 or 行政诉讼: where neither has to stand there, which one was meant is a guess.
	return first && (isRequired(first) || others.length === 0) ? first : undefined;
}

/** Whether a key does not take just any words. */
const isTelling = ({ key, type }: Field) => key in LOOKS || !takesAnyWords(type);

const takes = ({ type }: Field, word: string) => type.safeParse(mendedBy(type, word)).success;

function rendered({ fields }: AnyForm, values: ReadonlyMap<Field, readonly string[]>): string {
	const lines = Object.values(fields).flatMap((field, index) => {
		const [value, ...others] = (values.get(field) ?? []).map(inBraces);
		const isShown = isRequired(field) || (index === 0 && values.size === 0);
		if (value === undefined) return isShown ? [`${field.key}: ${BLANK}`] : [];
		const written = others.length > 0 ? `[${[value, ...others].join(', ')}]` : value;
		return [`${field.key}: ${written}`];
	});
	return `{${lines.join(', ')}}`;
}
