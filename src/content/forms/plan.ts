import { field, form, many, some } from '../fields.ts';
import { oneName, WHICH } from '../one-name.ts';
import { text, word } from '../scalars.ts';
import { gridCells } from '../size-scalars.ts';

const room = form('房间', {
	id: field('编号', text, '房间号，与机构、岗位的“房间”一致。'),
	name: field('名称', text, '门牌上的名称。'),
	box: field('位', gridCells(4), '[左, 上, 宽, 高]，从左上角数格子。'),
	office: field('机构', oneName(WHICH).optional(), '在这间的机构。'),
	windows: field('窗口', many(text), '在这间的窗口。'),
	kind: field('类', word(['房间', '走廊', '楼梯', '入口']).optional(), '不写是房间。'),
});

const floor = form('楼层', {
	name: field('名称', text, '如“一楼”。'),
	grid: field('格', gridCells(2), '[横向几格, 纵向几格]。'),
	rooms: field('房间', many(room.type), '这一层的房间、走廊、楼梯、入口。'),
});

export const plan = form('平面图（plan.yml）', {
	floors: field('楼层', some(floor.type), '从一楼写起。'),
});
