import { describe, expect, it } from 'vitest';
import type { Township } from '../../src/domain/township.ts';
import { privacyProblems } from '../../src/rules/privacy.ts';
import {
	buildDisclosure,
	buildPerson,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';

const MOBILE = '13800138000';
const townshipWith = (township: Partial<Township>) =>
	buildDisclosure({ townships: [buildTownship(township)] });

/** The names of what is found in one text, given who agreed to what. */
function namesIn(text: string, disclosure = buildDisclosure()) {
	const texts = new Map([['content/a.yml', text]]);
	return privacyProblems(texts, disclosure, []).map(({ name }) => name);
}

describe('privacyProblems', () => {
	it('refuses each kind of number with its line, column and length, masked', () => {
		const text =
			'姓名: 张三\n电话: 138-0013-8000，身份证140524199001010017\n卡: 4111111111111111\n';
		const problems = privacyProblems(new Map([['content/a.yml', text]]), buildDisclosure(), []);
		expect(problems.map(({ name, severity, at }) => [name, severity, at])).toEqual([
			['PrivateMobile', 'error', { file: 'content/a.yml', line: 2, column: 5, length: 13 }],
			['PrivateId', 'error', { file: 'content/a.yml', line: 2, column: 22, length: 18 }],
			['PrivateBankCard', 'error', { file: 'content/a.yml', line: 3, column: 4, length: 16 }],
		]);
		expect(problems.map(({ message }) => message)).toEqual([
			'这里有手机号 138****8000，没有写本人同意公开。',
			'这里有身份证号 140***********0017。',
			'这里有银行卡号 411*********1111。',
		]);
	});

	it('finds the line of a number that begins one', () => {
		const texts = new Map([['content/files/a.csv', `手机\n\n${MOBILE}\n${MOBILE},张三\n`]]);
		const places = privacyProblems(texts, buildDisclosure(), []).map(({ at }) => at);
		expect(places.map((at) => [at?.line, at?.column])).toEqual([
			[3, 1],
			[4, 1],
		]);
	});

	it('points at the very number of a list', () => {
		const texts = new Map([['people.yml', `- {姓名: 张三, 电话: [0359-0001001, ${MOBILE}]}`]]);
		const [problem] = privacyProblems(texts, buildDisclosure(), []);
		expect([problem?.at?.line, problem?.at?.column]).toEqual([1, 31]);
	});

	it('lets the mobile number of a person pass who agreed, in any file', () => {
		const disclosure = townshipWith({ people: [buildPerson({ mobiles: [MOBILE] })] });
		expect(namesIn(`电话: ${MOBILE}`, disclosure)).toEqual([]);
		expect(namesIn('电话: 13900139000', disclosure)).toEqual(['PrivateMobile']);
	});

	it('lets the mobile number of an agent pass who agreed', () => {
		const agents = [{ name: '张三', phones: ['0359-0001001', MOBILE] }];
		const disclosure = townshipWith({ villages: [buildVillage({ agents })] });
		expect(namesIn(`电话: ${MOBILE}`, disclosure)).toEqual([]);
	});

	it('never lets the office phone of a person excuse a mobile number', () => {
		const disclosure = townshipWith({ people: [buildPerson({ phones: [MOBILE] })] });
		expect(namesIn(`电话: ${MOBILE}`, disclosure)).toEqual(['PrivateMobile']);
	});

	it('goes by the consent in the file where not all could be read, record by record', () => {
		const people = `- {姓名: 张三, 手机: ${MOBILE}, 公开手机: 是}\n- 姓名: 李四\n  手机: 13900139000\n`;
		const texts = new Map([['content/people.yml', people]]);
		const problems = privacyProblems(texts, undefined, []);
		expect(problems.map(({ at }) => at?.line)).toEqual([3]);
		expect(privacyProblems(texts, buildDisclosure(), [])).toHaveLength(2);
	});

	it('refuses a number in a file name, and does not repeat it', () => {
		const name = `content/files/张三${MOBILE}.pdf`;
		const problems = privacyProblems(new Map(), buildDisclosure(), ['content/site.yml', name]);
		expect(problems.map(({ name, message }) => [name, message])).toEqual([
			['PrivateMobile', '文件名里有手机号 138****8000。'],
		]);
		expect(JSON.stringify(problems)).not.toContain(MOBILE);
	});

	it('finds nothing in a clean county', () => {
		const texts = new Map([['content/a.yml', '电话: 0359-0001001']]);
		expect(privacyProblems(texts, buildDisclosure(), ['content/files/a.pdf'])).toEqual([]);
	});
});
