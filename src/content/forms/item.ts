import { HISTORY_ACTIONS, ITEM_STATES, ITEM_TYPES, POWER_SOURCES } from '../../domain/item.ts';
import { field, form, many, wordsOr } from '../fields.ts';
import { documentNumber, listNumber, oneName, oneWord, title } from '../one-name.ts';
import { filePath, limit, phone, text, word, yesNo } from '../scalars.ts';
import { date } from '../time-scalars.ts';
import { procedure } from './procedure.ts';

const listing = form('列入', {
	list: field('清单', oneName('每张清单另写一条'), '清单的编号、全称或简称。'),
	number: field('编号', listNumber.optional(), '在那张清单上的编号。'),
	name: field('名称', text.optional(), '那张清单上印的名称与事项名称不同时填。'),
	category: field('分类', text.optional(), '那张清单上的分类与事项类型不同时填。'),
});

const lawCited = form('设定依据', {
	law: field(
		'法规',
		oneName('每部法规另写一条'),
		'法律、法规的名称，不加书名号；最好先登记在 laws.yml。',
	),
	version: field('版本', text.optional(), '如“2019修正”；法规改了会提醒。'),
	article: field('条款', text.optional(), '如“第六十二条”。'),
});

/** A law in fields, or a sentence as written. */
const legalBasis = wordsOr(text, lawCited, {
	expected: '一段文字，或 {法规: …, 版本: …, 条款: …}',
	example: '{法规: 土地管理法, 版本: 2019修正, 条款: 第六十二条}',
});

const counterpart = form('对口部门', {
	department: field('部门', oneName('每个部门另写一条'), '县直部门的编号、全称或简称。'),
	section: field('科室', text.optional(), '该部门的科室名称。'),
	duty: field('职责', text.optional(), '部门在这件事上的责任。'),
});

const requiredDocument = form('申请材料', {
	name: field('名称', oneName('每样材料另写一条'), '材料的名称。'),
	form: field('形式', text.optional(), '如“原件和复印件”。'),
	copies: field('份数', text.optional(), '如 "1"。'),
	need: field('必要性', word(['必要', '非必要', '容缺后补']).optional(), '不写按必要看。'),
	origin: field('来源渠道', text.optional(), '如“申请人自备”。'),
	note: field('填报须知', text.optional(), '怎么填、要注意什么。'),
	blankForm: field('空白表格', filePath.optional(), '放在 content/files/ 里的空白表。'),
	sample: field('样表', filePath.optional(), '放在 content/files/ 里的填写样表。'),
});

const proxy = form('代办', {
	possible: field('可代办', yesNo.optional(), '能不能由家人或代办员代办。'),
	condition: field('条件', text.optional(), '什么情况下可以代办。'),
	documents: field('材料', many(text), '代办人另外要带的材料。'),
});

const remedies = form('救济途径', {
	review: field('行政复议', text.optional(), '向谁申请、期限多长。'),
	litigation: field('行政诉讼', text.optional(), '向哪个法院起诉、期限多长。'),
});

const question = form('常见问题', {
	question: field('问', text, '大家常问的话。'),
	answer: field('答', text, '简短、准确的回答。'),
});

const historyEvent = form('沿革', {
	date: field('日期', date, '调整的日期。'),
	action: field('动作', word(HISTORY_ACTIONS), '新增、下放、承接、变更、暂停、取消、收回。'),
	document: field('文号', documentNumber.optional(), '调整的文件。'),
	note: field('说明', text.optional(), '调整的内容。'),
	successor: field('承接部门', text.optional(), '收回后由谁办。'),
	method: field('工作方式', text.optional(), '收回后怎么办。'),
});

export const item = form('事项（items/编号.md）', {
	name: field('名称', title, '事项的规范名称。'),
	aliases: field('别名', many(oneWord), '群众的叫法，搜索和引用时可用。'),
	type: field('类型', word(ITEM_TYPES), '事项的类型。'),
	powerSource: field('权力来源', word(POWER_SOURCES).optional(), '权力从哪里来。'),
	taskCode: field('实施编码', text.optional(), '政务服务平台上的实施编码。'),
	state: field('状态', word(ITEM_STATES).optional(), '不写是在用。'),
	listings: field(
		'列入',
		many(listing.type),
		'列在哪些清单上；一件事只建一个文件，可以列入多张清单。',
	),
	legalBasis: field('设定依据', many(legalBasis), '法律、法规、文件依据。'),
	counterparts: field('对口部门', many(counterpart.type), '这件事对口县里哪些部门。'),
	townshipDuty: field('乡镇职责', text.optional(), '乡镇在这件事上的责任。'),
	responsibilities: field('责任事项', many(text), '受理责任、审查责任等。'),
	accountability: field('追责情形', many(text), '出现哪些情形要追责。'),
	audience: field('服务对象', many(text), '如自然人、企业法人。'),
	eligibility: field('受理条件', many(text), '符合什么条件可以办。'),
	requiredDocuments: field('申请材料', many(requiredDocument.type), '要带的材料。'),
	statutoryLimit: field('法定办结时限', limit.optional(), '如“20个工作日”。'),
	promisedLimit: field('承诺办结时限', limit.optional(), '不能比法定的长。'),
	handling: field('办件类型', word(['即办件', '承诺件']).optional(), '当场办结的是即办件。'),
	fee: field('收费', text.optional(), '“不收费”，或收多少。'),
	feeBasis: field('收费依据', text.optional(), '收费的依据。'),
	visits: field('到办事现场次数', text.optional(), '如 "1"；不用跑写 "0"。'),
	visitReason: field('必须现场办理原因', text.optional(), '为什么必须到现场。'),
	channels: field('办理形式', many(text), '窗口办理、网上办理、上门服务、预约服务等。'),
	proxy: field('代办', proxy.type.optional(), '能不能代办。'),
	prerequisites: field('前置事项', many(text), '要先办好的事项。'),
	resultName: field('结果名称', text.optional(), '办成后拿到什么。'),
	resultSample: field('结果样本', filePath.optional(), '放在 content/files/ 里的样本。'),
	coverage: field('通办范围', text.optional(), '如全县、全省、全国。'),
	enquiryPhones: field('咨询电话', many(phone), '不写就用办这件事的岗位电话。'),
	complaintPhones: field('监督投诉电话', many(phone), '不写就用乡镇的投诉电话。'),
	remedies: field('救济途径', remedies.type.optional(), '不服怎么办。'),
	questions: field('常见问题', many(question.type), '大家常问的问题。'),
	history: field('沿革', many(historyEvent.type), '新增、下放、取消、收回的经过。'),
	procedure: field('流程', procedure.optional(), '办事的步骤，从上往下写，程序画成流程图。'),
});
