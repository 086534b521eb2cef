import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../src/codes/check-ledger.ts';
import { destinationOf, directoryOf } from '../../src/codes/resolve.ts';
import type { LedgerEntry } from '../../src/domain/code.ts';
import type { Township } from '../../src/domain/township.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildPost,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const w3 = buildEntry();
const w5 = buildEntry({ code: '572349', target: 'donglu/window/w5', name: '5号窗口' });
const retired = { date: '2026-11-01', reason: '窗口撤并' };

/** Where `entry` leads, in a few words. */
function lead(
	entry: LedgerEntry,
	township: Partial<Township> = {},
	{ others = [], today = '2026-11-22' }: { others?: readonly LedgerEntry[]; today?: string } = {},
) {
	const disclosure = buildDisclosure({
		today,
		townships: [buildTownship(township)],
		ledger: [entry, ...others],
	});
	const found = destinationOf(entry, directoryOf(disclosure));
	if (found.kind === 'page') return found.page.target;
	if (found.kind === 'merged') return `${found.page.target} 并入 ${found.into.target}`;
	return `gone, ${found.successor?.target ?? found.township?.name ?? 'county'}`;
}

const windows = (...ids: readonly string[]) => ({ windows: ids.map((id) => buildWindow({ id })) });

describe('a scanned code', () => {
	it('leads to the page that it was issued for', () => {
		expect(lead(w3, windows('w3'))).toBe('donglu/window/w3');
	});

	it('leads to the page of a post whose plaque came down', () => {
		const entry = buildEntry({ target: 'donglu/post/minzheng' });
		expect(lead(entry, { posts: [buildPost({ plaque: undefined })] })).toBe('donglu/post/minzheng');
	});

	it('leads to the county’s page of a matter that was taken back from townships', () => {
		const entry = buildEntry({ target: 'donglu/item/chaiwei' });
		const items = [buildItem({ id: 'chaiwei', state: '收回' })];
		const disclosure = buildDisclosure({ items, townships: [buildTownship()], ledger: [entry] });
		const found = destinationOf(entry, directoryOf(disclosure));
		expect(found.kind === 'page' && found.page.path).toBe('/items/chaiwei/');
		expect(checkLedger(disclosure)).toEqual([]);
	});

	it('is asked about where a matter that is still offered has nobody to handle it', () => {
		const entry = buildEntry({ target: 'donglu/item/chaiwei' });
		const items = [buildItem({ id: 'chaiwei' })];
		const disclosure = buildDisclosure({ items, townships: [buildTownship()], ledger: [entry] });
		expect(checkLedger(disclosure).map(({ name }) => name)).toEqual(['TargetGone']);
	});

	it('leads to the successor', () => {
		const moved = { ...w3, movedTo: 'donglu/window/w5' };
		expect(lead(moved, windows('w5'))).toBe('donglu/window/w5');
		expect(lead(moved, windows('w3', 'w5'))).toBe('donglu/window/w5');
	});

	it('follows successors to the last one', () => {
		const moved = { ...w3, movedTo: 'donglu/window/w5' };
		const others = [{ ...w5, movedTo: 'donglu/window/w7' }];
		expect(lead(moved, windows('w7'), { others })).toBe('donglu/window/w7');
	});

	it('stops at a successor that was set up anew and has a code of its own', () => {
		const moved = { ...w3, movedTo: 'donglu/window/w5' };
		const others = [
			{ ...w5, movedTo: 'donglu/window/w7' },
			{ ...w5, code: '111116' },
		];
		expect(lead(moved, windows('w5', 'w7'), { others })).toBe('donglu/window/w5');
	});

	it('leads to a notice when it is retired, with the place to go instead', () => {
		expect(lead({ ...w3, retired }, windows('w5'))).toBe('gone, 东垆乡人民政府');
		expect(lead({ ...w3, retired }, windows('w3'))).toBe('gone, donglu/window/w3');
		const moved = { ...w3, retired, movedTo: 'donglu/window/w5' };
		expect(lead(moved, windows('w5'))).toBe('gone, donglu/window/w5');
	});

	it('leads to the page until the day on which it is retired', () => {
		const closing = { ...w3, retired: { date: '2026-12-01' }, movedTo: 'donglu/window/w5' };
		const both = windows('w3', 'w5');
		expect(lead(closing, both, { today: '2026-11-30' })).toBe('donglu/window/w3');
		expect(lead(closing, both, { today: '2026-12-01' })).toBe('gone, donglu/window/w5');
		const others = [closing];
		const toClosing = { ...w5, movedTo: 'donglu/window/w3' };
		expect(lead(toClosing, both, { others, today: '2026-11-30' })).toBe('donglu/window/w3');
	});

	it('follows on from what was announced and is gone before its day', () => {
		const first = buildEntry({ code: '100014', target: 'donglu/window/w9', movedTo: w5.target });
		const announced = {
			...w5,
			retired: { date: '2026-12-31', reason: '窗口撤并' },
			movedTo: 'donglu/window/w3',
		};
		expect(lead(first, windows('w3', 'w5'), { others: [announced] })).toBe('donglu/window/w5');
		expect(lead(first, windows('w3'), { others: [announced] })).toBe('donglu/window/w3');
	});

	it('leads to a notice when its target is gone without a word', () => {
		expect(lead(w3)).toBe('gone, 东垆乡人民政府');
		expect(lead({ ...w3, target: 'xiyao/window/w1' })).toBe('gone, county');
	});

	it('never runs in circles', () => {
		const moved = { ...w3, movedTo: 'donglu/window/w5' };
		const others = [{ ...w5, movedTo: 'donglu/window/w3' }];
		expect(lead(moved, {}, { others })).toBe('gone, 东垆乡人民政府');
		expect(lead({ ...w3, movedTo: w3.target })).toBe('gone, 东垆乡人民政府');
	});
});

describe('the code of a merged village', () => {
	const west = buildVillage({ id: 'xicun' });
	const east = buildVillage({ merger: { into: west, date: '2026-12-01' } });
	const villages = { villages: [east, west] };
	const entry = buildEntry({ target: 'donglu/village/dongcun' });

	it('leads to its own page before the day', () => {
		expect(lead(entry, villages, { today: '2026-11-30' })).toBe('donglu/village/dongcun');
	});

	it('leads to the new village from that day on', () => {
		expect(lead(entry, villages, { today: '2026-12-01' })).toBe(
			'donglu/village/dongcun 并入 donglu/village/xicun',
		);
	});

	it('leads to the new village from a retired code too', () => {
		expect(lead({ ...entry, retired }, villages, { today: '2026-12-01' })).toBe(
			'gone, donglu/village/xicun',
		);
	});
});

it('looks at each of 20,000 codes but a few times, even along one long chain', () => {
	let looks = 0;
	const ledger = Array.from({ length: 20_000 }, (_, id) => ({
		...w3,
		target: `donglu/window/w${id}`,
		get movedTo() {
			looks++;
			return `donglu/window/w${id + 1}`;
		},
	}));
	const townships = [buildTownship(windows('w20000'))];
	const directory = directoryOf(buildDisclosure({ townships, ledger }));
	const pages = ledger.map((entry) => destinationOf(entry, directory));
	expect(pages.every(({ kind }) => kind === 'page')).toBe(true);
	expect(looks).toBeLessThan(20 * ledger.length);
});
