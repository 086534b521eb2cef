/** Ways to write a file with one use of a key otherwise, so that an effect of it would show. */
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { meaningOf } from '../../src/content/fields.ts';
import type { Path } from '../../src/domain/problem.ts';
import type { Use } from './keys.ts';

/** The YAML of a file as the project reads it: every scalar is text. */
export const parse = (yaml: string): Document.Parsed => parseDocument(yaml, { schema: 'failsafe' });

/** Long lines stay whole, as clerks write them. */
const UNFOLDED = { lineWidth: 0 };

/** The texts, one after the other: without the key, then with each other value that may fit. */
export function* changesOf(yaml: string, use: Use, others: readonly string[]) {
	const whole = parse(yaml);
	whole.deleteIn(use.path);
	yield whole.toString(UNFOLDED);
	for (const path of scalarsBelow(parse(yaml), use.path)) {
		const { words = [] } = meaningOf(use.field.type);
		const value = String(parse(yaml).getIn(path));
		for (const other of new Set([...words, ...others, ...variants(value)])) {
			if (other === value) continue;
			const changed = parse(yaml);
			changed.setIn(path, other);
			yield changed.toString(UNFOLDED);
		}
	}
}

/** A scalar itself; of a list or map all scalars in it. */
export function scalarsBelow(document: Document, path: Path): readonly Path[] {
	const node = document.getIn(path, true);
	if (isScalar(node)) return [path];
	if (!isCollection(node)) return [];
	const steps = isSeq(node)
		? node.items.keys().toArray()
		: isMap(node)
			? node.items.map(({ key }) => String(key))
			: [];
	return steps.flatMap((step) => scalarsBelow(document, [...path, step]));
}

/** What a value of whatever kind could be instead: a text, a number, a date, a phone, an address, a code. */
function variants(value: string): readonly string[] {
	const nextDigit = value.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10));
	const dates = /^\d{4}-\d{2}-\d{2}$/.test(value)
		? ['2000-01-01', '2020-01-01', '2026-01-01', '2099-01-01']
		: [];
	const yesNo = value === '是' ? '否' : '是';
	const longer = [`${value}甲`, `${value}x`, value.replace(/\/$/, '/x/')];
	return [nextDigit, ...longer, ...dates, yesNo, '每天', '1', '704394'];
}
