import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/domain/problem.ts';
import type { Procedure } from '../../src/domain/procedure.ts';
import { graphOf } from '../../src/flowchart/graph.ts';
import { procedureProblems } from '../../src/flowchart/problems.ts';
import { reach } from '../../src/flowchart/walk.ts';
import { anyProcedure, goodProcedure, wildProcedure } from './arbitrary.ts';
import { ask, both, end, homestead, step } from './build.ts';

/** What is found, as `Name path`. */
function found(procedure: Procedure): string[] {
	return procedureProblems(procedure).map(({ name, path }) => `${name} ${path.join('.')}`);
}

/** The homestead procedure with its entry at `index` replaced. */
function withEntry(index: number, ...entries: Procedure): Procedure {
	return homestead.toSpliced(index, 1, ...entries);
}

const branches = [[step('现场踏勘')], [step('权属审核')]];

const faults: [title: string, procedure: Procedure, expected: string[]][] = [
	['an empty procedure', [], ['EmptyProcedure ']],
	['two steps of one name', withEntry(3, step('受理'), step('受理')), ['DuplicateStep 4.步骤']],
	[
		'a step in a branch named like one outside',
		withEntry(4, both([[step('受理')], [step('权属审核')]])),
		['DuplicateStep 4.并行.0.0.步骤'],
	],
	[
		'是 to a step that does not exist',
		withEntry(1, ask('材料齐全？', { 是: '受里', 否: '一次性告知补正' })),
		['UnknownStep 1.是'],
	],
	[
		'an answer to a step that does not exist',
		withEntry(5, ask('意见', { 同意: '发给农村宅基地批准书', 不同意: '书面告之', 再看: '受理' })),
		['UnknownStep 5.分支.不同意'],
	],
	[
		'下一步 to a step that does not exist',
		withEntry(2, step('一次性告知补正', { next: '申请' })),
		['UnknownStep 2.下一步'],
	],
	[
		'下一步 of a parallel to a step that does not exist',
		withEntry(4, both(branches, { next: '审核' })),
		['UnknownStep 4.下一步'],
	],
	['a step below an end', [...homestead, step('归档')], ['UnreachableStep 9.步骤']],
	[
		'of unreached steps that hang together only the first',
		[...homestead, step('归档'), step('回访')],
		['UnreachableStep 9.步骤'],
	],
	[
		'a parallel without a name that nothing reaches',
		[...homestead, both([[step('甲')], [step('乙')]])],
		['UnreachableStep 9'],
	],
	[
		'a named parallel that nothing reaches',
		[...homestead, both([[step('甲')], [step('乙')]], { name: '归档' })],
		['UnreachableStep 9.名称'],
	],
	['an end that nothing reaches', [...homestead, end('撤回')], ['UnreachableStep 9.结束']],
	[
		'a decision that nothing reaches',
		[...homestead, ask('撤回？', { 是: '受理', 否: '书面告知' })],
		['UnreachableStep 9.判断'],
	],
	[
		'a loop with no way out',
		withEntry(8, step('等候', { next: '书面告知' })),
		['EndlessLoop 8.下一步'],
	],
	[
		'a step that goes on to itself',
		withEntry(7, step('书面告知', { next: '书面告知' })),
		['UnreachableStep 8.结束', 'EndlessLoop 7.下一步'],
	],
	[
		'a loop through answers',
		withEntry(8, ask('收到？', { 是: '书面告知', 否: '书面告知' })),
		['EndlessLoop 8.否'],
	],
	[
		'a procedure that never ends',
		[step('甲'), step('乙', { next: '甲' })],
		['EndlessProcedure 1.下一步'],
	],
	['a parallel of one branch', withEntry(4, both(branches.slice(1))), ['TooFewBranches 4.并行']],
	['a parallel of none', withEntry(4, both([])), ['TooFewBranches 4.并行']],
	['an empty branch', withEntry(4, both([...branches, []])), ['EmptyBranch 4.并行.2']],
	[
		'an answer into the middle of a parallel',
		withEntry(1, ask('材料齐全？', { 是: '权属审核', 否: '一次性告知补正' })),
		['JumpIntoParallel 1.是', 'UnreachableStep 3.步骤'],
	],
	[
		'下一步 into the middle of a parallel',
		withEntry(2, step('一次性告知补正', { next: '现场踏勘' })),
		['JumpIntoParallel 2.下一步'],
	],
	[
		'下一步 out of a parallel',
		withEntry(4, both([[step('现场踏勘', { next: '书面告知' })], [step('权属审核')]])),
		['JumpOutOfParallel 4.并行.0.0.下一步'],
	],
	[
		'an answer out of a parallel',
		withEntry(
			4,
			both([[ask('属实？', { 是: '踏勘', 否: '书面告知' }), step('踏勘')], [step('权属审核')]]),
		),
		['JumpOutOfParallel 4.并行.0.0.否'],
	],
	[
		'a jump from one branch into another',
		withEntry(4, both([[step('现场踏勘', { next: '权属审核' })], [step('权属审核')]])),
		['JumpOutOfParallel 4.并行.0.0.下一步'],
	],
	[
		'a loop within a branch',
		withEntry(4, both([[step('踏勘'), step('复核', { next: '踏勘' })], [step('权属审核')]])),
		['EndlessLoop 4.并行.0.1.下一步'],
	],
	[
		'a step within a branch that nothing reaches',
		withEntry(
			4,
			both([[step('踏勘', { next: '汇总' }), step('复核'), step('汇总')], [step('权属审核')]]),
		),
		['UnreachableStep 4.并行.0.1.步骤'],
	],
	[
		'a decision with one answer',
		withEntry(5, ask('行？', { 是: '受理' })),
		['TooFewAnswers 5.判断', 'UnreachableStep 7.步骤'],
	],
	['a decision with none', [step('甲'), ask('行？', {})], ['TooFewAnswers 1.判断']],
];

/** Faults that can be put at the end of any procedure, which then begins at the index `n`. */
const injections: ((n: number) => readonly [entries: Procedure, name: string, path: Path])[] = [
	(n) => [[step('开头')], 'DuplicateStep', [n, '步骤']],
	(n) => [[ask('真？', { 是: '天边', 否: '开头' })], 'UnknownStep', [n, '是']],
	(n) => [[ask('真？', { 对: '开头', 错: '天边' })], 'UnknownStep', [n, '分支', '错']],
	(n) => [[step('跳', { next: '天边' })], 'UnknownStep', [n, '下一步']],
	(n) => [[end('完'), step('孤岛')], 'UnreachableStep', [n + 1, '步骤']],
	(n) => [
		[ask('真？', { 是: '完', 否: '绕' }), end('完'), step('绕', { next: '绕' })],
		'EndlessLoop',
		[n + 2, '下一步'],
	],
	(n) => [[both([[step('独')]])], 'TooFewBranches', [n, '并行']],
	(n) => [[both([])], 'TooFewBranches', [n, '并行']],
	(n) => [[both([[], [step('左')], [step('右')]])], 'EmptyBranch', [n, '并行', 0]],
	(n) => [
		[both([[step('左')], [step('右', { next: '开头' })]])],
		'JumpOutOfParallel',
		[n, '并行', 1, 0, '下一步'],
	],
	(n) => [
		[both([[step('左')], [step('右')]]), ask('真？', { 是: '左', 否: '开头' })],
		'JumpIntoParallel',
		[n + 1, '是'],
	],
	(n) => [[ask('真？', { 否: '开头' })], 'TooFewAnswers', [n, '判断']],
];

/** What is said, as `message | fix`. */
const told = (procedure: Procedure) =>
	procedureProblems(procedure).map(({ message, fix }) => `${message} | ${fix}`);

describe('procedureProblems', () => {
	it('finds nothing wrong with a good procedure', () => {
		expect(found(homestead)).toEqual([]);
		fc.assert(
			fc.property(goodProcedure, (procedure) => {
				expect(found(procedure)).toEqual([]);
			}),
		);
	});

	for (const [title, procedure, expected] of faults) {
		it(`finds ${title}`, () => expect(found(procedure)).toEqual(expected));
	}

	it('finds a fault put into any good procedure, where it was put', () => {
		fc.assert(
			fc.property(goodProcedure, fc.constantFrom(...injections), (good, inject) => {
				// What comes last must go on to the fault.
				const sound = good.at(-1)?.kind === 'end' ? good.slice(0, -1) : good;
				const [entries, name, path] = inject(sound.length);
				expect(procedureProblems([...sound, ...entries])).toContainEqual(
					expect.objectContaining({ name, path }),
				);
			}),
		);
	});

	it('agrees with walking every way of a small procedure', () => {
		fc.assert(
			fc.property(wildProcedure, (procedure) => {
				const { nodes, edges } = graphOf(procedure);
				const links = nodes.map((_, at) =>
					edges.flatMap(({ from, to }) => (from === at ? to : [])),
				);
				const reached = [...reach(links, [0])];
				const ends = (at: number) => nodes[at]?.entry.kind === 'end';
				const isSound =
					reached.length === nodes.length &&
					reached.every((at) => [...reach(links, [at])].some(ends));
				expect(procedureProblems(procedure).length === 0).toBe(isSound);
			}),
			{ numRuns: 1000 },
		);
	});

	it('comes to an end on any procedure, and points only at what is there', () => {
		fc.assert(
			fc.property(anyProcedure, (procedure) => {
				for (const { path, message, fix } of procedureProblems(procedure)) {
					const [index = 0] = path;
					expect(path.length === 0 ? procedure : procedure[Number(index)]).toBeDefined();
					expect(`${message}${fix}`).not.toMatch(/undefined|NaN|\[object/);
				}
			}),
		);
	});

	it('copes with a file of twenty thousand entries', () => {
		const stuck = (index: number) => step(`第${index}`, { next: `第${Math.max(index - 1, 0)}` });
		const lost = (index: number) => ask(`第${index}`, { 是: `没有${index}`, 否: '也没有' });
		for (const entry of [stuck, lost]) {
			expect(
				procedureProblems(Array.from({ length: 20_000 }, (_, index) => entry(index))),
			).not.toEqual([]);
		}
	});

	it('says everything wrong at once', () => {
		const procedure = [step('甲', { next: '乙' }), both([[step('丙')]]), step('甲')];
		expect(found(procedure)).toEqual([
			'TooFewBranches 1.并行',
			'DuplicateStep 2.步骤',
			'UnknownStep 0.下一步',
			'UnreachableStep 1',
		]);
	});

	it('takes a name for the entry in the same branch before any other', () => {
		const branch = [step('受理', { next: '复核' }), step('复核')];
		const procedure = [...homestead.slice(0, 4), both([branch, [step('权属审核')]]), step('复核')];
		const changed = procedure.with(1, ask('材料齐全？', { 是: '复核', 否: '一次性告知补正' }));
		expect(found(changed).filter((text) => text.startsWith('Jump'))).toEqual([]);
	});

	it('lets several ends be called alike, jumped to or not', () => {
		const question = ask('同意？', { 是: '办', 否: '办结', 再看: '补' });
		expect(found([question, step('办'), end('办结'), step('补'), end('办结')])).toEqual([]);
	});

	it('lets two decisions ask the same as long as nothing goes to either by name', () => {
		const question = (yes: string, no: string) => ask('同意？', { 是: yes, 否: no });
		const procedure = [
			question('再问', '不予办理'),
			end('不予办理'),
			step('再问'),
			question('好', '不予办理'),
			end('好'),
		];
		expect(found(procedure)).toEqual([]);
		expect(
			found([...procedure.slice(0, 4), end('不予办理'), step('回', { next: '同意？' })]),
		).toContain('DuplicateStep 3.判断');
	});
});

describe('what a clerk is told', () => {
	const answering = (to: string) =>
		told(withEntry(1, ask('材料齐全？', { 是: '受理', 否: to })))[0];

	it('suggests the name that was probably meant', () => {
		const fix = '写成：否: 一次性告知补正';
		expect(answering('一次性告之补正')).toBe(
			`判断“材料齐全？”的“否”要去“一次性告之补正”，流程里没有这一步 | 是不是“一次性告知补正”？${fix}`,
		);
		expect(answering('告知补正')).toContain(fix);
	});

	it('lists the names there are where none is near', () => {
		expect(answering('天边')).toMatch(/可以去的有：“提交申请”“材料齐全？”.*“不予批准”$/);
	});

	it('shows how to write an end', () => {
		expect(answering('结束')).toContain('就在流程里加一行：- {结束: 办结}，再写：否: 办结');
	});

	it('names the steps of a loop', () => {
		const [problem] = told([step('甲'), step('乙'), step('丙', { next: '乙' })]);
		expect(problem).toContain('这个流程没有尽头：走到“乙”“丙”就出不来了');
	});

	it('says why nothing gets to a step', () => {
		expect(told([...homestead, step('归档')])[0]).toContain(
			'第 10 项“归档”：上面的“不予批准”已经结束了',
		);
		expect(told([step('甲', { next: '丙' }), step('乙'), step('丙')])[0]).toContain(
			'上面的“甲”往别处去了',
		);
	});

	it('says which branch is empty and which entry has a name twice', () => {
		expect(told([both([[step('甲')], []])])[0]).toContain('第 1 项的并行里，第 2 路一步也没有');
		expect(told([step('甲'), both([[step('乙')], [step('丙'), step('甲')]])])[0]).toContain(
			'第 1 项和第 2 项并行第 2 路的第 2 步都叫“甲”',
		);
	});

	it('says how to go to a parallel as a whole', () => {
		const into = (name?: string) =>
			told([both([[step('甲')], [step('乙')]], { name }), step('丙', { next: '甲' })])[0];
		expect(into()).toContain('给那个并行加上“名称”');
		expect(into('分头办')).toContain('写成：下一步: 分头办');
	});
});
