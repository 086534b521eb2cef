import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfParts } from '../../src/codes/printed-words.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { load } from '../../src/load.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { type Proof, proofOf } from '../../src/print/proof.ts';
import { recordPrinted } from '../../src/publish/print-done.ts';
import { writeSmallCounty } from '../fixtures/small-county.ts';

const LEDGER = `# 我们的码簿
- {码: "704394", 对象: donglu, 名称: 东垆乡人民政府, 发码: 2026-11-21} # 大门
- 码: "100023"
  对象: donglu/window/w1
  名称: 1号窗口
  发码: 2026-11-21
`;

/** A county on disk, read as of a day. */
function county(changes: Readonly<Record<string, string>> = {}) {
	const content = writeSmallCounty({ 'codes.yml': LEDGER, ...changes });
	const read = (today: string): Disclosure => {
		const { disclosure, problems } = load({ directory: content, name: 'content', today });
		return disclosure ?? expect.fail(JSON.stringify(problems));
	};
	const text = (name: string) => readFileSync(join(content, name), 'utf8');
	return { content, read, text };
}

function proofsOf(disclosure: Disclosure, format: string): readonly Proof[] {
	const pieces = piecesOf(disclosure).filter((piece) => piece.format.name === format);
	return pieces.map((piece) => proofOf(piece, disclosure));
}

describe('recording what was printed', () => {
	it('adds a lot to each code, and keeps the text around', () => {
		const { content, read, text } = county();
		const disclosure = read('2026-11-25');
		const { words } = proofsOf(disclosure, '桌牌')[0]?.printing ?? expect.fail();
		recordPrinted(proofsOf(disclosure, '桌牌'), disclosure, content);
		expect(text('codes.yml').startsWith(LEDGER)).toBe(true);
		expect(text('codes.yml').slice(LEDGER.length)).toMatch(
			new RegExp(
				`^  印制:\n    - {日期: 2026-11-25, 版式: 桌牌, 数量: "1", 网址: https://ymt.example.gov.cn/, 内容: ${words}, `,
			),
		);
	});

	it('keeps the words, each once, under their hash', () => {
		const { content, read } = county();
		const disclosure = read('2026-11-25');
		recordPrinted(proofsOf(disclosure, '海报A3'), disclosure, content);
		const second = read('2026-11-25');
		recordPrinted(proofsOf(second, '海报A4'), second, content);
		const { printedWords, ledger } = read('2026-11-26');
		expect(printedWords).toHaveLength(1);
		expect(printedWords[0]?.parts).toEqual({
			单位: ['芮城县'],
			名称: ['东垆乡人民政府'],
			电话: ['0359-0002000'],
		});
		expect(hashOfParts(printedWords[0]?.parts ?? {})).toBe(printedWords[0]?.hash);
		expect(ledger[0]?.printings.map(({ format }) => format)).toEqual(['海报A3', '海报A4']);
	});

	it('does not count twice what was printed once, on that day or later', () => {
		const { content, read, text } = county();
		const made = proofsOf(read('2026-11-20'), '桌牌');
		expect(recordPrinted(made, read('2026-11-25'), content)).toHaveLength(1);
		const after = text('codes.yml');
		for (const day of ['2026-11-25', '2026-12-24'])
			expect(recordPrinted(made, read(day), content)).toEqual([]);
		expect(text('codes.yml')).toBe(after);
	});

	it('counts again what was taken down since, and hangs by now', () => {
		const { content, read, text } = county();
		const made = proofsOf(read('2026-11-20'), '桌牌');
		recordPrinted(made, read('2026-11-21'), content);
		const taken = text('codes.yml').replace(
			/\n( +- \{日期: )2026-11-21(, .*数量: )"1"(.*)/,
			'$&\n$12026-11-22$2"0"$3',
		);
		writeFileSync(join(content, 'codes.yml'), taken);
		expect(recordPrinted(made, read('2026-11-25'), content)).toHaveLength(1);
		expect(recordPrinted(made, read('2026-11-26'), content)).toEqual([]);
	});

	it('counts again what hangs anew after something else was recorded', () => {
		const { content, read } = county();
		const first = proofsOf(read('2026-11-20'), '桌牌');
		const other = first.map((proof) => ({
			...proof,
			printing: { ...proof.printing, quantity: 5 },
		}));
		const counts = [first, other, first, first].map(
			(proofs) => recordPrinted(proofs, read('2026-11-25'), content).length,
		);
		expect(counts).toEqual([1, 1, 1, 0]);
	});

	it('counts what was made again, and what is not the same', () => {
		const { content, read } = county();
		recordPrinted(proofsOf(read('2026-11-25'), '桌牌'), read('2026-11-25'), content);
		const again = proofsOf(read('2027-01-10'), '桌牌');
		expect(recordPrinted(again, read('2027-01-12'), content)).toHaveLength(1);
		const more = again.map((proof) => ({
			...proof,
			printing: { ...proof.printing, quantity: 5 },
		}));
		expect(recordPrinted(more, read('2027-01-12'), content)).toHaveLength(1);
		expect(
			read('2027-01-12').ledger[1]?.printings.map(({ date, quantity }) => [date, quantity]),
		).toEqual([
			['2026-11-25', 1],
			['2027-01-12', 1],
			['2027-01-12', 5],
		]);
	});

	it('records what was printed, not what became of the content meanwhile', () => {
		const { content, read } = county();
		const made = proofsOf(read('2026-11-20'), '海报A4');
		const file = join(content, 'townships/donglu/township.yml');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('电话: 0359-0002000', '电话: 0359-0002999'),
		);
		recordPrinted(made, read('2026-11-25'), content);
		expect(read('2026-11-25').printedWords[0]?.parts['电话']).toEqual(['0359-0002000']);
	});

	it('leaves both files as they were where one can’t be added to', () => {
		const hash = hashOfParts({ 名称: ['东村'] });
		const records = `[{内容: ${hash}, 文字: {名称: 东村}}]\n`;
		const { content, read, text } = county({ 'printed.yml': records });
		const disclosure = read('2026-11-25');
		expect(() => recordPrinted(proofsOf(disclosure, '桌牌'), disclosure, content)).toThrow(
			'添不进新的印样',
		);
		expect(text('codes.yml')).toBe(LEDGER);
	});

	it('leaves both files as they were where the ledger can’t be added to', () => {
		const lot = {
			...{ 日期: '2026-11-22', 版式: '贴纸', 数量: '"1"' },
			...{ 网址: 'https://ymt.example.gov.cn/', 内容: 'f956ad7f9167' },
		};
		const lines = Object.entries(lot).map(([key, value]) => `    ${key}: ${value}\n`);
		const { content, read } = county({ 'codes.yml': `${LEDGER}  印制:\n${lines.join('')}` });
		const disclosure = read('2026-11-25');
		expect(() => recordPrinted(proofsOf(disclosure, '桌牌'), disclosure, content)).toThrow(
			'没有改动',
		);
		expect(existsSync(join(content, 'printed.yml'))).toBe(false);
	});
});
