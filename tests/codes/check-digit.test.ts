import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	codesBySwap,
	groupCode,
	isCode,
	normaliseCode,
	withCheckDigit,
} from '../../src/codes/check-digit.ts';

const anyCode = fc
	.integer({ min: 0, max: 99_999 })
	.map((number) => withCheckDigit(String(number).padStart(5, '0')));

const position = fc.integer({ min: 0, max: 5 });

describe('check digit', () => {
	it('gives the code that the handbook prints', () => {
		expect(withCheckDigit('70439')).toBe('704394');
		// The example of Damm's thesis: 572 has the check digit 4.
		expect(withCheckDigit('572')).toBe('5724');
	});

	it('catches every single wrong digit', () => {
		fc.assert(
			fc.property(anyCode, position, fc.integer({ min: 1, max: 9 }), (code, at, more) => {
				const digit = (Number(code[at]) + more) % 10;
				expect(isCode(`${code.slice(0, at)}${digit}${code.slice(at + 1)}`)).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	it('catches every swap of two neighbours, and names the code it came from', () => {
		fc.assert(
			fc.property(anyCode, fc.integer({ min: 0, max: 4 }), (code, at) => {
				const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
				fc.pre(swapped !== code);
				expect(isCode(swapped)).toBe(false);
				expect(codesBySwap(swapped)).toContain(code);
			}),
			{ numRuns: 2000 },
		);
	});

	it('accepts nothing but six digits in a row', () => {
		const others = [
			'',
			'70439',
			'7043940',
			'704 394',
			'70439a',
			'７０４３９４',
			'704394\n',
			'-04394',
		];
		expect(others.filter(isCode)).toEqual([]);
		expect(isCode('704394')).toBe(true);
	});
});

describe('normaliseCode', () => {
	for (const typed of [
		'704394',
		'704 394',
		' 704-394 ',
		'７０４３９４',
		'７０４　３９４',
		'704–394',
		'704\u00a0394',
	]) {
		it(`understands “${typed}”`, () => expect(normaliseCode(typed)).toBe('704394'));
	}

	it('takes back what is printed', () => {
		fc.assert(
			fc.property(anyCode, (code) => {
				expect(normaliseCode(groupCode(code))).toBe(code);
			}),
		);
		expect(groupCode('704394')).toBe('704 394');
	});

	it('leaves other words to be refused as they are', () => {
		expect(normaliseCode('民政')).toBe('民政');
	});
});
