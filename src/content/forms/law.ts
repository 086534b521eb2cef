import { field, form } from '../fields.ts';
import { title } from '../one-name.ts';
import { text } from '../scalars.ts';
import { date } from '../time-scalars.ts';

export const law = form('法规（laws.yml）', {
	name: field('名称', title, '法律、法规、规章的全称，不加书名号。'),
	shortName: field('简称', title.optional(), '常用的简称，事项的设定依据里可以写它。'),
	version: field('版本', text, '如“2019修正”。'),
	inForce: field('施行', date, '这个版本开始施行的日期。'),
	note: field('说明', text.optional(), '给工作人员看的说明，如“条号已变”。'),
});
