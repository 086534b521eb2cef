/** Whatever a county goes through, a code that was given out leads somewhere. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLedgers } from '../../src/codes/compare-ledgers.ts';
import { issueCodes } from '../../src/codes/issue.ts';
import { currentCodes } from '../../src/codes/ledger.ts';
import { type Amendment, amendEntries } from '../../src/codes/ledger-edit.ts';
import { appendEntries } from '../../src/codes/ledger-file.ts';
import { type Destination, destinationOf, directoryOf } from '../../src/codes/resolve.ts';
import { targetsOf } from '../../src/codes/targets.ts';
import { readLedgerText } from '../../src/content/ledger-text.ts';
import { type LedgerEntry, PLACE_KINDS, parseTarget } from '../../src/domain/code.ts';
import { addDays } from '../../src/domain/dates.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Village } from '../../src/domain/village.ts';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildOffice,
	buildPost,
	buildTownship,
	buildVillage,
	buildWindow,
	TODAY,
} from '../fixtures/build-disclosure.ts';

/** Everything that the county may have at one time or another. */
const TARGETS = ['donglu', 'dawang'].flatMap((township) => [
	township,
	...PLACE_KINDS.flatMap((kind) => ['a', 'b', 'c'].map((id) => `${township}/${kind}/${id}`)),
]);
const DEEDS = [
	'add',
	'remove',
	'rename',
	'unplaque',
	'withdraw',
	'merge',
	'retire',
	'move',
	'wait',
] as const;
/** A matter of the whole county; all others are a township's own. */
const COUNTY_ITEM = 'c';

interface County {
	readonly today: string;
	readonly ledger: readonly LedgerEntry[];
	/** `codes.yml`, written as our commands write it. */
	readonly text: string;
	/** Whether the county's matter was taken back. */
	readonly withdrawn: boolean;
	readonly live: ReadonlyMap<string, { name: string; plaque: boolean }>;
	readonly mergers: ReadonlyMap<string, { into: string; date: string }>;
}

const step = fc.record({
	deed: fc.constantFrom(...DEEDS),
	target: fc.constantFrom(...TARGETS),
	other: fc.constantFrom(...TARGETS),
	days: fc.integer({ min: -3, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function change(county: County, { deed, target, other, days }: Step): County {
	const { today, live, mergers } = county;
	const date = addDays(today, days);
	const record = live.get(target) ?? { name: target, plaque: true };
	const set = (more: Partial<typeof record>) => new Map(live).set(target, { ...record, ...more });
	const amend = (more: Pick<Amendment, 'retired' | 'movedTo'>) => amended(county, target, more);
	const changes: Record<Step['deed'], () => Partial<County>> = {
		add: () => ({ live: set({}) }),
		remove: () => ({ live: new Map([...live].filter(([key]) => key !== target)) }),
		rename: () => ({ live: set({ name: `${record.name}改` }) }),
		unplaque: () => ({ live: set({ plaque: !record.plaque }) }),
		merge: () => ({ mergers: new Map(mergers).set(target, { into: other, date }) }),
		withdraw: () => ({ withdrawn: !county.withdrawn }),
		retire: () => amend({ retired: { date, reason: '撤了' } }),
		move: () => amend({ movedTo: other }),
		wait: () => ({ today: addDays(today, Math.abs(days)) }),
	};
	return { ...county, ...changes[deed]() };
}

/** The ledger and its text with more said of a target's codes, as far as nothing was said yet. */
function amended(
	{ ledger, text }: County,
	target: string,
	more: Pick<Amendment, 'retired' | 'movedTo'>,
): Pick<County, 'ledger' | 'text'> {
	const isMeant = (entry: LedgerEntry) =>
		entry.target === target && !(more.retired && entry.retired);
	const amendments = ledger.filter(isMeant).map(({ code }) => ({ code, ...more }));
	return {
		ledger: ledger.map((entry) => (isMeant(entry) ? { ...entry, ...more } : entry)),
		text: amendments.length === 0 ? text : (amendEntries(text, amendments) ?? expect.fail(text)),
	};
}

function disclosureOf({ today, ledger, live, mergers, withdrawn }: County): Disclosure {
	const item = buildItem({ id: COUNTY_ITEM, state: withdrawn ? '收回' : '在用' });
	const townships = ['donglu', 'dawang'].filter((id) => live.has(id));
	const placesOf = (township: string, kind: string) =>
		[...live].flatMap(([key, { name, plaque }]) => {
			const target = parseTarget(key);
			if (target?.kind !== kind || !('id' in target) || target.township !== township) return [];
			return [{ key, id: target.id, name, plaque }];
		});
	const villagesOf = (township: string): readonly Village[] => {
		const built: Village[] = [];
		// Only into a village that stands already, so that no merger runs in a circle.
		for (const { key, id, name } of placesOf(township, 'village')) {
			const merger = mergers.get(key);
			const into = built.find((village) => merger?.into === `${township}/village/${village.id}`);
			const date = merger?.date ?? today;
			built.push(buildVillage({ id, name, ...(into && { merger: { into, date } }) }));
		}
		return built;
	};
	return buildDisclosure({
		today,
		ledger,
		items: [item],
		townships: townships.map((id) =>
			buildTownship({
				id,
				windows: placesOf(id, 'window').map((place) => buildWindow(place)),
				posts: [
					...placesOf(id, 'post').map(({ plaque, ...place }) =>
						buildPost(plaque ? place : { ...place, plaque: undefined }),
					),
					...(live.has(`${id}/item/${COUNTY_ITEM}`) && !withdrawn
						? [buildPost({ id: 'z', plaque: undefined, items: [item] })]
						: []),
				],
				offices: placesOf(id, 'office').map((place) => buildOffice(place)),
				villages: villagesOf(id),
				items: placesOf(id, 'item')
					.filter((own) => own.id !== COUNTY_ITEM)
					.map((own) => buildItem({ id: own.id, name: own.name, township: id })),
			}),
		),
	});
}

function issue(county: County, random: () => number): County {
	const targets = targetsOf(disclosureOf(county));
	const added = issueCodes(county.ledger, targets, { date: county.today, random });
	return {
		...county,
		ledger: [...county.ledger, ...added.map((entry) => buildEntry(entry))],
		text: appendEntries(county.text, added) ?? expect.fail(county.text),
	};
}

/** The pages that a destination sends people to. */
function pagesFrom(destination: Destination) {
	if (destination.kind === 'merged') return [destination.page, destination.into];
	const page = destination.kind === 'page' ? destination.page : destination.successor;
	return page ? [page] : [];
}

function expectAllToLead(county: County): void {
	const disclosure = disclosureOf(county);
	const directory = directoryOf(disclosure);
	for (const entry of county.ledger) {
		const destination = destinationOf(entry, directory);
		for (const page of pagesFrom(destination)) expect(directory.pages.get(page.target)).toBe(page);
		if (destination.kind === 'merged') expect(destination.into.mergedInto).toBeUndefined();
		if (destination.kind !== 'gone' || entry.target === 'site') continue;
		expect(destination.township !== undefined).toBe(
			county.live.has(entry.target.split('/')[0] ?? ''),
		);
	}
	const current = currentCodes(county.ledger, county.today);
	for (const { target } of targetsOf(disclosure)) {
		const entry = current.get(target);
		const destination = entry && destinationOf(entry, directory);
		expect(destination?.kind === 'page' && destination.page.target).toBe(target);
	}
}

/** Whoever scans gets a page with a heading, drawn by the very views of the site. */
function expectPages(disclosure: Disclosure): void {
	const pages = new Map(sitePages(contextOf(disclosure)).map((page) => [page.path, page]));
	for (const { code } of disclosure.ledger) {
		const view = pages.get(`/${code}/`)?.body().view;
		expect(view?.heading.title).toMatch(/./);
	}
}

it('holds through any sequence of setting up, renaming, merging, moving, closing and waiting', () => {
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 60, size: 'max' }),
			fc.nat({ max: 89_000 }),
			(steps, dice) => {
				const random = () => dice;
				let county: County = {
					today: TODAY,
					ledger: [],
					text: '',
					withdrawn: false,
					live: new Map([['donglu', { name: '东垆乡', plaque: true }]]),
					mergers: new Map(),
				};
				for (const next of steps) {
					const before = issue(county, random);
					county = issue(change(before, next), random);
					expect(compareLedgers(before.ledger, county.ledger)).toEqual([]);
					expectAllToLead(county);
				}
				const codes = county.ledger.map(({ code }) => code);
				expect(new Set(codes).size).toBe(codes.length);
				expectPages(disclosureOf(county));
				const written = readLedgerText(new TextEncoder().encode(county.text));
				const plain = written.map(({ source: _, ...entry }) => entry);
				expect(plain).toEqual(county.ledger.map(({ source: _, ...entry }) => entry));
			},
		),
		{ numRuns: 150 },
	);
});
