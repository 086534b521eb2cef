import { describe, expect, it } from 'vitest';
import { recordIgnoredProblems, twoRecordsProblems } from '../../src/rules/one-record.ts';
import {
	buildDisclosure,
	buildItem,
	buildList,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

describe('twoRecordsProblems', () => {
	const county = buildItem({ name: '摊位登记', source: sourceOf('tanwei.md') });
	const own = (township: string) =>
		buildItem({ name: '摊位 登记', township, source: sourceOf(`${township}.md`) });

	it('warns of two files for one matter', () => {
		const items = [county, buildItem({ name: '摊位登记', source: sourceOf('tanwei2.md') })];
		const problems = twoRecordsProblems(buildDisclosure({ items }));
		expect(told(problems)).toEqual(['warning TwoRecords tanwei2.md/名称']);
		expect(problems[0]?.message).toContain('tanwei.md');
	});

	it('warns of a township’s matter that the county has already', () => {
		const townships = [buildTownship({ items: [own('donglu')] })];
		const problems = twoRecordsProblems(buildDisclosure({ items: [county], townships }));
		expect(told(problems)).toEqual(['warning TwoRecords donglu.md/名称']);
	});

	it('lets two townships each have their own', () => {
		const townships = ['donglu', 'dawang'].map((id) => buildTownship({ id, items: [own(id)] }));
		expect(twoRecordsProblems(buildDisclosure({ townships }))).toEqual([]);
	});
});

describe('recordIgnoredProblems', () => {
	const list = buildList({
		namesOnly: [
			{ name: '临时用地审批', number: '4' },
			{ name: '建房审批', number: '5' },
		],
		source: sourceOf('quanze.yml'),
	});
	const zhaijidi = buildItem({
		name: '宅基地审批',
		aliases: ['建房审批'],
		source: sourceOf('zjd.md'),
	});

	it('warns of a name that is another name of a matter with a record, and says what to write', () => {
		const problems = recordIgnoredProblems(buildDisclosure({ lists: [list], items: [zhaijidi] }));
		expect(told(problems)).toEqual(['warning RecordIgnored quanze.yml/只列名称/1/名称']);
		expect(problems[0]?.fix).toBe(
			'在 zjd.md 的“列入”里写：{清单: quanze, 编号: "5", 名称: 建房审批}，再删掉这一行。',
		);
	});

	it('warns of a matter that the list has under its other name already', () => {
		const items = [{ ...zhaijidi, listings: [{ list }] }];
		const [problem] = recordIgnoredProblems(buildDisclosure({ lists: [list], items }));
		expect(problem?.message).toBe('“建房审批”就是“宅基地审批”，“权责清单”上已经列了，名称不同。');
	});

	it('leaves what is listed twice under one name to that problem', () => {
		const items = [{ ...zhaijidi, listings: [{ list, name: '建房审批' }] }];
		expect(recordIgnoredProblems(buildDisclosure({ lists: [list], items }))).toEqual([]);
	});

	it('looks for what stands on a township’s list among the matters of the county', () => {
		const own = { ...list, township: 'dawang' };
		const disclosure = buildDisclosure({ lists: [own], items: [zhaijidi] });
		expect(recordIgnoredProblems(disclosure)).toHaveLength(1);
	});

	it('does not look for a township’s list in another township', () => {
		const own = { ...list, township: 'dawang' };
		const townships = [buildTownship({ items: [{ ...zhaijidi, township: 'donglu' }] })];
		expect(recordIgnoredProblems(buildDisclosure({ lists: [own], townships }))).toEqual([]);
	});
});
