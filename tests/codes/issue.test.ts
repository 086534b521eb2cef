import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCode } from '../../src/codes/check-digit.ts';
import { issueCodes } from '../../src/codes/issue.ts';
import { codeAddress, currentCodes } from '../../src/codes/ledger.ts';
import { type TargetPage, targetsOf } from '../../src/codes/targets.ts';
import {
	buildDisclosure,
	buildEntry,
	buildTownship,
	buildWindow,
	TODAY,
} from '../fixtures/build-disclosure.ts';

const targets = targetsOf(
	buildDisclosure({ townships: [buildTownship({ windows: [buildWindow()] })] }),
);
const site = buildEntry({ code: '572349', target: 'site' });
const gate = buildEntry({ code: '111116', target: 'donglu' });
const retired = { date: '2026-11-01', reason: '窗口撤并' };

/** The targets that get a new code. */
function served(...windowEntries: readonly ReturnType<typeof buildEntry>[]) {
	const ledger = [site, gate, ...windowEntries];
	return issueCodes(ledger, targets, { date: TODAY, random: randomInt }).map(
		({ target }) => target,
	);
}

describe('issueCodes', () => {
	it('issues what is missing, with name and day, and nothing else', () => {
		const issued = issueCodes([site, gate], targets, { date: TODAY, random: () => 60_439 });
		expect(issued).toEqual([
			{ code: '704394', target: 'donglu/window/w3', name: '3号窗口 社会救助', issued: TODAY },
		]);
		expect(served(buildEntry())).toEqual([]);
	});

	it('gives a window that opens again a new code, since its old plaque says it is closed', () => {
		expect(served(buildEntry({ retired }))).toEqual(['donglu/window/w3']);
		expect(served(buildEntry({ movedTo: 'donglu' }))).toEqual(['donglu/window/w3']);
	});

	it('gives nothing new to a window that is going to close', () => {
		expect(served(buildEntry({ retired: { date: '2026-12-31' }, movedTo: 'donglu' }))).toEqual([]);
	});

	it('gives out no code twice, whatever the dice say', () => {
		const many: TargetPage[] = Array.from({ length: 200 }, (_, id) => ({
			target: `donglu/window/w${id}`,
			kind: 'window',
			name: `${id}号窗口`,
			path: '',
			coded: true,
		}));
		fc.assert(
			fc.property(fc.infiniteStream(fc.nat({ max: 89_999 })), fc.boolean(), (dice, loaded) => {
				const random = () => (loaded ? 89_999 : (dice.next().value ?? 0));
				const ledger = [site, gate];
				const codes = issueCodes(ledger, many, { date: TODAY, random }).map(({ code }) => code);
				expect(codes).toHaveLength(200);
				expect(new Set([...codes, '572349', '111116']).size).toBe(202);
				expect(codes.every((code) => isCode(code) && !code.startsWith('0'))).toBe(true);
			}),
			{ numRuns: 30 },
		);
	});

	it('gives 20,000 targets each a code of its own', () => {
		const many = Array.from({ length: 20_000 }, (_, id) => ({
			target: `donglu/item/i${id}`,
			kind: 'item' as const,
			name: '事项',
			path: '',
			coded: true,
		}));
		const entries = issueCodes([], many, { date: TODAY, random: randomInt });
		expect(new Set(entries.map(({ code }) => code)).size).toBe(20_000);
	});
});

describe('currentCodes', () => {
	it('shows for each target the code that still stands for it', () => {
		const old = buildEntry({ code: '572349', retired });
		const second = buildEntry({ code: '111116' });
		const codes = currentCodes([old, buildEntry(), second], TODAY);
		expect(codes.get('donglu/window/w3')?.code).toBe('704394');
	});
});

describe('codeAddress', () => {
	it('ends in a slash, so that no host redirects', () => {
		expect(codeAddress({ address: 'https://a.example/ymt/' }, '704394')).toBe(
			'https://a.example/ymt/704394/',
		);
	});
});
