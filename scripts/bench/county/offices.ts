import type { Place } from './places.ts';
import { at } from './random.ts';
import { dutiesFor } from './sentences.ts';
import { TOPICS } from './words.ts';
import type { Yaml } from './yaml.ts';

export interface Body {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly room: string;
	/** Names of its posts, without the last 岗. */
	readonly posts: readonly string[];
}

/** Five offices, a station and two centres (五办一站两中心) with 49 posts. */
export const BODIES: readonly Body[] = `
dangzheng 党政综合办公室 办公室 201 综合协调 文秘档案 政务公开 财务资产 后勤保障 人大联络
dangjian 党建工作办公室 办公室 203 组织 党群 纪检监察 宣传统战 武装 妇女儿童
shehui 社会事务办公室 办公室 204 民政 残联 养老服务 社会保险 医保 就业服务 卫健 教科文体
jingji 经济发展办公室 办公室 205 农业农村 农经 林业 水利 畜牧兽医 统计 乡村振兴 财政惠民
guihua 规划建设办公室 办公室 206 规划建设 自然资源 住房安全 生态环境 乡村道路 项目建设
tuiyi 退役军人服务站 站 103 退役军人 优抚帮扶
bianmin 便民服务中心 中心 109 综合受理 帮办代办 热线办理 户政引导 社会救助 证照打印
zongzhi 综治中心 中心 104 信访 人民调解 网格管理 应急消防 综合执法 社区矫正 平安建设`
	.trim()
	.split('\n')
	.map((line) => {
		const [id = '', name = '', kind = '', room = '', ...posts] = line.split(' ');
		return { id, name, kind, room, posts };
	});

export function officesFile({ shortName, people, phone, random }: Place): Yaml {
	return BODIES.map(({ id, name, kind, room }, index) => ({
		编号: id,
		名称: name,
		类别: kind,
		职责: dutiesFor(at(TOPICS, index * 5)[0], 4, random),
		三定依据: `《${shortName}职能配置、内设机构和人员编制规定》（样办字〔2024〕19号）第三条第${index + 1}项`,
		负责人: at(people, index * 7),
		电话: phone(index + 1),
		房间: room,
		挂牌: '是',
	}));
}

export function peopleFile({ people, phone }: Place): Yaml {
	const titles = BODIES.map(({ name }) => name);
	return people.map((name, index) => ({
		姓名: name,
		职务: index < 9 ? `党委委员、副职领导（分工${index + 1}）` : `${at(titles, index)}工作人员`,
		电话: phone(0, index + 1),
	}));
}
