import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { writeSmallCounty } from '../fixtures/small-county.ts';

/** The phones of a village's agents, as far as they are handed on. */
function phonesOf(agents: string) {
	const village = `- {编号: dongcun, 名称: 东村, 电话: 0359-0002101, 代办员: [${agents}]}\n`;
	const directory = writeSmallCounty({ 'townships/donglu/villages.yml': village });
	const { disclosure, problems } = readContent(directory, { name: 'content', today: '2026-11-22' });
	const read = disclosure?.townships[0]?.villages[0]?.agents;
	return { phones: read?.flatMap(({ phones }) => phones), names: problems.map(({ name }) => name) };
}

it('hands on the office phones of an agent, and no mobile number that he did not agree to', () => {
	expect(phonesOf('{姓名: 李四, 电话: [0359-0002102, "13800138000"]}')).toEqual({
		phones: ['0359-0002102'],
		names: ['PrivateMobile'],
	});
	expect(phonesOf('{姓名: 李四, 电话: "13800138000", 公开手机: 否}').phones).toEqual([]);
});

it('hands on a mobile number with consent, each agent’s own', () => {
	const agents =
		'{姓名: 李四, 电话: "13800138000", 公开手机: 是}, {姓名: 王五, 电话: "13900139000"}';
	expect(phonesOf(agents)).toEqual({ phones: ['13800138000'], names: ['PrivateMobile'] });
});
