import { describe, expect, it } from 'vitest';
import { law } from '../../src/content/forms/index.ts';
import { toLaws } from '../../src/content/link/laws.ts';
import { Reader } from '../../src/content/reader.ts';
import { folderOf, told } from './reading.ts';

function read(...lines: readonly string[]) {
	const reader = new Reader(folderOf({ 'laws.yml': lines.map((line) => `- ${line}\n`).join('') }));
	const laws = toLaws(reader.list('laws.yml', law).records, reader.problems);
	return { laws, problems: told(reader.problems) };
}

const LAND = '{名称: 中华人民共和国土地管理法, 简称: 土地管理法, 版本: 2019修正, 施行: 2020-01-01}';

describe('toLaws', () => {
	it('tells the line that has a short name for its name, and reads it as that law', () => {
		const { laws, problems } = read('{名称: 土地管理法, 版本: 2026修正, 施行: 2026-10-01}', LAND);
		expect(problems).toEqual([
			'1 SameLawName “土地管理法”是《中华人民共和国土地管理法》的简称，同一部法的名称要写全称 | ' +
				'写成：名称: 中华人民共和国土地管理法',
		]);
		expect(laws.map(({ name, versions }) => [name, versions.length])).toEqual([
			['中华人民共和国土地管理法', 2],
		]);
	});

	it('tells the short name where it is that of another law', () => {
		const { problems } = read(
			LAND,
			'{名称: 山西省土地条例, 简称: 土地管理法, 版本: 2020公布, 施行: 2020-01-01}',
		);
		expect(problems).toEqual([
			'2 SameLawName “土地管理法”也指《中华人民共和国土地管理法》，分不清引用的是哪一部 | ' +
				'换一个简称；没有别的叫法就删掉“简称”，引用时写全称',
		]);
	});
});
