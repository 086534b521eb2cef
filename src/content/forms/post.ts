import { field, form, many, some, wordsOr } from '../fields.ts';
import { documentNumber, oneName, title, WHICH } from '../one-name.ts';
import { namedPerson, personName } from '../person-name.ts';
import { id, phone, text, wholeNumber, word, yesNo } from '../scalars.ts';
import { plaqueSize } from '../size-scalars.ts';
import { date } from '../time-scalars.ts';

export const person = form('人员（people.yml）', {
	name: field('姓名', personName, '对外公布的姓名。'),
	id: field('编号', id.optional(), '同一乡镇有同名的人时必须填。'),
	title: field('职务', text.optional(), '职务或职称。'),
	phones: field('电话', many(phone), '办公电话。'),
	mobiles: field('手机', many(phone), '只有本人同意公开才写，并写“公开手机: 是”。'),
	mobilePublic: field('公开手机', yesNo.optional(), '本人同意公开手机号时填“是”。'),
});

const appointment = form('任职', {
	person: field('姓名', oneName('每个人另写一条'), '写 people.yml 里的姓名或编号。'),
	role: field('角色', word(['主岗', 'B岗']).optional(), '不写是主岗。'),
	from: field('起', date.optional(), '任职的第一天。'),
	to: field('止', date.optional(), '任职的最后一天；过了这天页面自动显示暂缺。'),
	document: field('文号', documentNumber.optional(), '任职文件。'),
});

const counterpart = form('对口', {
	department: field('部门', oneName('每个部门另写一条'), '县直部门的编号、全称或简称。'),
	section: field('科室', text.optional(), '该部门的科室名称。'),
	responsible: field('责任人', many(namedPerson), '不写就用科室负责人。'),
	phones: field('电话', many(phone), '不写就用科室电话。'),
	affairs: field('事务', text.optional(), '对口办哪些事。'),
});

const plaque = form('职责牌', {
	size: field('尺寸', plaqueSize.optional(), '宽×高，毫米；不写是 300×200。'),
	quantity: field('数量', wholeNumber.optional(), '做几块；不写是 1。'),
	location: field('位置', text.optional(), '挂在哪里。'),
});

export const post = form('岗位（posts.yml）', {
	id: field('编号', id, '岗位的编号。'),
	name: field('岗位', title, '群众看得懂的岗位名称。'),
	office: field('机构', oneName(WHICH), '所在的内设机构。'),
	duties: field('职责', some(text), '岗位的职责，印在职责牌上。'),
	phones: field('电话', many(phone), '岗位的电话，换人不换号。'),
	rooms: field('房间', many(text), '房间号。'),
	appointments: field('任职', many(appointment.type), '谁在这个岗位上，从哪天到哪天。'),
	counterparts: field('对口', many(counterpart.type), '对口县里哪些部门。'),
	items: field('事项', many(text), '办哪些事项，写事项的编号或名称。'),
	plaque: field(
		'职责牌',
		wordsOr(word(['无']), plaque, {
			expected: '“无”，或 {尺寸: …, 数量: …, 位置: …}',
			example: '{尺寸: 300×200, 数量: "1", 位置: 203室门口}',
		}).optional(),
		'不写是一块标准牌；不挂牌写“无”。',
	),
	verified: field('核对日期', date.optional(), '最近一次核对的日期。'),
});
