import { dayPattern, monthlyDay } from '../day-scalars.ts';
import { field, form, many, some } from '../fields.ts';
import { oneName, oneUnit, title, WHICH } from '../one-name.ts';
import { id, phone, text, word } from '../scalars.ts';

import { hoursRule } from './township.ts';

const turn = form('轮值', {
	days: field('星期', some(dayPattern).optional(), '如“周一”“单周周三”“调休日”。'),
	monthDays: field(
		'日期',
		some(monthlyDay).optional(),
		'每月几号，如 ["5", "15", "25"]；与“星期”写一样就行。',
	),
	party: field(
		'单位或岗位',
		oneName('每个单位另写一条，各写星期'),
		'轮到谁：县直部门、乡镇岗位，或单位名称。',
	),
});

export const serviceWindow = form('窗口（windows.yml）', {
	id: field('编号', id, '窗口的编号。'),
	name: field('名称', title, '如“3号窗口 社会救助”。'),
	hall: field('大厅', oneName(WHICH), '在哪个大厅，写 township.yml 里大厅的编号或名称。'),
	residency: field('入驻', word(['整体', '常驻', '轮流']), '整体入驻、常驻，还是几家轮流。'),
	units: field('单位', many(oneUnit), '入驻的单位；岗位和单位至少写一样。'),
	rota: field('轮值', many(turn.type), '轮流窗口必须写清哪天轮到谁。'),
	onHoliday: field(
		'遇节假日',
		word(['停办', '顺延']).optional(),
		'轮到的日子遇上放假怎么办；不写是停办。',
	),
	hours: field('工作时间', some(hoursRule.type).optional(), '不写就用乡镇的工作时间。'),
	posts: field('岗位', many(text), '在窗口办事的岗位。'),
	phones: field('电话', many(phone), '不写就用岗位的电话。'),
	heads: field('负责人', many(text), '写 people.yml 里的姓名。'),
	items: field('事项', some(text).optional(), '不写就用岗位的事项。'),
	position: field('位置', text.optional(), '如“进门左手第三个”。'),
});
