import { type Fields, type Form, meaningOf } from './fields.ts';

/** Every key that a form and the forms inside it know. */
export function keysOf(form: Form<Fields, unknown>): ReadonlySet<string> {
	const fields = formsIn(form).flatMap((each) => Object.values(each.fields));
	return new Set(fields.map(({ key }) => key));
}

function formsIn(form: Form<Fields, unknown>): readonly Form<Fields, unknown>[] {
	const inner = Object.values(form.fields).flatMap(({ type }) => meaningOf(type).forms ?? []);
	return [form, ...inner.flatMap(formsIn)];
}
