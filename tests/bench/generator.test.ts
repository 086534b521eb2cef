import { describe, expect, it } from 'vitest';
import { countRecords } from '../../scripts/bench/counties.ts';
import { countyFiles, generateCounty } from '../../scripts/bench/county/generate.ts';
import { TODAY } from '../../scripts/bench/today.ts';
import { load } from '../../src/load.ts';
import { sharedFolder } from '../support/temporary-folder.ts';

const folder = sharedFolder();

describe('the made-up county', () => {
	generateCounty(folder, { townships: 1, seed: 'test' });
	const { disclosure, problems } = load({ directory: folder, name: 'content', today: TODAY });

	it('has nothing wrong with it, so that what is measured is the way all content goes', () => {
		expect(problems).toEqual([]);
	});

	it('is as full as a real township', () => {
		const [township] = disclosure?.townships ?? [];
		expect(township?.offices).toHaveLength(8);
		expect(township?.posts).toHaveLength(49);
		expect(township?.people).toHaveLength(60);
		expect(township?.windows).toHaveLength(10);
		expect(township?.villages).toHaveLength(12);
		expect(township?.items).toHaveLength(20);
		expect(township?.plan?.floors).toHaveLength(2);
		expect(disclosure?.items).toHaveLength(148);
		expect(disclosure?.departments).toHaveLength(30);
	});

	it('has a list of every kind, and one of the township’s own', () => {
		expect(new Set(disclosure?.lists.map(({ kind }) => kind)).size).toBe(13);
		expect(disclosure?.lists).toHaveLength(14);
	});

	it('counts each record once, without the codes', () => {
		const inTownship = 1 + 8 + 49 + 60 + 10 + 12 + 20;
		expect(disclosure && countRecords(disclosure)).toBe(30 + 14 + 148 + inTownship);
	});

	it('is the same for the same seed, to the letter', () => {
		expect(textsOf(2, 'one')).toEqual(textsOf(2, 'one'));
	});

	it('is another county for another seed', () => {
		expect(textsOf(1, 'one')).not.toEqual(textsOf(1, 'two'));
	});

	it('gives a township the same files however many there are', () => {
		const [few, many] = [textsOf(1, 'one'), textsOf(3, 'one')];
		const own = [...few].filter(([path]) => path.startsWith('townships/'));
		expect(own.length).toBeGreaterThan(20);
		for (const [path, text] of own) expect(many.get(path)).toBe(text);
	});
});

function textsOf(townships: number, seed: string): ReadonlyMap<string, string> {
	return new Map(countyFiles({ townships, seed }));
}
