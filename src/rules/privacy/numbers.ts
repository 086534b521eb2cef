import { isDate } from '../../domain/dates.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

/** 18 characters of an identity card (GB 11643): a province, a birthday that exists, the check character. */
export function isIdCard(number: string): boolean {
	const [, year, month, day] = /^\d{6}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(number) ?? [];
	if (!PROVINCES.test(number) || !isDate(`${year}-${month}-${day}`)) return false;
	const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
	return CHECKS[sum % 11] === number[17];
}

/** How cards in China begin, each with its length: UnionPay, Visa, Mastercard, Amex, JCB, older ones of Chinese banks. */
const ISSUERS = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35\d{14}|9[58]\d{14,17})$/;

/** A bank card: an issuer's prefix and the Luhn check digit. */
export function isBankCard(number: string): boolean {
	if (!ISSUERS.test(number)) return false;
	const sum = [...number].reverse().reduce((total, digit, index) => {
		const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

/** The eleven digits of a mobile number, without the country's prefix. */
export function mobileIn(number: string): string | undefined {
	return /^(?:(?:00)?86)?(1[3-9]\d{9})$/.exec(number)?.[1];
}
