import { findPrivate } from './find.ts';

const CONSENT = /公开手机["']?\s*:\s*["']?是/;

/** Mobile numbers in records, as written in YAML lists, that say 公开手机: 是. */
export function writtenConsents(texts: Iterable<string>): ReadonlySet<string> {
	const records = [...texts].flatMap((text) => text.split(/^(?=- )/m));
	const found = records
		.filter((record) => CONSENT.test(record))
		.flatMap((each) => findPrivate(each));
	return new Set(found.filter(({ kind }) => kind === 'mobile').map(({ number }) => number));
}
