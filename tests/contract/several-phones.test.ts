import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/content/fields.ts';
import { phone } from '../../src/content/scalars.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { load } from '../../src/load.ts';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';
import { wordListFiles } from '../../src/views/search/word-lists.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { sharedFolder } from '../support/temporary-folder.ts';
import { parse } from './changes.ts';
import { writeCounty } from './county.ts';
import { type Place, placesByKey, withYaml, yamlOf } from './places.ts';

const folder = sharedFolder();
writeCounty(folder);

const isPhone = ({ field }: Place) => meaningOf(field.type) === meaningOf(phone);
const keys = [...placesByKey(folder)].filter(([, [place]]) => place && isPhone(place));

/** Of nobody in the county; the mobile number of nobody at all. */
const SECOND = { landline: '0359-8765432', mobile: '13900000000' };

/** The county with a second number behind the one that stands there; the file is put back. */
function withSecond(place: Place, second: string): Disclosure | undefined {
	const path = join(folder, place.file);
	const text = readFileSync(path, 'utf8');
	const document = parse(yamlOf(path));
	const written: unknown = document.toJS();
	const first = place.path.reduce<unknown>((inside, step) => Object(inside)[step], written);
	document.setIn(place.path, document.createNode([first, second].flat()));
	writeFileSync(path, withYaml(path, document.toString({ lineWidth: 0 })));
	try {
		return load({ directory: folder, name: 'content', today: TODAY }).disclosure;
	} finally {
		writeFileSync(path, text);
	}
}

function isCalledOnAPage(disclosure: Disclosure, second: string): boolean {
	const link = `"tel:${second.replace('-', '')}"`;
	return sitePages(contextOf(disclosure)).some(({ body }) => JSON.stringify(body()).includes(link));
}

function isFound(disclosure: Disclosure, second: string): boolean {
	const lists = wordListFiles(contextOf(disclosure));
	return lists.some(({ content }) => JSON.stringify(content()).includes(second));
}

/** On pages alone: whom to complain to, and a counterpart's own line, which stands at the post. */
const NOT_SEARCHED = /投诉|对口/;

describe('a list of phones', () => {
	it('is looked for wherever the contract has a phone', () => {
		expect(keys.length).toBeGreaterThan(15);
	});

	it.each(keys)('may stand at %s: each is called on a page, and found', (name, places) => {
		const second = name.endsWith('手机') ? SECOND.mobile : SECOND.landline;
		const counties = places.map((place) => withSecond(place, second));
		const shown = counties.filter((county) => county && isCalledOnAPage(county, second));
		expect(counties.every(Boolean)).toBe(true);
		expect(shown).not.toEqual([]);
		if (NOT_SEARCHED.test(name)) return;
		expect(counties.some((county) => county && isFound(county, second))).toBe(true);
	});
});
