import { CERTIFICATES } from './matters.ts';
import { BODIES } from './offices.ts';
import type { Place } from './places.ts';
import { at } from './random.ts';
import { HALL, WINDOWS } from './windows.ts';
import { PLACES, personName } from './words.ts';
import type { Yaml } from './yaml.ts';

export function townshipFile({ id, shortName, people, phone }: Place): Yaml {
	const morning = { 星期: '周一至周五', 上午: '8:30-12:00' };
	return {
		名称: `${shortName}人民政府`,
		简称: shortName,
		地址: `样例县${shortName}政府街1号`,
		电话: phone(0),
		工作时间: [
			{ ...morning, 下午: '14:30-18:00', 起: '05-01', 止: '09-30' },
			{ ...morning, 下午: '14:00-17:30', 起: '10-01', 止: '04-30' },
		],
		投诉举报: { 信箱: '政府大门东侧墙上', 电话: phone(10), 邮箱: `jd@${id}.example.cn` },
		评价链接: `https://pj.${id}.example.cn/pingjia/`,
		大厅: [
			{
				编号: HALL.id,
				名称: HALL.name,
				地址: '办公楼一楼109室',
				意见簿: '大厅咨询台',
				举报箱: '大厅南门内侧',
			},
		],
		值班: Array.from({ length: 14 }, (_, day) => ({
			日期: `2026-11-${String(day + 15).padStart(2, '0')}`,
			领导: at(people, day % 9),
		})),
		使用情况: [
			{
				期间: '2026年第二季度',
				扫码: '1142',
				咨询: '49',
				来源: '扫码按网站访问日志统计，咨询按来电登记簿统计',
			},
			{
				期间: '2026年第三季度',
				扫码: '1386',
				咨询: '57',
				来源: '扫码按网站访问日志统计，咨询按来电登记簿统计',
			},
		],
	};
}

const VILLAGES = 12;
const HAVES = ['场所', '牌子', '值班代理', '公开电话', '登记簿', '流程指南'];
const PLAQUES = ['支部委员会', '村民委员会', '村务监督委员会', '股份经济合作社', '党群服务中心'];

/** The villages of a township, by id and name. */
export function villagesOf({ index }: Place) {
	return Array.from({ length: VILLAGES }, (_, number) => {
		const { id, name } = at(PLACES, index * VILLAGES + number);
		return { id: `${id}cun`, name: `${name}村` };
	});
}

export function villagesFile(place: Place): Yaml {
	const { shortName, phone, random } = place;
	return villagesOf(place).map(({ id, name }, index) => ({
		编号: id,
		名称: name,
		类别: '村',
		地址: `${shortName}${name}中心广场北侧`,
		电话: phone(100 + index),
		负责人: personName(random),
		代办员: [{ 姓名: personName(random), 电话: phone(100 + index) }],
		证明: CERTIFICATES.map(({ id }) => id),
		挂牌: PLAQUES.map((plaque) => `${shortName}${name}${plaque}`),
		六有: Object.fromEntries(HAVES.map((have) => [have, '是'])),
	}));
}

/** Two floors of eight rooms on either side of a corridor. */
export function planFile(): Yaml {
	return {
		楼层: ['一楼', '二楼'].map((name, floor) => ({
			名称: name,
			格: ['24', '12'],
			房间: [
				{ 编号: `zoulang-${floor + 1}`, 名称: '走廊', 位: ['0', '5', '24', '2'], 类: '走廊' },
				...Array.from({ length: 16 }, (_, index) => roomAt(floor, index)),
			],
		})),
	};
}

function roomAt(floor: number, index: number): Yaml {
	const id = String((floor + 1) * 100 + index + 1);
	const body = BODIES.find(({ room }) => room === id);
	const [column, row] = [(index % 8) * 3, index < 8 ? 0 : 7];
	return {
		编号: id,
		名称: body?.name ?? `${id}室`,
		位: [column, row, 3, 5].map(String),
		机构: body?.name,
		窗口: body?.id === HALL.id ? WINDOWS.map(({ id }) => id) : undefined,
	};
}
