/** What was printed in 2026 holds for good: see the README of the fixture, which is never edited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../src/codes/compare-ledgers.ts';
import { hashOfParts } from '../../src/codes/printed-words.ts';
import { parsePublished } from '../../src/codes/published.ts';
import { type Destination, destinationOf, directoryOf } from '../../src/codes/resolve.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { load } from '../../src/load.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { proofOf } from '../../src/print/proof.ts';
import { reprintRows } from '../../src/print/reprint.ts';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/printed-2026');
const text = (name: string) => readFileSync(join(FIXTURE, name), 'utf8');

function asOf(today: string): Disclosure {
	const loaded = load({ directory: join(FIXTURE, 'content'), name: 'content', today });
	return loaded.disclosure ?? expect.fail(JSON.stringify(loaded.problems));
}

const disclosure = asOf('2026-12-01');

function told(destination: Destination): string {
	if (destination.kind === 'page') return `page ${destination.page.path}`;
	if (destination.kind === 'merged')
		return `merged ${destination.page.path} into ${destination.into.path}`;
	const { successor, township } = destination;
	return `gone, go to ${successor?.path ?? (township ? `/${township.id}/` : 'the county')}`;
}

function leadsOn(county: Disclosure, code: string): string {
	const entry = county.ledger.find((each) => each.code === code) ?? expect.fail(code);
	return told(destinationOf(entry, directoryOf(county)));
}

describe('what was printed in 2026', () => {
	const stated = text('destinations.txt').trimEnd().split('\n');

	it.each(stated.map((line) => [line.slice(0, 6), line.slice(7)] as const))(
		'%s still leads to: %s',
		(code, destination) => {
			expect(leadsOn(disclosure, code)).toBe(destination);
		},
	);

	it('has a page for each code, and none is left out above', () => {
		const pages = new Map(sitePages(contextOf(disclosure)).map((page) => [page.path, page]));
		for (const { code } of disclosure.ledger)
			expect(pages.get(`/${code}/`)?.body().view.heading.title).toMatch(/./);
		expect(stated.map((line) => line.slice(0, 6))).toEqual(
			disclosure.ledger.map(({ code }) => code),
		);
	});

	it('follows what is announced when its day has come', () => {
		expect(leadsOn(asOf('2026-11-30'), '206112')).toBe('page /donglu/villages/xicun/');
		expect(leadsOn(asOf('2027-01-01'), '310120')).toBe('gone, go to /donglu/posts/minzheng/');
	});

	it('is whole against the list of codes that was published then', () => {
		const published = parsePublished(text('codes.json')) ?? expect.fail();
		expect(published).toHaveLength(disclosure.ledger.length);
		expect(compareLedgers(published, disclosure.ledger)).toEqual([]);
	});

	it('is told by hashes that are computed as they were', () => {
		const printed = new Map(disclosure.printedWords.map(({ hash, parts }) => [hash, parts]));
		for (const [hash, parts] of printed) expect(hashOfParts(parts)).toBe(hash);
		const lots = disclosure.ledger.flatMap(({ code, printings }) =>
			printings.map((lot) => ({ code, lot })),
		);
		expect(lots).toHaveLength(36);
		const today = asOf('2026-11-25');
		const proofs = new Map(
			piecesOf(today)
				.map((piece) => proofOf(piece, today))
				.map((proof) => [`${proof.code} ${proof.printing.format}`, proof]),
		);
		for (const { code, lot } of lots) {
			const proof = proofs.get(`${code} ${lot.format}`) ?? expect.fail(`${code} ${lot.format}`);
			// A format may say more by now: what it said then must be said in the same words.
			const said = Object.keys(printed.get(lot.words) ?? {});
			const same = Object.fromEntries(said.map((part) => [part, proof.parts[part] ?? []]));
			expect(hashOfParts(same)).toBe(lot.words);
		}
	});

	it('stands on the walls as long as nothing has changed', () => {
		const rows = reprintRows(asOf('2026-11-25'));
		expect(rows.filter(({ verdict }) => verdict !== 'stands')).toEqual([]);
		expect(rows.flatMap(({ unaffected }) => unaffected)).toEqual([]);
	});
});
