import type { Path } from '../domain/problem.ts';
import { doubtful } from './explain-value.ts';
import type { Explained } from './explained.ts';
import { type Fields, type Form, meaningOf } from './fields.ts';

/** What a record says that may be meant so, but hardly is: `张　三`, `教育局、民政局` as one unit. */
export function doubtsIn(
	form: Form<Fields, unknown>,
	value: unknown,
	above: Path = [],
): Explained[] {
	if (typeof value !== 'object' || value === null || !mayDoubt(form)) return [];
	return Object.values(form.fields).flatMap((field) => {
		const { doubt, forms = [] } = meaningOf(field.type);
		const written: unknown = Reflect.get(value, field.key);
		if (written === undefined || (!doubt && forms.length === 0)) return [];
		return eachIn(written, [...above, field.key]).flatMap(({ one, path }) => {
			if (typeof one !== 'string') return forms.flatMap((inner) => doubtsIn(inner, one, path));
			const found = doubt?.(one.trim());
			return found ? doubtful(one.trim(), found, { path, field }) : [];
		});
	});
}

/** The entries of a list, or a single value by itself. */
function eachIn(written: unknown, path: Path): readonly { one: unknown; path: Path }[] {
	return Array.isArray(written)
		? written.map((one: unknown, index) => ({ one, path: [...path, index] }))
		: [{ one: written, path }];
}

const known = new WeakMap<Form<Fields, unknown>, boolean>();

/** Whether a form has fields that can be doubted: most have none, and every record is asked. */
function mayDoubt(form: Form<Fields, unknown>): boolean {
	const before = known.get(form);
	if (before !== undefined) return before;
	const may = Object.values(form.fields).some(({ type }) => {
		const { doubt, forms = [] } = meaningOf(type);
		return doubt !== undefined || forms.some(mayDoubt);
	});
	known.set(form, may);
	return may;
}
