import type { Random } from './random.ts';
import type { Yaml } from './yaml.ts';

/** Sentences with a gap for what they are about. */
type Sentences = readonly ((topic: string) => string)[];

const DUTIES: Sentences = [
	(topic) =>
		`受理责任：在村、在大厅、在网上都写明${topic}的条件和材料；材料不全当场一次说清，不让群众来回跑。`,
	(topic) => `审查责任：两名以上工作人员到场核对${topic}的实际情况，照片和记录当场请当事人签字。`,
	() => '决定责任：意见一致的在承诺期限内作出决定；不同意的写明理由和救济渠道。',
	(topic) => `送达和公开责任：结果当面送达，在村务公开栏公布${topic}的办理情况，只公布姓名和结果。`,
	(topic) => `事后监管责任：每半年对${topic}的后续情况回访一次，发现问题及时报告县里。`,
	() => '档案责任：一件一档，申请、会议记录、照片、存根长期保存，离岗时逐件移交。',
	(topic) => `告知责任：${topic}的政策有变化的，10日内更新公开栏和本站，并通知各村代办员。`,
	(topic) => `核对责任：受理后3个工作日内启动${topic}信息比对，取得授权才查，查完保密。`,
];
const FAULTS: Sentences = [
	(topic) => `对符合${topic}条件的申请不予受理，或者在法定材料以外另要证明的`,
	(topic) => `没有到现场就在${topic}核查表上签字的`,
	() => '超过承诺时限不办结，又不说明原因的',
	(topic) => `借办理${topic}收取押金、保证金、手续费的`,
	() => '泄露申请人病情、财产和家庭情况的',
	() => '优亲厚友，或者办理近亲属事项没有备案的',
];
const CONDITIONS: Sentences = [
	() => '户籍在本县，或者在本县连续居住满一年',
	(topic) => `符合县里公布的${topic}范围和标准`,
	() => '以户为单位提出，家庭成员意见一致',
	(topic) => `两年内没有因${topic}弄虚作假受过处理`,
	() => '不占永久基本农田，不影响相邻各方的通行和采光',
	(topic) => `没有重复享受其他${topic}政策`,
];
const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
	[
		'在外打工，能不能让家里人替我办？',
		'可以。写好委托书，家里人带上双方身份证到窗口，需要本人说明的打电话核实，不用专门回来。',
	],
	[
		'材料缺一样，能不能先收下？',
		'标着“容缺后补”的可以先收，窗口会写明补齐的日期。其余的当场一次说清缺什么。',
	],
	[
		'到期没有消息怎么办？',
		'拨打页面上的岗位电话。超过承诺时限没有办结的，也可以打乡镇的监督投诉电话，三日内答复。',
	],
	[
		'办这件事要不要交钱？',
		'不收费。凡是要押金、保证金、手续费的，请直接打监督电话，我们会查清楚回复您。',
	],
	[
		'不同意结果怎么办？',
		'决定书上写有复议和诉讼的期限和地址，可以先到窗口问明理由，再决定要不要申请复议。',
	],
];
const PARAGRAPHS: Sentences = [
	(topic) =>
		`**先问清楚再跑腿。** 办${topic}之前，可以先打岗位电话，说三句话就够：家住哪个村，办什么，手里有什么材料。工作人员会告诉您还缺什么。`,
	() =>
		'踏勘、核查、回访都由乡镇派人上门，不收押金，也不用请客送烟。到场那天请当事人和邻居都在，有话当面说清。',
	(topic) =>
		`公示墙上只写姓名和结果，别人看不到您的身份证号和账号。${topic}的标准会调整，以窗口当天张贴的为准。`,
	() =>
		'本页依据条文由工作人员整理，正式办理以法规原文为准；和窗口说的不一样时，请让窗口写在受理单上。',
];

const fill = (sentences: Sentences, topic: string, count: number, random: Random) =>
	random.some(sentences, count).map((sentence) => sentence(topic));

export const dutiesFor = (topic: string, count: number, random: Random) =>
	fill(DUTIES, topic, count, random);
export const faultsFor = (topic: string, count: number, random: Random) =>
	fill(FAULTS, topic, count, random);
export const conditionsFor = (topic: string, count: number, random: Random) =>
	fill(CONDITIONS, topic, count, random);

export function answersFor(topic: string, count: number, random: Random): Yaml {
	return random
		.some(QUESTIONS, count)
		.map(([question, answer]) => ({ 问: `${topic}：${question}`, 答: answer }));
}

/** The explanation below the front matter, with a link to another matter. */
export function bodyOf(topic: string, other: string, random: Random): string {
	const [first = '', ...more] = fill(PARAGRAPHS, topic, 2, random);
	const link = `常和它一起办的还有 [这一件](/items/${other}/)，可以一次交齐材料。`;
	return `## 办${topic}前先看这里\n\n${first}\n\n${more.join('\n\n')}\n\n${link}\n`;
}
