import { type Digit, type Stretch, stretchesIn } from './digits.ts';
import { checkXAfter, isPartOfCode } from './neighbours.ts';
import { isBankCard, isIdCard, mobileIn } from './numbers.ts';
import { isNatural, type Run, runsFrom } from './runs.ts';

/** A number that belongs to a person. */
export interface PrivateNumber {
	readonly kind: 'id' | 'bankCard' | 'mobile';
	/** Without its disguise; a mobile number without prefixes. */
	readonly number: string;
	/** Its digits, and a closing X, where they stand in the text. */
	readonly digits: readonly Digit[];
}

/** A mobile number begins with 1, the others have at least 15 digits. */
const POSSIBLE = /1[3-9]\d{9}|\d{15}/;

/**
 * Every number of an identity card, bank card or mobile phone in the text; those in `allowMobiles`
 * were published with consent. Takes linear time, whatever the text.
 */
export function findPrivate(
	text: string,
	{ allowMobiles = new Set() }: { readonly allowMobiles?: ReadonlySet<string> } = {},
): PrivateNumber[] {
	return [...stretchesIn(text, POSSIBLE)]
		.flatMap((stretch) => findInStretch(stretch, text))
		.filter(({ kind, number }) => kind !== 'mobile' || !allowMobiles.has(number));
}

function findInStretch(stretch: Stretch, text: string): PrivateNumber[] {
	const found: PrivateNumber[] = [];
	for (let first = 0; first < stretch.ends.length; first++) {
		const hit = readFirst(runsFrom(stretch, first), text);
		if (!hit) continue;
		found.push(hit.number);
		first = hit.run.last;
	}
	return found;
}

/** The best checked first: anything of eleven digits could be a mobile number. */
const READERS = [readIdCard, readBankCard, readMobile];

function readFirst(runs: readonly Run[], text: string) {
	for (const read of READERS) {
		for (const run of runs) {
			const number = read(run, text);
			if (number && !isPartOfCode(number.digits, text)) return { run, number };
		}
	}
	return undefined;
}

function readIdCard(run: Run, text: string): PrivateNumber | undefined {
	if (run.written.length === 18)
		return isIdCard(run.written) ? numberOf('id', run.written, run) : undefined;
	const x = run.written.length === 17 ? checkXAfter(run, text) : undefined;
	const number = `${run.written}X`;
	return x && isIdCard(number) ? numberOf('id', number, run, x) : undefined;
}

function readBankCard(run: Run): PrivateNumber | undefined {
	const { written } = run;
	return isBankCard(written) && isNatural(run) ? numberOf('bankCard', written, run) : undefined;
}

function readMobile(run: Run): PrivateNumber | undefined {
	const number = mobileIn(run.written);
	return number && isNatural(run) ? numberOf('mobile', number, run) : undefined;
}

function numberOf(
	kind: PrivateNumber['kind'],
	number: string,
	{ stretch, from, to }: Run,
	...x: Digit[]
): PrivateNumber {
	return { kind, number, digits: [...stretch.digits.slice(from, to), ...x] };
}
