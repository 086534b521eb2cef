import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { numberedStepProblems, oneTextProblems } from '../../src/rules/one-text.ts';
import {
	buildDisclosure,
	buildItem,
	buildOffice,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const county = (duties: readonly string[]) =>
	buildDisclosure({
		townships: [
			buildTownship({ offices: [buildOffice({ duties, source: sourceOf('offices.yml') })] }),
		],
	});

describe('a list that was written as one text', () => {
	it.each([
		'一、社会救助。 二、养老服务。',
		'1.社会救助；2.养老服务',
		'（一）社会救助（二）养老服务。（三）殡葬',
		'①社会救助；②养老服务',
	])('is told: %s', (text) => {
		expect(told(oneTextProblems(county([text])))).toEqual(['warning ListAsText offices.yml/职责']);
	});

	it('is shown as it should be written', () => {
		const [problem] = oneTextProblems(county(['1、收件；2、受理；3、审核；4、发证。']));
		expect(problem?.fix.split('\n').slice(1)).toEqual([
			'职责:',
			'  - 收件',
			'  - 受理',
			'  - 审核',
			'  - ……',
		]);
	});

	it.each([
		'文电、会务、政务公开',
		'一、社会救助',
		'每户 1.5 亩以下、2.5 亩以上的',
		'第一、二季度巡查',
	])('is not meant by “%s”', (text) => {
		expect(oneTextProblems(county([text]))).toEqual([]);
	});

	it('is not meant where there are several entries', () => {
		expect(oneTextProblems(county(['一、社会救助；二、养老', '三、殡葬']))).toEqual([]);
	});
});

describe('steps with numbers of their own', () => {
	const procedure = (names: readonly string[]): Item['procedure'] =>
		names.map((name) => ({ kind: 'step', name, actor: '申请人', documents: [] }));
	const problems = (names: readonly string[]) =>
		told(
			numberedStepProblems(
				buildDisclosure({ items: [buildItem({ procedure: procedure(names) })] }),
			),
		);

	it('are told once', () => {
		expect(problems(['1.申请', '2.受理', '3.发证'])).toHaveLength(1);
		expect(problems(['第一步：申请', '第二步：受理'])).toHaveLength(1);
	});

	it('are not meant by names that begin with a number', () => {
		expect(problems(['3日内公示', '5个工作日内审核'])).toEqual([]);
	});
});
