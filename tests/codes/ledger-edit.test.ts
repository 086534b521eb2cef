import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Amendment, amendEntries } from '../../src/codes/ledger-edit.ts';
import type { Printing } from '../../src/domain/code.ts';

const printing: Printing = {
	date: '2026-12-01',
	format: '桌牌',
	quantity: 2,
	address: 'https://ymt.example.gov.cn/',
	words: '9c1f3a2b4d5e',
};
const asRead = {
	日期: '2026-12-01',
	版式: '桌牌',
	数量: '2',
	网址: 'https://ymt.example.gov.cn/',
	内容: '9c1f3a2b4d5e',
};
const retired = { date: '2026-12-31', reason: '窗口撤并' };

const LEDGER = `# 码簿
- 码: "704394"   # 大厅正中
  对象: donglu/window/w3
  名称: 3号窗口 社会救助
  发码: 2026-11-21   # 第一批

# 以下是村
- {码: "100016", 对象: donglu/village/dongcun, 名称: 东村, 发码: 2026-11-21}
`;

const amended = (text: string, amendment: Omit<Amendment, 'code'>, code = '704394') =>
	amendEntries(text, [{ code, ...amendment }]);

describe('an amendment', () => {
	it('stands in its place among the keys, and every other byte stays', () => {
		expect(amended(LEDGER, { retired, movedTo: 'donglu/window/w5', printings: [printing] })).toBe(
			LEDGER.replace(
				'# 第一批\n',
				`# 第一批
  停用: {日期: 2026-12-31, 说明: 窗口撤并}
  转到: donglu/window/w5
  印制:
    - {日期: 2026-12-01, 版式: 桌牌, 数量: "2", 网址: https://ymt.example.gov.cn/, 内容: 9c1f3a2b4d5e}
`,
			),
		);
	});

	it('of an entry in braces goes into the braces', () => {
		expect(amended(LEDGER, { retired }, '100016')).toBe(
			LEDGER.replace(
				'发码: 2026-11-21}',
				'发码: 2026-11-21, 停用: {日期: 2026-12-31, 说明: 窗口撤并}}',
			),
		);
	});

	it('keeps the line ends that stand around it', () => {
		const windows = LEDGER.replaceAll('\n', '\r\n');
		const after = amended(windows, { retired }) ?? '';
		expect(after.replaceAll('\r\n', '')).not.toContain('\n');
		expect(after).toContain('# 第一批\r\n  停用: ');
	});

	it('goes below a text of several lines', () => {
		const block =
			'- 码: "704394"\n  对象: donglu/window/w3\n  发码: 2026-11-21\n  名称: |\n    3号窗口\n';
		expect(amended(block, { retired })).toBe(
			`${block}  停用: {日期: 2026-12-31, 说明: 窗口撤并}\n`,
		);
	});

	it('replaces where the code led before', () => {
		const moved = LEDGER.replace('# 第一批', '# 第一批\n  转到: donglu/window/w4 # 暂时');
		expect(amended(moved, { movedTo: 'donglu/window/w5' })).toBe(
			moved.replace('donglu/window/w4', 'donglu/window/w5'),
		);
	});

	const lot =
		'{日期: 2026-11-22, 版式: 贴纸, 数量: "1", 网址: https://ymt.example.gov.cn/, 内容: 9c1f}';
	it.each([
		['a list', `  印制:\n    - ${lot} # 首批\n`],
		['a list without indent', `  印制:\n  - ${lot}\n`],
		['a list in brackets', `  印制: [${lot}]\n`],
		['a list in brackets over lines', `  印制: [\n    ${lot},\n  ]\n`],
		['no list', `  印制: ${lot}\n`],
		['an empty list', '  印制: []\n'],
	])('adds a lot to %s', (_, lots) => {
		const text = LEDGER.replace('# 第一批\n', `# 第一批\n${lots}`);
		const after = amended(text, { printings: [printing] }) ?? '';
		const [entry] = parse(after, { schema: 'failsafe' });
		expect(entry.印制.at(-1)).toEqual(asRead);
		expect(entry.印制).toHaveLength(lots.includes('贴纸') ? 2 : 1);
	});

	it('is refused where it can’t be written, and where the code is not', () => {
		const block = LEDGER.replace('# 第一批\n', '# 第一批\n  印制:\n    日期: 2026-11-22\n');
		expect(amended(block, { printings: [printing] })).toBeUndefined();
		expect(amended(LEDGER, { retired }, '999999')).toBeUndefined();
		expect(amended('码: "704394"\n', { retired })).toBeUndefined();
		expect(amended('- "704394\n', { retired })).toBeUndefined();
	});

	it('keeps what a reason says, whatever that is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (reason) => {
				const after = amended(LEDGER, { retired: { date: '2026-12-31', reason } }, '100016') ?? '';
				const [, village] = parse(after, { schema: 'failsafe' });
				expect(village.停用).toEqual({ 日期: '2026-12-31', 说明: reason });
			}),
		);
	});
});

/** A ledger in all the manners that people write in. */
const entry = fc.record({
	flow: fc.boolean(),
	indent: fc.constantFrom('', '  '),
	gap: fc.constantFrom('', '\n', '# 下面是村\n'),
	note: fc.constantFrom('', '   # 第一批'),
	lots: fc.constantFrom('', 'block', 'brackets'),
	turned: fc.boolean(),
});
const ledger = fc.record({
	mark: fc.constantFrom('', '\uFEFF'),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	last: fc.boolean(),
	indent: fc.constantFrom('', '  '),
	entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
});
type Manner = typeof ledger extends fc.Arbitrary<infer M> ? M : never;

function written({ mark, lineEnd, last, indent, entries }: Manner): string {
	const texts = entries.map(({ flow, gap, note, lots, turned }, index) => {
		const first = [`码: "70000${index}"`, `对象: donglu/window/w${index}`];
		const second = [`名称: ${index}号窗口`, '发码: 2026-11-21'];
		const keys = turned ? [...second, ...first] : [...first, ...second];
		if (flow) return `${gap}${indent}- {${keys.join(', ')}}${note}\n`;
		const block = lots === 'block' ? [`印制:\n${indent}    - {日期: 2026-11-22, 数量: "1"}`] : [];
		const brackets = lots === 'brackets' ? ['印制: [{日期: 2026-11-22, 数量: "1"}]'] : [];
		const lines = [...keys, ...block, ...brackets];
		return `${gap}${indent}- ${lines.join(`${note}\n${indent}  `)}${note}\n`;
	});
	const text = texts.join('');
	return mark + (last ? text : text.replace(/\n$/, '')).replaceAll('\n', lineEnd);
}

function read(text: string): readonly Record<string, unknown>[] {
	return parse(text.replace(/^\uFEFF/, ''), { schema: 'failsafe' });
}

describe('amendments of a ledger', () => {
	it('are read back as meant, and take nothing away, in whatever manner it is written', () => {
		fc.assert(
			fc.property(ledger, fc.array(fc.nat({ max: 4 }), { maxLength: 4 }), (manner, chosen) => {
				const before = written(manner);
				const places = [...new Set(chosen)].filter((place) => place < manner.entries.length);
				const after = amendEntries(
					before,
					places.map((place) => ({
						code: `70000${place}`,
						retired,
						movedTo: 'donglu',
						printings: [printing, printing],
					})),
				);
				const expected = read(before).map((each, place) =>
					places.includes(place)
						? {
								...each,
								停用: { 日期: '2026-12-31', 说明: '窗口撤并' },
								转到: 'donglu',
								印制: [...((each['印制'] as readonly unknown[]) ?? []), asRead, asRead],
							}
						: each,
				);
				expect(read(after ?? '')).toEqual(expected);
				// What stood there is still there, in its order, byte for byte.
				let from = 0;
				for (const piece of before.split(/(?=[\]}\r\n])/)) {
					const found = after?.indexOf(piece, from) ?? -1;
					expect(found).toBeGreaterThanOrEqual(from);
					from = found + piece.length;
				}
				const ends = (text: string) => new Set(text.match(/\r?\n/g));
				if (/\n/.test(before)) expect(ends(after ?? '')).toEqual(ends(before));
			}),
			{ numRuns: 300 },
		);
	});
});
