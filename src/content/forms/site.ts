import { z } from 'zod';
import { PRINT_PAGES } from '../../domain/site.ts';
import { field, form, many, mean, some } from '../fields.ts';
import { oneWord } from '../one-name.ts';
import { phone, siteAddress, text, wholeNumber, word, yesNo } from '../scalars.ts';

const hotline = form('热线', {
	name: field('名称', text, '热线的名称，如“12345政务服务便民热线”。'),
	phones: field('电话', some(phone), '热线号码。'),
});

const registration = form('备案', {
	icp: field('ICP', text.optional(), 'ICP 备案号，印在页脚。'),
	police: field('公安', text.optional(), '公安备案号，印在页脚。'),
	siteId: field('网站标识码', text.optional(), '政府网站标识码，10 位数字。'),
});

const rules = form('规则', {
	villagePlaques: field('村级牌上限', wholeNumber.optional(), '一个村最多挂几块牌子；不写是 6。'),
	villageCertificates: field('村级证明数', wholeNumber.optional(), '村级证明一共几项；不写是 7。'),
	verifiedDays: field(
		'核对有效天数',
		wholeNumber.optional(),
		'核对日期超过多少天要提醒；不写是 180。',
	),
	strict: field('严格', yesNo.optional(), '填“是”时，警告也会停止生成。'),
});

export const site = form('网站（site.yml）', {
	name: field('名称', text, '网站的名称，显示在每一页顶上。'),
	county: field('县', text, '县、区、市的名称。'),
	host: field('主办', text, '主办单位的全称，印在页脚。'),
	address: field(
		'网址',
		siteAddress,
		'网站的正式地址，以 https:// 开头、以 / 结尾；印在每一个码里，定了不要改。',
	),
	demo: field('演示', yesNo.optional(), '填“是”时，每一页和每张海报都标明“演示数据”。'),
	hotlines: field('热线', many(hotline.type), '全县通用的热线。'),
	registration: field('备案', registration.type.optional(), '页脚的备案信息。'),
	pledges: field('承诺', many(text), '首问负责、限时办结、责任追究等，印在页面和牌子上。'),
	rules: field('规则', rules.type.optional(), '检查时用的数目。'),
	tone: field('色调', word(['红', '蓝']).optional(), '网站和印刷品的主色；不写是红。'),
	printPage: field(
		'印刷页',
		word(PRINT_PAGES).optional(),
		'网站上放不放给印刷厂的文件（print 页）：是、不含流程图、否。不写是放；乡镇多的县，流程挂图占地方，可以不含。',
	),
});

/** Words by key: not a form, for the keys are the clerk's own. */
export const synonyms = mean(z.record(z.string().min(1), many(oneWord)), {
	expected: '“正式名称: [大家的说法, …]”',
	example: '宅基地: [盖房子, 批地]',
});
