import { withCheckDigit } from '../../../src/codes/check-digit.ts';
import { type PlaceKind, writeTarget } from '../../../src/domain/code.ts';
import { CERTIFICATES, HANDLED, ownMatters } from './matters.ts';
import { BODIES } from './offices.ts';
import type { Place } from './places.ts';
import { POSTS } from './posts.ts';
import { villagesOf } from './township.ts';
import { WINDOWS } from './windows.ts';
import type { Yaml } from './yaml.ts';

/** Coprime to the number of codes, so that none comes twice. */
const STEP = 7_919;
const CODES = 90_000;

interface Coded {
	readonly target: string;
	readonly name: string;
}

/** A ledger in which everything that needs a code has one. */
export function codesFile(site: string, places: readonly Place[]): Yaml {
	const coded = [{ target: 'site', name: site }, ...places.flatMap(codedIn)];
	if (coded.length > CODES) throw new RangeError('there are not so many codes');
	return coded.map(({ target, name }, index) => ({
		码: withCheckDigit(String(10_000 + ((index * STEP) % CODES))),
		对象: target,
		名称: name,
		发码: '2026-10-20',
	}));
}

function codedIn(place: Place): readonly Coded[] {
	const { id: township, shortName } = place;
	const all = (kind: PlaceKind, records: readonly Named[]) =>
		records.map(({ id, name }) => ({ target: writeTarget({ kind, township, id }), name }));
	return [
		{ target: township, name: `${shortName}人民政府` },
		...all('window', WINDOWS),
		...all(
			'post',
			POSTS.filter(({ plaque }) => plaque),
		),
		...all('office', BODIES),
		...all('village', villagesOf(place)),
		...all('item', [...HANDLED, ...CERTIFICATES, ...ownMatters(place)]),
	];
}

interface Named {
	readonly id: string;
	readonly name: string;
}
