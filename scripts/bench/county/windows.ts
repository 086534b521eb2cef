import { BUREAUS } from './departments.ts';
import type { Place } from './places.ts';
import { POSTS } from './posts.ts';
import { at } from './random.ts';
import type { Yaml } from './yaml.ts';

export const HALL = { id: 'bianmin', name: '综合便民服务中心' };

const WORKDAYS = ['周一', '周二', '单周周三', '双周周三', '周四', '周五'];
const MONTH_DAYS = [
	['5', '15', '25'],
	['8', '18', '28'],
	['10', '20'],
];

/** Ten windows: five with posts of the township, five where bureaus take turns. */
export const WINDOWS = Array.from({ length: 10 }, (_, index) => ({
	id: `w${index + 1}`,
	name: `${index + 1}号窗口 ${index % 2 === 0 ? '社会事务' : `综合窗口${(index + 1) / 2}`}`,
	rotating: index % 2 === 1,
}));

export function windowsFile({ people, phone, random }: Place): Yaml {
	return WINDOWS.map(({ id, name, rotating }, index) => ({
		编号: id,
		名称: name,
		大厅: HALL.name,
		入驻: rotating ? '轮流' : '常驻',
		...(rotating ? turns(index, random.below(BUREAUS.length)) : { 岗位: postsAt(index) }),
		工作时间: rotating ? [{ 星期: '工作日', 上午: '9:00-12:00', 下午: '14:30-17:00' }] : undefined,
		电话: phone(80 + index),
		负责人: at(people, index * 3),
		位置: `进南门左转，第${index + 1}个窗口`,
	}));
}

function turns(index: number, first: number) {
	const bureau = (turn: number) => at(BUREAUS, first + turn).shortName;
	const weekly = WORKDAYS.map((day, turn) => ({ 星期: day, 单位或岗位: bureau(turn) }));
	const monthly = MONTH_DAYS.map((days, turn) => ({ 日期: days, 单位或岗位: bureau(turn) }));
	const rota = index === 9 ? monthly : weekly;
	return {
		岗位: postsAt(index),
		单位: rota.map(({ 单位或岗位: name }) => name),
		轮值: rota,
		遇节假日: index === 9 ? '顺延' : '停办',
	};
}

const postsAt = (index: number) =>
	POSTS.filter((_, position) => position % WINDOWS.length === index).map(({ name }) => name);
