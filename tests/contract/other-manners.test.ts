import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Loaded, load } from '../../src/load.ts';
import { issueMissing } from '../../src/publish/issue-missing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { outputsOf } from './effects.ts';

/**
 * A county that uses whatever the contract allows and ours does not: single values for lists, blocks
 * for braces, CRLF and a byte order mark, quotes, records by their other names, words of its own
 * where words are open, empty lists, names and units with spaces and commas in them.
 */
const COUNTY = join(import.meta.dirname, '../fixtures/other-manners');

const read = (directory: string): Loaded =>
	load({ directory, name: 'content', today: '2026-11-21' });

it('a county of other manners is published; what was hardly meant so is asked about', () => {
	const { problems } = read(COUNTY);
	const named = problems.map(({ name, severity }) => `${severity} ${name}`);
	expect(new Set(named)).toEqual(
		new Set([
			'warning DoubtfulValue',
			'warning TotalsDiffer',
			'warning CertificateCount',
			'warning WindowNotOnPlan',
			'notice NotVerified',
			'notice VacantPost',
		]),
	);
});

it('all of it is shown, once its codes are issued', () => {
	const folder = join(temporaryFolder(), 'content');
	cpSync(COUNTY, folder, { recursive: true });
	const { disclosure } = read(folder);
	if (!disclosure) throw new Error('It could not be read.');
	issueMissing(disclosure, join(folder, 'codes.yml'));
	const whole = read(folder).disclosure;
	const shown = whole ? outputsOf(whole).join('\n') : '';
	for (const words of [
		'人社局、财政局',
		'水、电、气联办',
		'张 三',
		'约一周',
		'手机办理',
		'养老、就业岗',
		// In no post, and with no duty.
		'王一',
		'Smith John',
		// The second of several phones, and of two mailboxes.
		'tel:95598',
		'tel:03598812397',
		'mailto:c-d@b.cn',
		'tel:03598812404',
		'tel:03590003013,2',
		'tel:03598812345,12',
		'tel:03598812352',
		'tel:03590003002',
		// The second of several heads, contacts and rooms.
		'联络员 孙乾',
		'tel:03590003003',
		'负责人 鲁肃、周瑜',
		'负责人 郑 重、糜竺',
		'12 室、东头小楼',
		'"title":"阿依古丽·买买提","detail":"负责人\u00a0· 打办公电话"',
		'责任人 赵云、马超',
		'负责人 刘备、张飞',
		'"title":"㙟𬭊䶮","detail":"窗口负责人\u00a0· 打窗口电话"',
		'负责人卫国、王一',
	])
		expect(shown).toContain(words);
});
