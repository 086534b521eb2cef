import { BUREAUS } from './departments.ts';
import { LAWS } from './laws.ts';
import { type Catalogue, listingsOf } from './lists.ts';
import { MATTERS, type Matter } from './matters.ts';
import { procedureOf } from './procedure.ts';
import type { Random } from './random.ts';
import { answersFor, bodyOf, conditionsFor, dutiesFor, faultsFor } from './sentences.ts';
import { writeYaml, type Yaml } from './yaml.ts';

/** The forms in `files/` that matters link to. */
export const FORM_COUNT = 20;

/** A matter's file, about as long as those that clerks write. */
export function itemFile(matter: Matter, catalogues: readonly Catalogue[], random: Random): string {
	const { name, topic, type } = matter;
	const result = `${topic}办理结果告知书`;
	const front: Yaml = {
		名称: name,
		别名: [`${topic}怎么办`, `${name}申请`, `我要办${topic}`],
		类型: type,
		权力来源: type === '配合履职' || type === '党务服务' ? undefined : '法定本级行使',
		状态: matter.reclaimed ? '收回' : '在用',
		列入: listingsOf(matter, catalogues),
		设定依据: basisOf(topic, random),
		对口部门: counterpartsOf(topic, random),
		乡镇职责: `受理责任：负责${topic}的宣传、受理、初审、公示和建档，按季把结果报县里备案。`,
		责任事项: dutiesFor(topic, 4, random),
		追责情形: faultsFor(topic, 3, random),
		服务对象: random.pick([['自然人'], ['自然人', '企业法人'], ['自然人', '农民专业合作社']]),
		受理条件: conditionsFor(topic, 4, random),
		申请材料: documentsOf(topic, random),
		...limitsOf(random),
		收费: '不收费',
		到办事现场次数: '1',
		必须现场办理原因: '需要当面核验身份、在申请表上签名；踏勘、回访由工作人员上门。',
		办理形式: ['窗口办理', '村级代办', '预约服务'],
		代办: {
			可代办: '是',
			条件: '年老、行动不便或者在外务工的，可以委托家人或村级代办员',
			材料: ['委托书', '代办人身份证'],
		},
		前置事项: prerequisitesOf(matter),
		结果名称: result,
		通办范围: '全县',
		救济途径: {
			行政复议: '收到决定之日起60日内，可以向样例县人民政府申请行政复议。',
			行政诉讼: '收到决定之日起6个月内，可以向有管辖权的人民法院起诉。',
		},
		常见问题: answersFor(topic, 3, random),
		沿革: historyOf(matter),
		流程: procedureOf(topic, result, random),
	};
	return `---\n${writeYaml(front)}---\n${bodyOf(topic, random.pick(MATTERS).id, random)}`;
}

function basisOf(topic: string, random: Random): Yaml {
	const cited = random.some(LAWS, 2).map(({ shortName, version }) => ({
		法规: shortName,
		版本: version,
		条款: `第${random.pick(['十二', '二十八', '四十一', '六十二'])}条`,
	}));
	return [...cited, `《样例县${topic}管理办法》（样政发〔2024〕${1 + random.below(60)}号）第五条`];
}

function counterpartsOf(topic: string, random: Random): Yaml {
	return random.some(BUREAUS, 2).map(({ shortName, sections }) => ({
		部门: shortName,
		科室: random.pick(sections),
		职责: `主体责任：制定${topic}实施细则，开展业务指导，抽查复核，汇总全县台账`,
	}));
}

function documentsOf(topic: string, random: Random): Yaml {
	const form = `files/biaoge-${1 + random.below(FORM_COUNT)}.txt`;
	const ones = { 形式: '原件', 份数: '1', 必要性: '必要' };
	return [
		{
			名称: `${topic}申请表`,
			...ones,
			来源渠道: '窗口领取、村里代领或下载',
			填报须知: '家庭成员按户口簿逐人填写，签名要本人签。',
			空白表格: form,
		},
		{
			名称: '身份证和户口簿',
			...ones,
			来源渠道: '申请人自备',
			填报须知: '已能通过系统核验的，不用复印。',
		},
		{
			名称: `${topic}情况说明`,
			...ones,
			来源渠道: '村民委员会提供',
			填报须知: '由村里整理，群众不用自己跑；照片要能看清日期。',
		},
		{ 名称: '委托书', ...ones, 必要性: '容缺后补', 来源渠道: '申请人自备' },
	];
}

function limitsOf(random: Random) {
	const statutory = 10 + random.below(21);
	return {
		法定办结时限: `${statutory}个工作日`,
		承诺办结时限: `${1 + random.below(statutory)}个工作日`,
		办件类型: '承诺件',
	};
}

/** Some matters wait for the same topic's permit: never the other way round. */
function prerequisitesOf({ id, type }: Matter): Yaml | undefined {
	const permit = id.replace(/-[a-z]+$/, '-xuke');
	const exists = MATTERS.some((each) => each.id === permit);
	return type === '行政确认' && exists ? [permit] : undefined;
}

function historyOf({ topic, reclaimed }: Matter): Yaml {
	const document = '样政办发〔2023〕21号';
	const successor = { 承接部门: '样例县审批局', 工作方式: '由县里统一办理，乡镇只做指引' };
	return [
		{
			日期: '2020-01-01',
			动作: '承接',
			文号: '样政办发〔2019〕6号',
			说明: `${topic}由乡镇人民政府承接，县里指导。`,
		},
		{
			日期: '2023-05-15',
			动作: '变更',
			文号: document,
			说明: '两张申请表合成一张，承诺期限压缩三分之一。',
		},
		...(reclaimed ? [{ 日期: '2025-03-01', 动作: '收回', 文号: document, ...successor }] : []),
	];
}
