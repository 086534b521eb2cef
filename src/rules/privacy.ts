/**
 * The privacy gate. Identity cards, bank cards and mobile numbers are refused in every text and
 * file name, whatever they are disguised as; only a mobile number may stay, with its owner's
 * consent (公开手机: 是).
 */
import type { Disclosure } from '../domain/disclosure.ts';
import { isMobile } from '../domain/phone.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { writtenConsents } from './privacy/consents.ts';
import { findPrivate, type PrivateNumber } from './privacy/find.ts';
import { maskPrivate } from './privacy/mask.ts';

export { findPrivate, type PrivateNumber } from './privacy/find.ts';
export { maskPrivate } from './privacy/mask.ts';

/**
 * Every private number in `texts`, which are given by file, and in `fileNames`. Without a disclosure
 * (not all content could be read) the consent that is written beside a number counts.
 */
export function privacyProblems(
	texts: ReadonlyMap<string, string>,
	disclosure: Disclosure | undefined,
	fileNames: Iterable<string>,
): readonly Problem[] {
	const allowMobiles = disclosure ? consentsIn(disclosure) : writtenConsents(texts.values());
	return [
		...[...texts].flatMap(([file, text]) => {
			const found = findPrivate(text, { allowMobiles });
			const places = placesOf(found, text, file);
			return found.map((number, index) => inText(number, places[index]));
		}),
		...[...fileNames].flatMap((file) => findPrivate(file).map((found) => inName(found, file))),
	];
}

/** Reading has left out whatever nobody agreed to. */
function consentsIn({ townships }: Disclosure): ReadonlySet<string> {
	const people = townships.flatMap((township) => township.people);
	const agents = townships.flatMap(({ villages }) => villages.flatMap(({ agents }) => agents));
	return new Set([
		...people.flatMap(({ mobiles }) => mobiles),
		...agents.flatMap(({ phones }) => phones.filter(isMobile)),
	]);
}

/** Where the numbers, in the order of the text, stand in it. */
function placesOf(found: readonly PrivateNumber[], text: string, file: string): readonly Place[] {
	let [line, lineStart] = [1, 0];
	return found.map(({ digits }) => {
		const [start, end] = [digits[0]?.start ?? 0, digits.at(-1)?.end ?? 0];
		for (;;) {
			const next = text.indexOf('\n', lineStart) + 1;
			if (next === 0 || next > start) break;
			[line, lineStart] = [line + 1, next];
		}
		return { file, line, column: start - lineStart + 1, length: end - start };
	});
}

const KINDS = {
	id: {
		name: 'PrivateId',
		label: '身份证号',
		fix: '删掉。公开的文件里一律不写身份证号；样表要举例，中间几位用星号代替，如 140***********001X。',
	},
	bankCard: {
		name: 'PrivateBankCard',
		label: '银行卡号',
		fix: '删掉。公开的文件里一律不写个人的卡号；样表要举例，中间几位用星号代替。',
	},
	mobile: {
		name: 'PrivateMobile',
		label: '手机号',
		fix:
			'换成办公电话。本人书面同意公开的，工作人员在 people.yml 里写“手机”和“公开手机: 是”，' +
			'代办员在 villages.yml 里写“公开手机: 是”；样表要举例，中间四位用星号代替。',
	},
} as const;

function inText({ kind, number }: PrivateNumber, at: Place | undefined): Problem {
	const { name, label, fix } = KINDS[kind];
	const consent = kind === 'mobile' ? '，没有写本人同意公开' : '';
	const message = `这里有${label} ${maskPrivate(number)}${consent}。`;
	return { name, severity: 'error', message, fix, at };
}

function inName({ kind, number }: PrivateNumber, file: string): Problem {
	const { name, label } = KINDS[kind];
	return {
		name,
		severity: 'error',
		message: `文件名里有${label} ${maskPrivate(number)}。`,
		fix: '给文件改名，去掉这个号码；引用这个文件的地方也要改。',
		at: { file: maskPrivate(file), line: 1, column: 1, length: 0 },
	};
}
