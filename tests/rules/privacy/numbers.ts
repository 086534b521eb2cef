/** Makes numbers of the kinds that the privacy gate refuses or must let pass. */
import fc from 'fast-check';

const digits = (length: number) =>
	fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

const text = (length: number) => digits(length).map((each) => each.join(''));

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of GB 11643, by the letter of the standard: it makes the weighted sum 1 modulo 11. */
export function withIdCheck(first17: string): string {
	const sum = ID_WEIGHTS.reduce(
		(total, weight, index) => total + weight * Number(first17[index]),
		0,
	);
	const check = Array.from({ length: 11 }, (_, value) => value).find(
		(value) => (sum + value) % 11 === 1,
	);
	return first17 + (check === 10 ? 'X' : check);
}

const PROVINCES = [
	'11',
	'13',
	'14',
	'31',
	'33',
	'36',
	'41',
	'44',
	'51',
	'54',
	'62',
	'65',
	'71',
	'82',
];

export const idCards = fc
	.tuple(
		fc.constantFrom(...PROVINCES),
		text(4),
		fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
		text(3),
	)
	.map(([province, region, birthday, order]) => {
		const day = birthday.toISOString().slice(0, 10).replaceAll('-', '');
		return withIdCheck(province + region + day + order);
	});

export function withLuhn(start: string): string {
	const check = [...'0123456789'].find((digit) => {
		const doubled = [...start, digit]
			.reverse()
			.map((each, index) => Number(each) * (1 + (index % 2)));
		return doubled.reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) % 10 === 0;
	});
	return start + check;
}

export const bankCards = fc
	.oneof(
		fc.tuple(fc.constant('62'), fc.integer({ min: 13, max: 16 })),
		fc.tuple(fc.constantFrom('4', '51', '55', '35'), fc.constant(0)),
	)
	.chain(([prefix, rest]) => text(rest || 15 - prefix.length).map((middle) => prefix + middle))
	.map(withLuhn);

export const mobiles = fc
	.tuple(fc.constantFrom('13', '14', '15', '16', '17', '18', '19'), text(9))
	.map((parts) => parts.join(''));

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const creditText = (length: number) =>
	fc.array(fc.constantFrom(...CREDIT), { minLength: length, maxLength: length });

/** 统一社会信用代码 (GB 32100) with its check character. */
export const creditCodes = fc
	.tuple(fc.constantFrom('11', '12', '51', '52', '91', '92', '93'), text(6), creditText(9))
	.map(([kind, region, body]) => {
		const code = kind + region + body.join('');
		const sum = CREDIT_WEIGHTS.reduce(
			(total, weight, index) => total + weight * CREDIT.indexOf(code[index] ?? ''),
			0,
		);
		return code + CREDIT[(31 - (sum % 31)) % 31];
	});

/** 实施编码 of 31 characters, 基本编码 of 12, and numbers such as `1400-G-00200-140524`. */
export const itemCodes = fc.oneof(
	fc.tuple(creditCodes, fc.constantFrom('3', '4', '5'), text(12)).map((parts) => parts.join('')),
	fc.tuple(fc.constantFrom('00', '14'), text(10)).map((parts) => parts.join('')),
	fc
		.tuple(text(4), fc.constantFrom('A', 'G', 'Z'), text(5), text(6))
		.map((parts) => parts.join('-')),
);

/** 18 digits in a row that no check digit fits. */
export const wrongIdCards = idCards.map((id) => id.slice(0, 17) + (id.endsWith('5') ? '6' : '5'));

const SEPARATORS = [' ', '-', '.', '\u3000', '\u00A0', '－', '—', '·', ' - '];
const INVISIBLE = ['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD'];

const disguiseOf = (character: string) =>
	fc.constantFrom(
		character,
		String.fromCodePoint(character.charCodeAt(0) + 0xfee0),
		`&#${character.charCodeAt(0)};`,
		`&#x${character.charCodeAt(0).toString(16)};`,
		`\\x${character.charCodeAt(0).toString(16)}`,
		`\\u00${character.charCodeAt(0).toString(16)}`,
	);

/** The number with every character in some disguise, and characters that nobody sees in between. */
export function disguised(number: string): fc.Arbitrary<string> {
	const characters = [...number].map((character) =>
		fc.tuple(disguiseOf(character), fc.constantFrom('', '', ...INVISIBLE)),
	);
	return fc.tuple(...characters).map((parts) =>
		parts
			.flat()
			.join('')
			.replace(/\p{Cf}$/u, ''),
	);
}

/** The number with anything between any two of its characters. */
export function broken(number: string): fc.Arbitrary<string> {
	const gap = fc.constantFrom('', '', ...SEPARATORS, ...INVISIBLE);
	return fc
		.array(gap, { minLength: number.length - 1, maxLength: number.length - 1 })
		.map((gaps) => [...number].map((character, index) => character + (gaps[index] ?? '')).join(''));
}
