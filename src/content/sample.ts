import { type Field, type Fields, type Form, meaningOf } from './fields.ts';

const BLANK = '……';

/** What could stand behind a key: its type's example, or the keys that must not be missing below it. */
export function sampleOf({ type }: Field): string {
	const { example, forms } = meaningOf(type);
	const [first] = forms ?? [];
	return example ?? (first ? sampleOfForm(first) : BLANK);
}

/** `{步骤: ……, 谁办: ……}`: the keys that a record must have; the first with `value`, if it can. */
export function sampleOfForm({ fields }: Form<Fields, unknown>, value?: unknown): string {
	const [first, ...others] = Object.values(fields);
	const fits = typeof value === 'string' && first?.type.safeParse(value).success === true;
	const start = first ? [`${first.key}: ${fits ? value : sampleOf(first)}`] : [];
	const more = others.filter(isRequired).map((field) => `${field.key}: ${sampleOf(field)}`);
	return `{${[...start, ...more].join(', ')}}`;
}

export function isRequired({ type }: Field): boolean {
	return !type.safeParse(undefined).success;
}
