import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
	field,
	form,
	many,
	mean,
	meaningOf,
	oneOf,
	some,
	wordsOr,
} from '../../src/content/fields.ts';
import { keysOf } from '../../src/content/form-keys.ts';
import * as forms from '../../src/content/forms/index.ts';
import { isRequired, sampleOf, sampleOfForm } from '../../src/content/sample.ts';
import { phone, text, word } from '../../src/content/scalars.ts';

const person = form('人', {
	name: field('姓名', text, '姓名。'),
	phones: field('电话', many(phone), '电话。'),
	role: field('角色', word(['主岗', 'B岗']).optional(), '角色。'),
});

describe('a form', () => {
	it('turns the clerk’s keys into the program’s', () => {
		expect(person.type.parse({ 姓名: ' 张三 ', 电话: '12345' })).toEqual({
			name: '张三',
			phones: ['12345'],
			role: undefined,
		});
	});

	it('refuses keys that it does not know', () => {
		expect(person.type.safeParse({ 姓名: '张三', 性别: '女' }).success).toBe(false);
	});

	it('knows what its fields mean, through lists and options', () => {
		expect(meaningOf(person.fields.phones.type)).toMatchObject({ expected: '电话' });
		expect(meaningOf(person.fields.role.type)).toMatchObject({ words: ['主岗', 'B岗'] });
		expect(meaningOf(many(person.type)).forms).toEqual([person]);
		expect(meaningOf(z.string())).toEqual({});
	});
});

describe('many and some', () => {
	it('take a single value for a list of one', () => {
		expect(many(text).parse('甲')).toEqual(['甲']);
		expect(some(text).parse(['甲', '乙'])).toEqual(['甲', '乙']);
	});

	it('differ in whether there must be any', () => {
		expect(many(text).parse(undefined)).toEqual([]);
		expect(some(text).safeParse(undefined).success).toBe(false);
		expect(some(text).safeParse([]).success).toBe(false);
	});
});

describe('oneOf', () => {
	const end = form('结束', { name: field('结束', text, '结束。') });
	const either = oneOf({ person, end });

	it('tells forms apart by their first key', () => {
		expect(either.parse({ 结束: '办结' })).toEqual({ kind: 'end', name: '办结' });
		expect(either.parse({ 姓名: '张三' })).toMatchObject({ kind: 'person', name: '张三' });
	});

	it('keeps where an issue was inside the form', () => {
		const { error } = either.safeParse({ 姓名: '张三', 电话: ['x'] }, { reportInput: true });
		expect(error?.issues.map(({ path }) => path)).toEqual([['电话', 0]]);
	});
});

describe('wordsOr', () => {
	const either = wordsOr(word(['无']), person, { expected: '“无”或一个人' });

	it('takes words as words and keys as a form', () => {
		expect(either.parse('无')).toBe('无');
		expect(either.parse({ 姓名: '张三' })).toMatchObject({ name: '张三' });
		expect(either.safeParse('有').success).toBe(false);
	});
});

describe('samples', () => {
	it('show what must be there', () => {
		expect(sampleOfForm(person)).toBe('{姓名: ……}');
		expect(sampleOf(person.fields.phones)).toBe('0359-0001001');
		expect(sampleOf(field('人员', many(person.type), '人员。'))).toBe('{姓名: ……}');
		expect(
			sampleOf(field('数', mean(z.record(z.string(), text), { example: '{甲: 1}' }), '数。')),
		).toBe('{甲: 1}');
	});

	it('know what is required', () => {
		expect(Object.values(person.fields).map(isRequired)).toEqual([true, false, false]);
	});
});

describe('the forms of the contract', () => {
	const all = Object.values(forms).flatMap((each) => ('fields' in each ? [each] : []));

	it('say one sentence about every key', () => {
		for (const { fields } of all)
			for (const { key, help } of Object.values(fields)) expect(help, key).toMatch(/^[^\n]+。$/);
	});

	it('know the keys of the forms inside them', () => {
		expect([...keysOf(forms.item)]).toEqual(
			expect.arrayContaining(['名称', '法规', '步骤', '谁办', '分支', '并行']),
		);
	});
});
