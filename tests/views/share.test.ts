import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { shareView } from '../../src/views/share.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildPost,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

const item = buildItem({
	name: '宅基地审批',
	fee: '不收费',
	handling: '承诺件',
	aliases: ['盖房子'],
	procedure: [],
});
const post = buildPost({ name: '规划建设岗', phones: ['0359-0002071'], items: [item] });
const township = buildTownship({ posts: [post] });
const site = buildSite({ hotlines: [{ name: '12345热线', phones: ['12345'] }] });
const ledger = [
	buildEntry({ code: '704394', target: 'donglu' }),
	buildEntry({ code: '100014', target: `donglu/item/${item.id}` }),
];

function viewOf(codes = ledger) {
	const disclosure = buildDisclosure({ site, townships: [township], items: [item], ledger: codes });
	return { ...shareView(contextOf(disclosure), township), disclosure };
}

describe('the page for WeChat groups', () => {
	it('has the township’s picture, and a text that says who speaks, where to look and whom to call', () => {
		const { picture, texts } = viewOf();
		expect(picture.href).toBe('/donglu/share.png');
		expect(texts.map(({ text }) => text.split('\n'))).toEqual([
			[
				'【东垆乡人民政府】',
				'去哪办、找谁、带什么、多久办成、谁负责，点开就能看：',
				'https://ymt.example.gov.cn/704394/',
				'电话 0359-0002000',
				'网页不收费、不要求转账或填写身份证号。',
			],
		]);
	});

	it('has an answer for each common matter, with the address of its code', () => {
		const { matters } = viewOf();
		expect(matters.map(({ title }) => title)).toEqual(['宅基地审批']);
		const lines = matters[0]?.text.split('\n') ?? [];
		expect(lines[0]).toBe('【宅基地审批】东垆乡');
		expect(lines).toContain('找谁：规划建设岗 0359-0002071');
		expect(lines).toContain('收费：不收费');
		expect(lines.at(-1)).toBe('怎么办：https://ymt.example.gov.cn/100014/');
	});

	it('names the page itself where a matter has no code', () => {
		const { matters } = viewOf(ledger.slice(0, 1));
		expect(matters[0]?.text).toContain('https://ymt.example.gov.cn/donglu/items/dibao/');
	});

	it('of the county has a text for the county and one for each township', () => {
		const { texts, matters, picture } = shareView(contextOf(viewOf().disclosure));
		expect(picture.href).toBe('/share.png');
		expect(texts.map(({ title }) => title)).toEqual(['芮城县一码通', '东垆乡人民政府']);
		expect(texts[0]?.text).toContain('不知道找谁，打 12345。');
		expect(matters).toEqual([]);
	});
});
