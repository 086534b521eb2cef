import { expect, it } from 'vitest';
import { attachmentProblems } from '../../src/rules/attachments.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const files = ['files/shenqingbiao.txt', 'files/yangbiao.txt', 'files/pizhunshu.txt'];

function problemsOf(blankForm: string, sample?: string, resultSample?: string) {
	const requiredDocuments = [{ name: '户口簿' }, { name: '申请表', blankForm, sample }];
	const item = buildItem({ requiredDocuments, resultSample, source: sourceOf('item.md') });
	return attachmentProblems(buildDisclosure({ items: [item], files }));
}

it('accepts forms and samples that exist', () => {
	const [form = '', sample, result] = files;
	expect(problemsOf(form, sample, result)).toEqual([]);
});

it('refuses each that does not, where it is written', () => {
	expect(told(problemsOf('files/a.txt', 'files/b.txt', 'files/c.txt'))).toEqual([
		'error MissingAttachment item.md/申请材料/1/空白表格',
		'error MissingAttachment item.md/申请材料/1/样表',
		'error MissingAttachment item.md/结果样本',
	]);
});

it('guesses the file that was meant, and otherwise says where files belong', () => {
	expect(problemsOf('files/shenqinbiao.txt')[0]?.fix).toBe('是不是想写“files/shenqingbiao.txt”？');
	expect(problemsOf('files/x.pdf')[0]?.fix).toContain('放进 content/files/');
});
