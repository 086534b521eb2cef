import { describe, expect, it } from 'vitest';
import { Register } from '../../src/content/register.ts';
import type { Problem } from '../../src/domain/problem.ts';

function bureaus(): Register<string> {
	const register = new Register<string>('县直部门');
	register.add({ id: 'minzheng', names: ['芮城县民政局', '民政局'] }, 'M');
	register.add({ id: 'jiaoyu', names: ['芮城县教育局', '教育局'] }, 'J');
	return register;
}

/** The value found, or what the clerk is told. */
function resolve(register: Register<string>, text: string): unknown {
	const problems: Problem[] = [];
	const value = register.resolve(text, {
		at: () => ({ file: 'f', line: 1, column: 1, length: 1 }),
		isListed: true,
		problems,
	});
	const [problem] = problems;
	return problem ? `${problem.name}: ${problem.message} | ${problem.fix}` : value;
}

describe('Register', () => {
	it.each(['minzheng', '芮城县民政局', '民政局'])('finds a record by %s', (text) => {
		expect(resolve(bureaus(), text)).toBe('M');
	});

	it('offers what is written nearly like it', () => {
		expect(resolve(bureaus(), '民正局')).toBe(
			'UnknownReference: 找不到名叫“民正局”的县直部门 | 是不是想写“民政局”？',
		);
	});

	it('shows some of what there is where nothing is near', () => {
		expect(resolve(bureaus(), '水利局设计院')).toContain('芮城县民政局、民政局、芮城县教育局');
		expect(resolve(new Register('清单'), 'x')).toContain('（一个也没有）');
	});

	it('sees several names in one', () => {
		expect(resolve(bureaus(), '民政局、水电局')).toContain('其中“水电局”找不到');
		expect(resolve(bureaus(), '民政局、教育局')).toContain('写成：[民政局, 教育局]');
		expect(resolve(bureaus(), '【民政局，jiaoyu】')).toContain('写成：[民政局, jiaoyu]');
	});

	it('asks for the id where two records have one name', () => {
		const register = bureaus();
		register.add({ id: 'minzu', names: ['民政局'] }, 'Z');
		expect(resolve(register, '民政局')).toBe(
			'AmbiguousReference: 叫“民政局”的县直部门有 2 个，不知道是哪一个 | 改写编号：minzheng 或 minzu',
		);
		expect(resolve(register, 'minzu')).toBe('Z');
	});

	it('blames a copied record once, and not what names it', () => {
		const register = bureaus();
		register.add({ id: 'minzu', names: ['民政局'] }, 'Z');
		const at = { file: 'f', line: 1, column: 1, length: 1 };
		const copy: Problem = { name: 'TwoOfOneName', severity: 'error', message: '', fix: '', at };
		register.blame('民政局', copy);
		const problems: Problem[] = [];
		for (const _ of [1, 2]) register.resolve('民政局', { at: () => at, isListed: true, problems });
		expect(problems).toEqual([copy]);
	});

	it('knows what a wider register knows, and has the first word', () => {
		const wider = bureaus();
		const own = new Register<string>('县直部门', wider);
		own.add({ id: 'minzheng', names: ['民政所'] }, 'S');
		expect(resolve(own, 'minzheng')).toBe('S');
		expect(resolve(own, '教育局')).toBe('J');
		expect(resolve(own, '民政所')).toBe('S');
		expect(resolve(wider, '民政所')).toContain('UnknownReference');
		wider.lose();
		expect(resolve(own, '水利局')).toBeUndefined();
	});

	it('prefers an id to a name', () => {
		const register = bureaus();
		register.add({ id: 'x', names: ['minzheng'] }, 'X');
		expect(resolve(register, 'minzheng')).toBe('M');
	});

	it('does not call unknown what could not be read', () => {
		const register = bureaus();
		register.add({ id: 'shuili', names: [] }, undefined);
		expect(resolve(register, 'shuili')).toBeUndefined();
		register.lose();
		expect(resolve(register, '水利局')).toBeUndefined();
	});

	it('does not offer another short id for one that is a letter off', () => {
		const register = new Register<string>('事项');
		for (const id of ['yibao', 'linshi', 'zhaijidi']) register.add({ id, names: [] }, id);
		expect(resolve(register, 'dibao')).not.toContain('是不是想写');
		for (const [text, id] of [
			['yiabo', 'yibao'],
			['yiba', 'yibao'],
			['linnshi', 'linshi'],
			['zhaijiti', 'zhaijidi'],
		])
			expect(resolve(register, text ?? '')).toContain(`是不是想写“${id}”？`);
	});

	it('knows what a code was issued for', () => {
		const register = new Register<string>('事项');
		register.add({ id: 'yibao', names: ['医疗保险'] }, 'Y');
		register.promise('dibao', '低保审核');
		const lost = '发过码的事项“低保审核”（dibao）没有文件了';
		expect(resolve(register, 'dibao')).toContain(lost);
		expect(resolve(new Register('事项', register), '低保审核')).toContain(lost);
		register.add({ id: 'dibao', names: [] }, undefined);
		expect(resolve(register, '低保审核')).toBeUndefined();
		register.add({ id: 'dibao', names: ['低保'] }, 'D');
		expect(resolve(register, '低保审核')).toContain('是不是想写“dibao”？');
	});
});
