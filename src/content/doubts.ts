import { once } from '../domain/once.ts';
import type { Path } from '../domain/problem.ts';
import { doubtful } from './explain-value.ts';
import type { Explained } from './explained.ts';
import { type Field, type Fields, type Form, type Meaning, meaningOf } from './fields.ts';

type AnyForm = Form<Fields, unknown>;

/** What a record says that may be meant so, but hardly is: `张　三`, `教育局、民政局` as one unit. */
export function doubtsIn(form: AnyForm, value: unknown, above: Path = []): Explained[] {
	if (typeof value !== 'object' || value === null) return [];
	return questionable(form).flatMap(({ field, doubt, forms }) => {
		const written: unknown = Reflect.get(value, field.key);
		if (written === undefined) return [];
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

interface Questionable extends Pick<Meaning, 'doubt'> {
	readonly field: Field;
	readonly forms: readonly AnyForm[];
}

/** The fields of a form that can be doubted: most forms have none, and every record is asked. */
const questionable = once((form: AnyForm): readonly Questionable[] =>
	Object.values(form.fields).flatMap((field) => {
		const { doubt, forms = [] } = meaningOf(field.type);
		const inner = forms.filter((each) => questionable(each).length > 0);
		return doubt || inner.length > 0 ? [{ field, doubt, forms: inner }] : [];
	}),
);
