import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as forms from '../../src/content/forms/index.ts';
import { type Loaded, load } from '../../src/load.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { sharedFolder } from '../support/temporary-folder.ts';
import { changesOf, parse, scalarsBelow } from './changes.ts';
import { writeCounty } from './county.ts';
import { differs, outputsOf } from './effects.ts';
import { CONTRACT } from './files.ts';
import { keysIn } from './keys.ts';
import { type Place, placesByKey, withYaml, yamlOf } from './places.ts';

const folder = sharedFolder();
writeCounty(folder);

const read = (): Loaded => load({ directory: folder, name: 'content', today: TODAY });
const told = ({ problems }: Loaded) => problems.map(({ name, message }) => `${name} ${message}`);

const loaded = read();
const before = loaded.disclosure ? outputsOf(loaded.disclosure) : [];

const places = placesByKey(folder);

/** What the ledger and the privacy gate say of a file is what its keys are for. */
const PROOFS = new Set(['AddressChanged', 'PrivateMobile', 'PrintedWordsAltered', 'TargetGone']);

/**
 * Whether the county comes out otherwise: in what is shown or printed, in what a rule finds, or in
 * references of other files that no longer lead here. That a file can't be read proves nothing.
 */
function hasEffect(changed: Loaded, file: string): boolean {
	if (changed.disclosure) {
		const isTold = told(changed).join() !== told(loaded).join();
		return isTold || differs(changed.disclosure, before);
	}
	const errors = changed.problems.filter(({ severity }) => severity === 'error');
	return errors.every(({ name, at }) => at?.file !== `content/${file}` || PROOFS.has(name));
}

/** Whether the county comes out otherwise with a file written like this. The file is put back. */
function shows({ file, yaml }: { readonly file: string; readonly yaml: string }): boolean {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, withYaml(path, yaml));
	try {
		return hasEffect(read(), file);
	} finally {
		writeFileSync(path, text);
	}
}

/** Each use is written otherwise in one way before any is in another. */
function haveEffect(uses: readonly Place[]): boolean {
	const others = valuesOf(uses);
	const changes = uses.map((use) =>
		changesOf(yamlOf(join(folder, use.file)), use, others).map((yaml) => ({
			file: use.file,
			yaml,
		})),
	);
	return inTurn(changes).some(shows);
}

/** The first of each, the second of each, and so on. */
function* inTurn<Value>(iterators: readonly Iterator<Value>[]) {
	const open = new Set(iterators);
	while (open.size > 0) {
		for (const iterator of open) {
			const { value, done } = iterator.next();
			if (done) open.delete(iterator);
			else yield value;
		}
	}
}

/** What the county writes for the same key elsewhere. */
function valuesOf(uses: readonly Place[]): readonly string[] {
	return uses.flatMap(({ file, path }) => {
		const document = parse(yamlOf(join(folder, file)));
		return scalarsBelow(document, path).map((scalar) => String(document.getIn(scalar)));
	});
}

describe('every key of the contract', () => {
	const names = Object.values(CONTRACT).flatMap((form) =>
		keysIn(form).map((name) => `${form.title}: ${name}`),
	);

	it.each(names)('%s changes a page, a print, the search, the ledger or a finding', (name) => {
		const uses = places.get(name) ?? [];
		expect(uses.length, 'The county of the fixtures does not use this key').toBeGreaterThan(0);
		expect(haveEffect(uses)).toBe(true);
	});

	it('is told of: no form is missing here', () => {
		const known = new Set<unknown>(Object.values(CONTRACT));
		const { procedureForms: _, synonyms: __, ...others } = forms;
		expect(Object.values(others).filter((form) => !known.has(form))).toEqual([]);
	});
});

describe('what has no keys of its own', () => {
	const others = [
		['synonyms.yml', /^临时救助: 救急\n/m],
		['items/dibao.md', /^签了授权书.+\n/m],
	] as const;
	it.each(others)('%s has an effect all the same', (file, words) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toMatch(words);
		writeFileSync(path, text.replace(words, ''));
		expect(hasEffect(read(), file)).toBe(true);
		writeFileSync(path, text);
	});
});
