import { field, form, many } from '../fields.ts';
import { oneName, title, WHICH } from '../one-name.ts';
import { namedPerson } from '../person-name.ts';
import { id, phone, text, word, yesNo } from '../scalars.ts';
import { date } from '../time-scalars.ts';

const agent = form('代办员', {
	name: field('姓名', namedPerson, '代办员的姓名。'),
	phones: field('电话', many(phone), '代办员的电话；写手机号要加“公开手机: 是”。'),
	mobilePublic: field('公开手机', yesNo.optional(), '本人同意公开手机号时填“是”。'),
});

const sixHaves = form('六有', {
	场所: field('场所', yesNo.optional(), '有没有办事场所。'),
	牌子: field('牌子', yesNo.optional(), '有没有牌子。'),
	值班代理: field('值班代理', yesNo.optional(), '有没有值班和代理制度。'),
	公开电话: field('公开电话', yesNo.optional(), '有没有公开电话。'),
	登记簿: field('登记簿', yesNo.optional(), '有没有登记簿。'),
	流程指南: field('流程指南', yesNo.optional(), '有没有流程指南。'),
});

export const village = form('村（社区）（villages.yml）', {
	id: field('编号', id, '村的编号。'),
	name: field('名称', title, '村或社区的名称。'),
	kind: field('类别', word(['村', '社区']).optional(), '不写是村。'),
	address: field('地址', text.optional(), '村委会的地址。'),
	phones: field('电话', many(phone), '村的公开电话；还没有并入别的村就必须写。'),
	heads: field('负责人', many(namedPerson), '村负责人的姓名。'),
	agents: field('代办员', many(agent.type), '替群众跑腿的代办员；还没有并入别的村就必须写。'),
	certificates: field('证明', many(text), '村里能开的证明，写事项的编号或名称。'),
	plaques: field('挂牌', many(text), '村里挂的牌子，不能超过规定的块数。'),
	sixHaves: field('六有', sixHaves.type.optional(), '村级办事点的六有。'),
	mergedInto: field('并入', oneName(WHICH).optional(), '并入的村。'),
	mergedOn: field('并入日期', date.optional(), '从哪天起并入；写了“并入”就必须写。'),
});
