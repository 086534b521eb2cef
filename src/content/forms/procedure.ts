import { z } from 'zod';
import { field, form, many, mean, oneOf, some } from '../fields.ts';
import { text } from '../scalars.ts';

const step = form('步骤', {
	name: field('步骤', text, '步骤的名称，一个流程里不能重复。'),
	actor: field('谁办', text, '申请人、村、乡镇的岗位或窗口、县里的部门。'),
	limit: field('时限', text.optional(), '如“当场”“3个工作日”。'),
	documents: field('材料', many(text), '这一步要交的材料。'),
	note: field('说明', text.optional(), '补充说明。'),
	place: field('地点', text.optional(), '在哪里办。'),
	next: field('下一步', text.optional(), '不接着往下走时，写要去的步骤名称。'),
});

const decision = form('判断', {
	name: field('判断', text, '要判断的问题，如“材料齐全？”。'),
	actor: field('谁办', text, '由谁判断。'),
	yes: field('是', text.optional(), '回答“是”时去哪一步。'),
	no: field('否', text.optional(), '回答“否”时去哪一步。'),
	branches: field(
		'分支',
		mean(z.record(z.string().min(1), text), {
			ownKeys: true,
			expected: '“答案: 步骤名称”',
			example: '{同意: 批准, 不同意: 书面告知}',
		}).optional(),
		'答案不止是、否时，写每个答案去哪一步。',
	),
	limit: field('时限', text.optional(), '如“当场”。'),
	note: field('说明', text.optional(), '补充说明。'),
	place: field('地点', text.optional(), '在哪里办。'),
});

const straight = oneOf({ step, decision });

const parallel = form('并行', {
	branches: field(
		'并行',
		mean(some(some(straight)), {
			forms: [step, decision],
			example: '[[{步骤: ……, 谁办: ……}], [{步骤: ……, 谁办: ……}]]',
		}),
		'同时进行的几条线，每条是一个列表。',
	),
	name: field('名称', text.optional(), '给这一段起个名字，别的步骤可以跳到它。'),
	next: field('下一步', text.optional(), '都办完后去哪一步；不写就往下走。'),
});

const end = form('结束', {
	name: field('结束', text, '办成后的结果，如“发给农村宅基地批准书”。'),
});

/** Every entry a procedure may have; for the handbook. */
export const procedureForms = [step, decision, parallel, end];

export const procedure = some(oneOf({ step, decision, parallel, end }));
