import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivate } from '../../../src/rules/privacy.ts';
import {
	bankCards,
	broken,
	creditCodes,
	disguised,
	idCards,
	itemCodes,
	mobiles,
	withIdCheck,
	wrongIdCards,
} from './numbers.ts';

/** What was found, and the piece of the text that it was found in. */
function found(text: string) {
	return findPrivate(text).map(({ kind, number, digits }) => {
		return { kind, number, text: text.slice(digits[0]?.start, digits.at(-1)?.end) };
	});
}

const kinds = { id: idCards, bankCard: bankCards, mobile: mobiles } as const;

describe('findPrivate', () => {
	for (const kind of ['id', 'bankCard', 'mobile'] as const) {
		it(`finds every ${kind} in a sentence, at its place`, () => {
			fc.assert(
				fc.property(kinds[kind], (number) => {
					const text = `王某，号码${number}，电话0359-0001001。`;
					expect(found(text)).toEqual([{ kind, number, text: number }]);
				}),
			);
		});

		it(`finds every ${kind} whatever its characters are disguised as`, () => {
			const numbers = kinds[kind].chain((number) =>
				fc.tuple(fc.constant(number), disguised(number)),
			);
			fc.assert(
				fc.property(numbers, ([number, text]) => {
					expect(found(`号码：${text}。`)).toEqual([{ kind, number, text }]);
				}),
			);
		});

		it(`finds every ${kind} whatever stands between its digits`, () => {
			const numbers = kinds[kind].chain((number) => fc.tuple(fc.constant(number), broken(number)));
			fc.assert(
				fc.property(numbers, ([number, text]) => {
					expect(found(`号码：${text}。`)).toEqual([{ kind, number, text }]);
				}),
			);
		});
	}

	it('does not mistake the codes of organisations and matters', () => {
		fc.assert(
			fc.property(fc.oneof(creditCodes, itemCodes), (code) => {
				expect(found(`实施编码: ${code}`)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('does not take 18 digits with a wrong check digit for an identity card', () => {
		fc.assert(
			fc.property(wrongIdCards, (number) => {
				expect(found(number).filter(({ kind }) => kind === 'id')).toEqual([]);
			}),
		);
	});

	it('does not take a number with a wrong check digit for a bank card', () => {
		fc.assert(
			fc.property(bankCards, (number) => {
				const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
				expect(found(wrong).filter(({ kind }) => kind === 'bankCard')).toEqual([]);
			}),
		);
	});

	it('prefers the whole of a card to a part that happens to be right as well', () => {
		const text = '62.9-63—1 - 22.23 16 08·12 3';
		expect(found(text)).toEqual([{ kind: 'bankCard', number: '62963122231608123', text }]);
	});

	const impossible: [title: string, number: string][] = [
		['a province that does not exist', withIdCheck('99052419900101001')],
		['a day that does not exist', withIdCheck('14052419900230001')],
		['a century to come', withIdCheck('14052421900101001')],
	];
	for (const [title, number] of impossible) {
		it(`does not take ${title} for an identity card`, () => expect(found(number)).toEqual([]));
	}

	const harmless = [
		'电话: 0359-0001001转2，0359-0001002 0359-0001003',
		'热线 12345、400-123-4567，请打 12345 或 0359-0001001',
		'2026-11-22 8:30-12:00，14:30-18:00；2025-01-13 2026-02-23',
		'晋公网安备14083000000000号 晋ICP备00000000号-1 1408300000',
		'职权编号 1400-G-13900-140524，信用代码 91140500MA0GTKXQ2N，13140830012K45678',
		'咨询电话 138****8000，身份证 140***********0017，卡号 411* **** **** 1111',
		'流水 202410230000000001，码 704394，300×200',
		'| 13 | 14 | 150 | 2000 |',
		'合计    1500    200    3000',
	];
	for (const text of harmless) {
		it(`finds nothing in “${text}”`, () => expect(found(text)).toEqual([]));
	}

	const mobile = { kind: 'mobile', number: '13800138000' };
	const mobileTexts: [text: string, part: string][] = [
		['+86 138-0013-8000', '86 138-0013-8000'],
		['008613800138000', '008613800138000'],
		['微信wx13800138000', '13800138000'],
		['Tel-138-0013-8000', '138-0013-8000'],
		['mailto:13800138000@163.com', '13800138000'],
		['12345 138 0013 8000 12345', '138 0013 8000'],
		['138**0013**8000', '138**0013**8000'],
		['tel:%31%33800138000', '%31%33800138000'],
		['张三13800138000.pdf', '13800138000'],
		['&#X31;3800138000', '&#X31;3800138000'],
		['0359-138-0013-8000', '138-0013-8000'],
	];
	for (const [text, part] of mobileTexts) {
		it(`finds the mobile number in “${text}”`, () => {
			expect(found(text)).toEqual([{ ...mobile, text: part }]);
		});
	}

	it('finds identity cards that end in an odd X', () => {
		const number = withIdCheck('14052419900101005');
		expect(number).toMatch(/X$/);
		for (const x of ['x', 'Ｘ', '×', 'Х', ' X', '-x', '&#88;']) {
			const text = number.slice(0, 17) + x;
			expect(found(`${text}。`)).toEqual([{ kind: 'id', number, text }]);
		}
	});

	it('finds all of several numbers', () => {
		const text = `13800138000/139 0013 9000、${withIdCheck('14052419900101001')}`;
		expect(found(text).map(({ kind }) => kind)).toEqual(['mobile', 'mobile', 'id']);
		expect(found('138 0013 8000 139 0013 9000').map(({ number }) => number)).toEqual([
			'13800138000',
			'13900139000',
		]);
	});

	it('lets mobile numbers pass whose owners agreed, however they are written', () => {
		const allowMobiles = new Set(['13800138000']);
		expect(findPrivate('138-0013-8000', { allowMobiles })).toEqual([]);
		expect(findPrivate('13900139000', { allowMobiles })).toHaveLength(1);
	});

	const evil: [title: string, text: string][] = [
		['digits', '1'.repeat(100_000)],
		['single digits', '1 '.repeat(50_000)],
		['dashed digits', '13-'.repeat(30_000)],
		['spaces', `1${' '.repeat(100_000)}a`],
		['invisible characters', `1${'\u200B'.repeat(100_000)}a`],
		['beginnings of escapes', '&#000'.repeat(20_000)],
		['zeros in an escape', `&#${'0'.repeat(100_000)}`],
		['codes with dashes', 'a13800-138000-'.repeat(7_000)],
		['cards in a row', '4111111111111111 '.repeat(6_000)],
	];
	for (const [title, text] of evil) {
		it(`is not held up by a hundred thousand characters of ${title}`, () => {
			// Time on the processor, which a busy machine does not stretch.
			const before = process.cpuUsage();
			findPrivate(text);
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1000).toBeLessThan(3000);
		});
	}
});
