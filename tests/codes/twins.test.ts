import { describe, expect, it } from 'vitest';
import { twinsOf } from '../../src/codes/twins.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const dibao = buildItem();
const windows = [buildWindow({ items: [dibao] })];
const townships = ['donglu', 'dawang'].map((id) => buildTownship({ id, windows, posts: [] }));
const ledger = townships.map(({ id }, index) =>
	buildEntry({ code: `10000${index}`, target: `${id}/item/dibao` }),
);

describe('the twin of a code’s page', () => {
	it('is the page of what the code was issued for', () => {
		expect(twinsOf(buildDisclosure({ items: [dibao], townships, ledger }))).toEqual([
			{ code: '100000', path: '/donglu/items/dibao/' },
			{ code: '100001', path: '/dawang/items/dibao/' },
		]);
	});

	it('has the code that the page shows, not an old one that comes back to it', () => {
		const [entry] = ledger;
		if (!entry) return expect.unreachable();
		const old = {
			...entry,
			code: '100009',
			retired: { date: '2026-01-01' },
			movedTo: entry.target,
		};
		const disclosure = buildDisclosure({ items: [dibao], townships, ledger: [old, entry] });
		expect(twinsOf(disclosure).map(({ code }) => code)).toEqual(['100000']);
	});

	it('is not the county’s page of a matter that went back to it, which shows no township’s code', () => {
		const gone = buildItem({ state: '收回' });
		const disclosure = buildDisclosure({
			items: [gone],
			townships: townships.map((township) => ({ ...township, windows: [] })),
			ledger,
		});
		expect(twinsOf(disclosure)).toEqual([]);
	});
});
