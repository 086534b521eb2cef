import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivate, maskPrivate } from '../../../src/rules/privacy.ts';
import { bankCards, broken, disguised, idCards, mobiles } from './numbers.ts';

const numbers = fc
	.oneof(idCards, bankCards, mobiles)
	.chain((number) => fc.oneof(fc.constant(number), disguised(number), broken(number)));

describe('maskPrivate', () => {
	const masked: [text: string, masked: string][] = [
		['电话13800138000。', '电话138****8000。'],
		['电话138-0013-8000。', '电话138-****-8000。'],
		['电话+86 13800138000。', '电话+86 138****8000。'],
		['身份证140524199001010017', '身份证140***********0017'],
		['卡 4111 1111 1111 1111', '卡 411* **** **** 1111'],
		['办公 0359-0001001', '办公 0359-0001001'],
	];
	for (const [text, expected] of masked) {
		it(`makes “${expected}” of “${text}”`, () => expect(maskPrivate(text)).toBe(expected));
	}

	it('leaves nothing to find, and the text as long as it was', () => {
		fc.assert(
			fc.property(fc.array(numbers, { maxLength: 3 }), (parts) => {
				const text = parts.join('，');
				expect(findPrivate(maskPrivate(text))).toEqual([]);
				expect(maskPrivate(text)).toHaveLength(text.length);
			}),
		);
	});
});
