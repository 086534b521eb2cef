import { describe, expect, it } from 'vitest';
import type { LegalBasis } from '../../src/domain/item.ts';
import type { Law } from '../../src/domain/law.ts';
import { lawVersionProblems } from '../../src/rules/laws.ts';
import { unregisteredLawProblems } from '../../src/rules/unregistered-laws.ts';
import { buildDisclosure, buildItem, buildSource } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function law(
	name: string,
	shortNames: readonly string[],
	...versions: [string, string, string?][]
): Law {
	return {
		name,
		shortNames,
		versions: versions.map(([version, inForce, note]) => {
			return { version, inForce, note, source: buildSource() };
		}),
	};
}

const laws = [
	law('殡葬管理条例', [], ['2012修正', '2013-01-01'], ['2026修订', '2026-03-30', '条号已变']),
	law(
		'中华人民共和国大气污染防治法',
		['大气污染防治法'],
		['2018修正', '2018-10-26'],
		['2026废止', '2026-08-15'],
	),
];

function citing(...legalBasis: (LegalBasis | string)[]) {
	return buildItem({ name: '公墓审核', legalBasis, source: sourceOf('item.md') });
}

function disclosing(today: string, ...bases: (LegalBasis | string)[]) {
	return buildDisclosure({ today, laws, items: [citing(...bases)] });
}

const versionProblems = (today: string, ...bases: LegalBasis[]) =>
	lawVersionProblems(disclosing(today, ...bases));

describe('lawVersionProblems', () => {
	const old = { law: '殡葬管理条例', version: '2012修正', article: '第八条' };

	it('warns of a superseded version, naming both and since when', () => {
		expect(versionProblems('2026-11-22', old)).toEqual([
			{
				name: 'SupersededLaw',
				severity: 'warning',
				message:
					'“公墓审核”依据的是《殡葬管理条例》2012修正第八条，2026年3月30日起施行的是2026修订（条号已变）。',
				fix: '对照新条文核对条号和内容，再写：版本: 2026修订，并改“条款”。',
				at: { file: 'item.md/设定依据/0/版本', line: 1, column: 1, length: 0 },
			},
		]);
	});

	it('changes its mind on the day the new version comes into force', () => {
		expect(versionProblems('2026-03-29', old)).toEqual([]);
		expect(versionProblems('2026-03-30', old)).toHaveLength(1);
	});

	it('says that a law was repealed, found by its short name or in its brackets', () => {
		const basis = { law: '《大气污染防治法》', version: '2018修正', article: '第七十七条' };
		const [problem] = versionProblems('2026-11-22', basis);
		expect(problem?.message).toContain('2026年8月15日起这部法已经废止');
	});

	it('warns of a version that is not in force yet', () => {
		const early = { law: '殡葬管理条例', version: '2026修订' };
		expect(told(versionProblems('2026-03-29', early))).toEqual([
			'warning LawNotYetInForce item.md/设定依据/0/版本',
		]);
		expect(versionProblems('2026-03-30', early)).toEqual([]);
	});

	it('refuses a version that is not registered although the law is, and guesses', () => {
		const problems = versionProblems(
			'2026-11-22',
			{ law: '某办法', version: '2020' },
			{
				law: '殡葬管理条例',
				version: '2026修定',
			},
		);
		expect(told(problems)).toEqual(['error UnknownLawVersion item.md/设定依据/1/版本']);
		expect(problems[0]?.message).toContain('登记的有：2012修正、2026修订');
		expect(problems[0]?.fix).toContain('是不是“2026修订”？');
	});

	it('warns of an abolished law, cited without a version or with that of its end', () => {
		const gone = { law: '大气污染防治法', article: '第七十七条' };
		const problems = versionProblems('2026-11-22', gone, { ...gone, version: '2026废止' });
		expect(told(problems)).toEqual([
			'warning SupersededLaw item.md/设定依据/0/法规',
			'warning SupersededLaw item.md/设定依据/1/版本',
		]);
		expect(problems[0]?.message).toBe(
			'“公墓审核”依据的是《大气污染防治法》第七十七条，2026年8月15日起这部法已经废止。',
		);
		expect(versionProblems('2026-08-14', gone)).toEqual([]);
	});

	it('asks nothing of a citation without a version', () => {
		expect(versionProblems('2026-11-22', { law: '殡葬管理条例', article: '第八条' })).toEqual([]);
	});
});

describe('unregisteredLawProblems', () => {
	const unknown = { law: '殡葬管理条列', version: '2026修订' };

	it('notices a law that is not registered, once for all its matters, and guesses', () => {
		const items = [citing(unknown), citing({ ...unknown, article: '第九条' })];
		const problems = unregisteredLawProblems(buildDisclosure({ laws, items }));
		expect(told(problems)).toEqual(['notice UnregisteredLaw item.md/设定依据/0/法规']);
		expect(problems[0]?.message).toContain('有 2 个事项引用它');
		expect(problems[0]?.fix).toContain('是不是想写“殡葬管理条例”？');
	});

	it('notices one that is cited without version and article, too', () => {
		const problems = unregisteredLawProblems(disclosing('2026-11-22', { law: '某某办法' }));
		expect(told(problems)).toEqual(['notice UnregisteredLaw item.md/设定依据/0/法规']);
	});

	it('says how to split a version off the name, and leaves （试行） to another law', () => {
		const fixOf = (law: string) =>
			unregisteredLawProblems(disclosing('2026-11-22', { law }))[0]?.fix;
		const split = '版本要分开写：法规: 大气污染防治法, 版本: 2018修正';
		expect(fixOf('大气污染防治法（2018修正）')).toBe(split);
		expect(fixOf('《大气污染防治法》(2018修正)')).toBe(split);
		expect(fixOf('大气污染防治法（试行）')).not.toContain('分开写');
	});

	it('is silent about registered laws, and about a basis that is only text', () => {
		const bases = [{ law: '大气污染防治法', version: '2018修正' }, '县里的会议纪要'];
		expect(unregisteredLawProblems(disclosing('2026-11-22', ...bases))).toEqual([]);
	});
});
