import { type Field, type Fields, type Form, meaningOf } from './fields.ts';

const BLANK = '……';

/** What could stand behind a key: its type's example, or the keys that must not be missing below it. */
export function sampleOf({ type }: Field): string {
	const { example, forms } = meaningOf(type);
	const [first] = forms ?? [];
	return example ?? (first ? sampleOfForm(first) : BLANK);
}

/** `{步骤: ……, 谁办: ……}`: the first key of a record, and those that it must have. */
export function sampleOfForm({ fields }: Form<Fields, unknown>): string {
	const shown = Object.values(fields).filter((field, index) => index === 0 || isRequired(field));
	return `{${shown.map((field) => `${field.key}: ${sampleOf(field)}`).join(', ')}}`;
}

export function isRequired({ type }: Field): boolean {
	return !type.safeParse(undefined).success;
}
