import { describe, expect, it } from 'vitest';
import { bindingEntries, compareLedgers, lostLots } from '../../src/codes/compare-ledgers.ts';
import { buildEntry } from '../fixtures/build-disclosure.ts';

const w3 = buildEntry();
const gate = buildEntry({ code: '572349', target: 'donglu', name: '东垆乡', issued: '2026-01-05' });
const retired = { date: '2026-11-22' };

describe('compareLedgers', () => {
	const cases: [title: string, current: (typeof w3)[], problems: string[]][] = [
		['accepts the same ledger', [w3, gate], []],
		['accepts another order and new codes', [gate, buildEntry({ code: '1' }), w3], []],
		[
			'accepts a retired and a moved code',
			[
				{ ...w3, retired },
				{ ...gate, movedTo: 'site' },
			],
			[],
		],
		['accepts a new name', [{ ...w3, name: '3号窗口' }, gate], []],
		['finds a lost code', [w3], ['CodeLost']],
		['finds a reassigned code', [w3, { ...gate, target: 'dawang' }], ['CodeReassigned']],
		['finds a code that was typed over', [{ ...w3, code: '704349' }, gate], ['CodeChanged']],
		[
			'does not take a code issued later for one typed over',
			[{ ...w3, code: '111116', issued: '2026-11-22' }, gate],
			['CodeLost'],
		],
		[
			'does not take another code of that day for one typed over',
			[{ ...w3, code: '111116' }, gate],
			['CodeLost'],
		],
		['finds everything at once', [], ['CodeLost', 'CodeLost']],
	];
	for (const [title, current, names] of cases) {
		it(title, () => {
			expect(compareLedgers([w3, gate], current).map(({ name }) => name)).toEqual(names);
		});
	}

	it('does not take a second code of the target for one typed over', () => {
		const second = { ...w3, code: '111116' };
		expect(compareLedgers([w3, second], [second])[0]?.name).toBe('CodeLost');
	});

	it('gives back the very lines that were lost', () => {
		const [lost] = compareLedgers([{ ...w3, retired }], []);
		expect(lost?.message).toContain('码 704394（3号窗口 社会救助）');
		expect(lost?.fix).toContain('- 码: "704394"\n  对象: donglu/window/w3\n');
		expect(lost?.fix).toContain('停用: {日期: 2026-11-22}');
	});

	it('tells how to send a code elsewhere without giving it to another target', () => {
		const [problem] = compareLedgers([gate], [{ ...gate, target: 'dawang' }]);
		expect(problem?.fix).toBe('改回：对象: donglu。要让它到别处去，另补一行：转到: dawang');
	});
});

describe('lostLots', () => {
	const lot = {
		...{ date: '2026-11-25', format: '桌牌', quantity: 2, words: '3f2a' },
		address: 'https://ymt.example.gov.cn/',
	};
	const hung = { ...w3, printings: [lot] };

	it('finds what is recorded no more, and gives back the very line', () => {
		const [lost] = lostLots([hung], [w3]);
		expect(lost?.name).toBe('PrintingLost');
		expect(lost?.message).toContain('桌牌 2 份，2026-11-25');
		expect(lost?.fix).toContain('- {日期: 2026-11-25, 版式: 桌牌, 数量: "2", 网址: https');
	});

	it('finds a lot that was rewritten, but not one that a later lot follows', () => {
		expect(lostLots([hung], [{ ...hung, printings: [{ ...lot, quantity: 0 }] }])).toHaveLength(1);
		const elsewhere = { ...lot, address: 'https://new.example.gov.cn/' };
		expect(lostLots([hung], [{ ...hung, printings: [elsewhere] }])).toHaveLength(1);
		const later = { ...lot, date: '2026-12-25', quantity: 0 };
		expect(lostLots([hung], [{ ...hung, printings: [lot, later] }])).toEqual([]);
		expect(lostLots([w3], [hung])).toEqual([]);
	});

	it('leaves a code that is lost as a whole to compareLedgers', () => {
		expect(lostLots([hung], [gate])).toEqual([]);
	});
});

describe('bindingEntries', () => {
	const lot = {
		...{ date: '2026-11-25', format: '桌牌', quantity: 2, words: '3f2a' },
		address: 'https://ymt.example.gov.cn/',
	};
	const hung = { ...w3, printings: [lot] };
	const lotsOf = (entry: typeof hung, older: readonly (typeof hung)[]) =>
		bindingEntries([entry], [older])[0]?.printings;

	it('leave out a code that is none, and one that was given to something else', () => {
		expect(bindingEntries([{ ...w3, code: '704349' }], [])).toEqual([]);
		expect(bindingEntries([{ ...w3, target: 'donglu/window/w33' }], [[w3]])).toEqual([]);
		expect(bindingEntries([w3], [[w3], []])).toEqual([w3]);
	});

	it('leave out a lot that was typed over an older one', () => {
		const mistyped = { ...lot, quantity: 3 };
		expect(lotsOf({ ...w3, printings: [mistyped] }, [hung])).toEqual([]);
		expect(lotsOf({ ...w3, printings: [lot, mistyped] }, [hung])).toEqual([lot, mistyped]);
	});

	it('have the lots of both halves of a merge, each of which lacks the other’s', () => {
		const theirs = { ...lot, format: '窗口牌' };
		expect(lotsOf({ ...w3, printings: [theirs] }, [hung])).toEqual([theirs]);
		expect(lotsOf(hung, [{ ...w3, printings: [theirs] }])).toEqual([lot]);
	});
});
