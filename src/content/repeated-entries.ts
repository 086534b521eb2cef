import { once } from '../domain/once.ts';
import type { Path } from '../domain/problem.ts';
import { type Explained, labelOf, show } from './explained.ts';
import { type Fields, type Form, isManyFold, meaningOf } from './fields.ts';

type AnyForm = Form<Fields, unknown>;

/** The lists of a record, and of the forms inside it, that have one entry twice: a line copied and left. */
export function repeatedIn(form: AnyForm, value: unknown): Explained[] {
	const found: Explained[] = [];
	searchRecord(form, value, [], found);
	return found;
}

/** Plain loops: this runs for every record there is. */
function searchRecord(form: AnyForm, value: unknown, above: Path, found: Explained[]): void {
	if (typeof value !== 'object' || value === null) return;
	for (const { key, forms } of listing(form)) {
		const written: unknown = Reflect.get(value, key);
		if (written !== undefined) search(written, forms, [...above, key], found);
	}
}

/** What stands in a field, which may be lists within a list: the lines of 并行. */
function search(written: unknown, forms: readonly AnyForm[], path: Path, found: Explained[]): void {
	if (!Array.isArray(written)) {
		for (const form of forms) searchRecord(form, written, path, found);
		return;
	}
	found.push(...repeatedEntries(written, path));
	if (forms.length === 0) return;
	for (const [index, entry] of written.entries()) search(entry, forms, [...path, index], found);
}

/** @param entries as they were written at `path`; a file's records, at none. */
export function repeatedEntries(entries: readonly unknown[], path: Path): Explained[] {
	if (entries.length < 2 || !beginAlike(entries)) return [];
	const first = new Map<string, number>();
	return entries.flatMap((entry, index) => {
		const text = typeof entry === 'string' ? entry.trim() : JSON.stringify(entry);
		const earlier = first.get(text);
		if (earlier !== undefined) return [repeated(entry, [earlier, index], path)];
		first.set(text, index);
		return [];
	});
}

/** Whether any two begin alike: most lists are told to be sound by this look. */
function beginAlike(entries: readonly unknown[]): boolean {
	const seen = new Set<string>();
	for (const entry of entries) {
		const beginning = beginningOf(entry);
		if (seen.has(beginning)) return true;
		seen.add(beginning);
	}
	return false;
}

function beginningOf(entry: unknown): string {
	if (typeof entry === 'string') return entry.trim();
	const values: readonly unknown[] = Object.values(Object(entry));
	const first = values.find((value) => typeof value === 'string');
	return typeof first === 'string' ? first : JSON.stringify(entry);
}

function repeated(
	entry: unknown,
	[earlier, later]: readonly [earlier: number, later: number],
	path: Path,
): Explained {
	const counted = path.length > 0 ? '项' : '条';
	const both = `第${earlier + 1}${counted}和第${later + 1}${counted}`;
	const where = path.length > 0 ? `“${labelOf(path)}”里` : '';
	const message =
		typeof entry === 'string'
			? `${where}“${show(entry)}”写了两遍：${both}`
			: `${where}${both}一模一样`;
	return {
		name: 'RepeatedEntry',
		severity: 'warning',
		message,
		fix: '多出来的删掉一处；本来要写别的，就改成那个',
		path: [...path, later],
		about: 'value',
	};
}

interface Listing {
	readonly key: string;
	/** What stands in the field, or in each entry of it. */
	readonly forms: readonly AnyForm[];
}

/** The fields of a form in which entries may be repeated, at whatever depth. */
const listing = once((form: AnyForm): readonly Listing[] =>
	Object.values(form.fields).flatMap(({ key, type }) => {
		// Lots are a history: what was taken down and hung again is there twice.
		if (key === '印制') return [];
		const forms = (meaningOf(type).forms ?? []).filter((inner) => listing(inner).length > 0);
		return isManyFold(type) || forms.length > 0 ? [{ key, forms }] : [];
	}),
);
