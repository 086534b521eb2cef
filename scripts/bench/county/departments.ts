import type { Random } from './random.ts';
import { personName, phone } from './words.ts';
import type { Yaml } from './yaml.ts';

export interface Bureau {
	readonly id: string;
	readonly shortName: string;
	readonly sections: readonly string[];
}

/** Thirty bureaus, each with its sections. */
export const BUREAUS: readonly Bureau[] = `
minzheng 民政局 社会救助股 养老服务股 社会事务股 基层政权股 儿童福利股
renshe 人社局 就业促进股 城乡居民养老保险股 劳动监察股
yibao 医保局 待遇保障股 基金监管股
nongye 农业农村局 农村宅基地管理股 种植业股 农村经济股 畜牧兽医股 农机股
ziran 自然资源局 用途管制股 耕地保护股 调查登记股
zhujian 住建局 村镇建设股 房屋安全股 燃气管理股
lincao 林草局 造林绿化股 森林草原防火股 林政股
jiaoyu 教育局 义务教育股 学生资助股
shuili 水利局 水资源股 河道管理股 农村饮水股
gongan 公安局 治安大队 户政科 交警大队
sifa 司法局 人民调解股 行政复议股 法律援助股
weijian 卫健局 基层卫生股 人口家庭股 疾病预防股
canlian 残联 康复股 教育就业股
tuiyi 退役军人事务局 优抚股 移交安置股
zuzhi 组织部 组织股 基层党建办公室
wuzhuang 人武部 军事科 动员科
xinfang 信访局 接访股 督查股
shichang 市场监管局 食品流通股 登记注册股 消费者权益保护股
shengtai 生态环境分局 大气环境股 水生态股
caizheng 财政局 乡镇财政管理股 国库股
tongji 统计局 农村统计股 综合统计股
fagai 发改局 项目股 粮食股
yingji 应急局 安全生产基础股 救灾股
jiaotong 交通局 农村公路股 运输股
wenlv 文旅局 公共文化股 文物股
shenpi 审批局 审批制度改革股 政务服务股
zhengfuban 政府办 综合股 政务公开股
zongzhi 政法委 综治督导股 基层治理股
fulian 妇联 权益股 发展股
chengguan 城管局 市容股 环卫股`
	.trim()
	.split('\n')
	.map((line) => {
		const [id = '', shortName = '', ...sections] = line.split(' ');
		return { id, shortName, sections };
	});

export function bureauFile({ shortName, sections }: Bureau, index: number, random: Random): Yaml {
	const base = 1001 + index * 10;
	return {
		名称: `样例县${shortName}`,
		简称: shortName,
		地址: `样例县${random.pick(['惠民东街', '古魏大道', '永乐南路'])}${1 + random.below(90)}号`,
		电话: phone(base),
		负责人: personName(random),
		联络员: { 姓名: personName(random), 电话: phone(base + 9) },
		科室: sections.map((name, place) => ({
			名称: name,
			负责人: personName(random),
			电话: phone(base + 1 + place),
		})),
		核对日期: random.pick(['2026-08-18', '2026-09-21', '2026-10-15', '2026-11-03']),
	};
}
