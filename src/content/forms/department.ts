import { field, form, many } from '../fields.ts';
import { title } from '../one-name.ts';
import { namedPerson } from '../person-name.ts';
import { phone, text } from '../scalars.ts';
import { date } from '../time-scalars.ts';

const section = form('科室', {
	name: field('名称', title, '股、室、中心的名称，如“社会救助股”。'),
	heads: field('负责人', many(namedPerson), '负责人的姓名。'),
	phones: field('电话', many(phone), '办公电话。'),
});

const liaison = form('联络员', {
	name: field('姓名', namedPerson.optional(), '联络员的姓名。'),
	phones: field('电话', many(phone), '联络员的办公电话。'),
});

export const department = form('县直部门（departments/编号.yml）', {
	name: field('名称', title, '部门的全称。'),
	shortName: field('简称', title.optional(), '平常怎么叫，如“民政局”；别的文件里可以用它。'),
	address: field('地址', text.optional(), '办公地址。'),
	phones: field('电话', many(phone), '办公电话；科室没写电话时用它。'),
	heads: field('负责人', many(namedPerson), '主要负责人；科室没写负责人时用它。'),
	liaisons: field('联络员', many(liaison.type), '与乡镇联系清单事务的人。'),
	sections: field('科室', many(section.type), '与乡镇对口的股、室、中心。'),
	verified: field('核对日期', date.optional(), '最近一次核对电话和人员的日期。'),
});
