import { type Fields, type Form, meaningOf } from './fields.ts';

const known = new WeakMap<Form<Fields, unknown>, ReadonlySet<string>>();

/** Every key that a form and the forms inside it know. */
export function keysOf(form: Form<Fields, unknown>): ReadonlySet<string> {
	const keys = known.get(form) ?? new Set(formsIn(form).flatMap(keysOfOne));
	known.set(form, keys);
	return keys;
}

function keysOfOne({ fields }: Form<Fields, unknown>): readonly string[] {
	return Object.values(fields).map(({ key }) => key);
}

function formsIn(form: Form<Fields, unknown>): readonly Form<Fields, unknown>[] {
	const inner = Object.values(form.fields).flatMap(({ type }) => meaningOf(type).forms ?? []);
	return [form, ...inner.flatMap(formsIn)];
}
