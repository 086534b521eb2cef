import { describe, expect, it } from 'vitest';
import { checkLedger, missingCodes } from '../../src/codes/check-ledger.ts';
import { hashOfParts } from '../../src/codes/printed-words.ts';
import type { LedgerEntry, Parts, Printing } from '../../src/domain/code.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
	buildDisclosure,
	buildEntry,
	buildPost,
	buildSource,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const windows = [buildWindow(), buildWindow({ id: 'w5', name: '5号窗口 医保社保' })];
const townships = [buildTownship({ windows })];
const w3 = buildEntry();
const w5 = buildEntry({ code: '572349', target: 'donglu/window/w5', name: '5号窗口 医保社保' });
const w9 = buildEntry({ code: '111116', target: 'donglu/window/w9', name: '9号窗口' });
const w9Again = buildWindow({ id: 'w9', name: w9.name });
const retired = { date: '2026-11-22' };
const here = 'https://ymt.example.gov.cn/';
const there = 'https://old.example.gov.cn/';

function check(...ledger: readonly LedgerEntry[]): readonly Problem[] {
	return checkLedger(buildDisclosure({ townships, ledger }));
}

function namesOf(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ name }) => name);
}

function printed(format: string, address: string) {
	return { date: '2026-11-25', format, quantity: 2, address, words: '9c1f' };
}

describe('checkLedger', () => {
	const cases: [title: string, ledger: readonly LedgerEntry[], problems: readonly string[]][] = [
		['accepts a good ledger', [w3, w5], []],
		['accepts a retired code whose target is gone', [{ ...w9, retired }], []],
		['accepts a successor', [{ ...w9, movedTo: w5.target }], []],
		[
			'accepts a successor that was retired in turn',
			[{ ...w9, movedTo: 'donglu/window/w7' }, buildEntry({ target: 'donglu/window/w7', retired })],
			[],
		],
		[
			'accepts a new code beside a retired one',
			[
				{ ...w3, retired },
				{ ...w3, code: '111116' },
			],
			[],
		],
		['refuses letters', [{ ...w3, code: '70439O' }], ['CodeMalformed']],
		['refuses a wrong digit', [{ ...w3, code: '704395' }], ['CheckDigitWrong']],
		['refuses the same code twice', [w3, { ...w5, code: w3.code }], ['CodeDuplicated']],
		['refuses the same line twice', [w3, w3], ['CodeDuplicated']],
		['refuses two codes for one target', [w3, { ...w3, code: '111116' }], ['TargetDuplicated']],
		['refuses a target of no known form', [{ ...w3, target: 'donglu/w3' }], ['TargetMalformed']],
		['refuses a target that is gone', [w9], ['TargetGone']],
		[
			'refuses an unknown successor',
			[{ ...w9, movedTo: 'donglu/window/w8' }],
			['SuccessorUnknown'],
		],
		['refuses a code that leads to itself', [{ ...w3, movedTo: w3.target }], ['SuccessorLoops']],
		[
			'refuses a loop once, however many codes run into it',
			[
				{ ...w3, movedTo: w5.target },
				{ ...w5, movedTo: w3.target },
				{ ...w9, movedTo: w3.target },
			],
			['SuccessorLoops'],
		],
	];
	const given: typeof cases = [
		['asks about 停用 on a window that is still there', [{ ...w3, retired }], ['StillThere']],
		['asks about 转到 on one', [{ ...w3, movedTo: w5.target }, w5], ['StillThere']],
		['accepts 停用 that is announced', [{ ...w3, retired: { date: '2026-12-01' } }], []],
		[
			'asks no more of a window set up anew once it has its code, wherever that stands',
			[
				{ ...w3, code: '111116' },
				{ ...w3, retired },
			],
			[],
		],
		[
			'refuses a code that ended before it began',
			[{ ...w9, retired: { date: '2026-11-20' } }],
			['RetiredBeforeIssued'],
		],
		[
			'asks once about codes issued later than today',
			[
				{ ...w3, issued: '2026-11-23' },
				{ ...w5, issued: '2027-01-01' },
			],
			['IssuedLater'],
		],
	];
	for (const [title, ledger, names] of [...cases, ...given]) {
		it(title, () => expect(namesOf(check(...ledger))).toEqual(names));
	}

	it('says what comes of 停用 on a window that is still there', () => {
		const [problem] = check({ ...w3, retired, printings: [printed('桌牌', here)] });
		expect(problem?.severity).toBe('warning');
		expect(problem?.message).toBe(
			'“3号窗口 社会救助”还在 content 里，下次发码会给它发一个新码，挂着的牌子要换。',
		);
	});

	it('points at the line', () => {
		const source = buildSource('content/codes.yml', 42);
		expect(check({ ...w9, source })[0]?.at).toMatchObject({ file: 'content/codes.yml', line: 42 });
	});

	it('says how a code with spaces is written', () => {
		expect(check({ ...w3, code: '704 394' })[0]?.fix).toBe('写成：码: "704394"');
		expect(check({ ...w3, code: '704 395' })[0]?.fix).not.toContain('704395');
	});

	it('names the code that a swap would mend, and guesses at no other', () => {
		expect(check({ ...w3, code: '703494' })[0]?.fix).toContain('若是相邻两位写反了，应是 704394；');
		expect(check({ ...w3, code: '704395' })[0]?.fix).not.toContain('704394');
	});

	it('names the code, where it hangs and what to write when a target is gone', () => {
		const printings = [printed('桌牌', here)];
		const [problem] = check({ ...w9, printings });
		expect(problem?.message).toBe(
			'码 111116（9号窗口）的对象“donglu/window/w9”已经没有了，却没有写去处。它印过：桌牌 2 份（2026-11-25）。',
		);
		expect(problem?.fix).toBe(
			'有接替的，在这个码下面补一行：转到: 接替它的（写法如“3号窗口 社会救助”是 donglu/window/w3）。' +
				'没有接替的，补一行：停用: {日期: 2026-11-22, 说明: 写明原因}。码不能删。',
		);
	});

	it('misses the words of what a command has recorded', () => {
		const lot = printed('桌牌', here);
		const namesFor = (lots: readonly Printing[]) =>
			check({ ...w9, movedTo: 'donglu/window/w5', printings: lots }).map(({ name }) => name);
		expect(namesFor([{ ...lot, unprinted: {} }])).toEqual(['PrintedWordsLost']);
		expect(namesFor([lot])).toEqual([]);
	});

	it('finds what was only given another id', () => {
		const [problem] = check({ ...w9, name: '5号窗口 医保社保' });
		expect(problem?.fix).toContain('转到: donglu/window/w5。');
	});

	for (const written of ['5号窗口 医保社保', '/donglu/windows/w5/', `${here}donglu/windows/w5/`]) {
		it(`understands that 转到: ${written} was meant as a target`, () => {
			expect(check({ ...w9, movedTo: written })[0]?.fix).toBe('应写成：转到: donglu/window/w5');
		});
	}

	it('does not take something else of that name for it', () => {
		const posts = [buildPost({ name: w9.name })];
		const others = [buildTownship({ posts }), buildTownship({ id: 'dawang', windows: [w9Again] })];
		const disclosure = buildDisclosure({ townships: others, ledger: [w9] });
		expect(checkLedger(disclosure)[0]?.fix).not.toContain('若就是它');
	});

	it('shows the loop without the way into it', () => {
		const [problem] = check(
			{ ...w9, movedTo: w3.target },
			{ ...w3, movedTo: w5.target },
			{ ...w5, movedTo: w3.target },
		);
		expect(problem?.message).toContain(
			'：donglu/window/w3 → donglu/window/w5 → donglu/window/w3。',
		);
	});
});

describe('a changed address', () => {
	const elsewhere = [
		{ ...w3, printings: [printed('桌牌', there)] },
		{ ...w5, printings: [printed('海报', there)] },
	];

	it('is refused once codes are printed, and named once', () => {
		const problems = check(...elsewhere);
		expect(namesOf(problems)).toEqual(['AddressChanged']);
		expect(problems[0]?.message).toContain('已有 2 个码印着 https://old.example.gov.cn/');
		expect(problems[0]?.at?.file).toBe('content/site.yml');
	});

	it('is accepted when the clerk insists', () => {
		const disclosure = buildDisclosure({ townships, ledger: elsewhere });
		expect(checkLedger(disclosure, { newAddress: true })).toEqual([]);
	});

	it('is over by the day of printing, in whatever order the lots are written', () => {
		const again = { ...printed('桌牌', here), date: '2026-12-01' };
		expect(check({ ...w3, printings: [again, printed('桌牌', there)] })).toEqual([]);
	});

	it('is over when everything is printed anew or retired', () => {
		const both = [printed('桌牌', there), printed('桌牌', here)];
		expect(check({ ...w3, printings: both })).toEqual([]);
		expect(namesOf(check({ ...w3, printings: [...both, printed('海报', there)] }))).toHaveLength(1);
		const old = { ...w3, printings: [printed('桌牌', there)] };
		const another = { ...w3, code: '111116' };
		expect(check({ ...old, retired }, another)).toEqual([]);
		expect(check({ ...old, retired: { date: '2027-01-01' } })).toHaveLength(1);
	});
});

describe('printed words', () => {
	const words = (parts: Parts) =>
		checkLedger(
			buildDisclosure({
				townships,
				ledger: [w3, w5],
				printedWords: [{ hash: hashOfParts({ 名称: ['3号窗口'] }), parts, source: buildSource() }],
			}),
		);

	it('must be what was printed', () => {
		expect(words({ 名称: ['3号窗口'] })).toEqual([]);
		const [problem] = words({ 名称: ['3号窗囗'] });
		expect(problem?.name).toBe('PrintedWordsAltered');
		expect(problem?.message).toContain('“3号窗囗”这一条印样被改过');
	});
});

describe('missingCodes', () => {
	it('names every target that waits for a code', () => {
		const disclosure = buildDisclosure({ townships, ledger: [w3] });
		const problems = missingCodes(disclosure);
		expect(problems.map(({ message }) => message)).toEqual([
			'“芮城县一码通”（site）还没有码。',
			'“东垆乡人民政府”（donglu）还没有码。',
			'“5号窗口 医保社保”（donglu/window/w5）还没有码。',
		]);
		expect(problems[0]?.at).toMatchObject({ file: 'content/codes.yml', line: 1 });
	});

	it('asks first whether what had a code until it was retired is to be there still', () => {
		const disclosure = buildDisclosure({ townships, ledger: [w3, { ...w5, retired }] });
		const problem = missingCodes(disclosure).find(({ message }) => message.includes('w5'));
		expect(problem?.message).toContain('的码 572349 停用了，它却还在 content 里');
		expect(problem?.fix).toMatch(/^撤了的，从 content 里删掉它；/);
	});
});
