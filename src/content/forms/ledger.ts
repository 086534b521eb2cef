import { z } from 'zod';
import { field, form, many, mean, some } from '../fields.ts';
import { text, wholeNumber } from '../scalars.ts';
import { date } from '../time-scalars.ts';

const retired = form('停用', {
	date: field('日期', date, '从哪天起停用。'),
	reason: field('说明', text.optional(), '为什么停用，页面上会写明。'),
});

const printing = form('印制', {
	date: field('日期', date, '印制的日期。'),
	format: field('版式', text, '印成什么，如“桌牌”。'),
	quantity: field('数量', wholeNumber, '印了几份。'),
	address: field('网址', text, '印的时候的网址。'),
	words: field('内容', text, '印上去的文字的校验码；文字本身在 printed.yml 里。'),
	location: field('位置', text.optional(), '挂在哪里。'),
	unprinted: field(
		'未印',
		mean(z.record(z.string().min(1), text), {
			ownKeys: true,
			expected: '“名目: 校验码”',
			example: '{事项: 3f2a1c}',
		}).optional(),
		'网页上有、牌子上没印的，各有一个校验码：改了这些，牌子不用换。',
	),
});

export const printedWords = form('印样（printed.yml）', {
	hash: field('内容', text, '文字的校验码，码簿的“印制”按它来找。'),
	parts: field(
		'文字',
		mean(z.record(z.string().min(1), some(text)), {
			ownKeys: true,
			expected: '“名目: 文字”',
			example: '{名称: 3号窗口}',
		}),
		'印上去的每一句话。',
	),
});

export const ledgerEntry = form('码簿（codes.yml）', {
	code: field('码', text, '六位数字，加引号；由程序发放，不要自己编。'),
	target: field('对象', text, '这个码是谁的；由程序写，不要改。'),
	name: field('名称', text, '发码时的名称。'),
	issued: field('发码', date, '发码的日期。'),
	retired: field('停用', retired.type.optional(), '牌子撤了、机构没了，写停用的日期和说明。'),
	movedTo: field('转到', text.optional(), '改由谁办，写新的对象，如 donglu/window/w5。'),
	printings: field('印制', many(printing.type), '印过什么；由程序记录。'),
});
