import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../src/domain/procedure.ts';
import { type Outline, type OutlineEntry, outlineOf } from '../../src/flowchart/outline.ts';
import { anyProcedure, goodProcedure } from './arbitrary.ts';
import { ask, both, end, homestead, step } from './build.ts';

const options = { names: { townshipNames: ['规划建设岗', '自然资源所'], departmentNames: [] } };
const outline = (procedure: Procedure, more = {}) => outlineOf(procedure, { ...options, ...more });

/** All entries, those in branches included. */
function flat(entries: Outline): OutlineEntry[] {
	return entries.flatMap((entry) =>
		entry.kind === 'parallel' ? [entry, ...entry.branches.flatMap(flat)] : entry,
	);
}

const namesOf = (procedure: Procedure): string[] =>
	procedure.flatMap((entry) => [
		entry.name ?? '同时进行',
		...(entry.kind === 'parallel' ? entry.branches.flatMap(namesOf) : []),
	]);

/** What a reader sees: number, name, `answer → way`, and whether the line goes on. */
function seen({ number, name, arrivals, ways, goesOn }: OutlineEntry): string[] {
	return [
		...arrivals,
		`${number ?? '·'} ${name}`,
		...ways.map(({ answer, text, anchor }) =>
			[answer, text, anchor && `#${anchor}`].filter(Boolean).join(' '),
		),
		...(goesOn ? ['↓'] : []),
	];
}

describe('outlineOf', () => {
	it('reads like the procedure, with jumps in words', () => {
		expect(outline(homestead).flatMap(seen)).toEqual([
			'1 提交申请',
			'↓',
			'· 材料齐全？',
			'是 跳到第 3 步：受理 #step-3',
			'否 往下：一次性告知补正',
			'↓',
			'2 一次性告知补正',
			'回到第 1 步：提交申请 #step-1',
			'上接：材料齐全？（是）',
			'3 受理',
			'↓',
			'4 同时进行',
			'↓',
			'· 审核意见',
			'同意 往下：发给农村宅基地批准书',
			'退回补正 回到第 1 步：提交申请 #step-1',
			'不同意 跳到第 5 步：书面告知 #step-5',
			'↓',
			'· 发给农村宅基地批准书',
			'上接：审核意见（不同意）',
			'5 书面告知',
			'↓',
			'· 不予批准',
		]);
	});

	it('carries all that the clerk wrote about a step', () => {
		const written = { limit: '当场', documents: ['申请表'], place: '大厅', note: '带原件' };
		const [entry] = outline([step('申请', { actor: '申请人', ...written })]);
		expect(entry).toMatchObject({
			...written,
			actor: '申请人',
			lane: { kind: 'applicant', label: '申请人' },
		});
	});

	it('shows branches side by side, each with whoever does it', () => {
		const parallel = outline(homestead).find((entry) => entry.kind === 'parallel');
		expect(parallel?.branches.map((branch) => branch.map(({ name }) => name))).toEqual([
			['现场踏勘'],
			['权属审核'],
		]);
		const lanes = parallel?.branches.flat().map((entry) => 'lane' in entry && entry.lane.kind);
		expect(lanes).toEqual(['township', 'township']);
	});

	it('says jumps within a branch without numbers', () => {
		const question = ask('行？', { 是: '签字', 否: '踏勘' });
		const [entry] = outline([both([[step('踏勘'), question, step('签字')], [step('审核')]])]);
		const [branch = []] = entry?.kind === 'parallel' ? entry.branches : [];
		expect(branch.flatMap(seen)).toEqual([
			'· 踏勘',
			'↓',
			'· 行？',
			'是 往下：签字',
			'否 回到：踏勘 #step-1-1-1',
			'↓',
			'· 签字',
		]);
	});

	it('says a jump to an end as an end, and a jump to a decision by its question', () => {
		const procedure = [
			step('申请'),
			ask('行？', { 是: '办', 否: '退件' }),
			step('办', { next: '办好' }),
			step('补', { next: '行？' }),
			end('办好'),
			end('退件'),
		];
		const texts = outline(procedure).flatMap(({ ways }) => ways.map(({ text }) => text));
		expect(texts).toEqual(['往下：办', '结束：退件', '结束：办好', '回到：行？']);
	});

	it('says once where several answers of one decision come from', () => {
		const procedure = [
			ask('行？', { 是: '办', 否: '退', 弃权: '退' }),
			step('办', { next: '好' }),
			step('退'),
			end('好'),
		];
		expect(outline(procedure)[2]?.arrivals).toEqual(['上接：行？（否、弃权）']);
	});

	it('says by number where a step comes from', () => {
		const procedure = [step('甲', { next: '丙' }), end('完'), step('丙')];
		expect(outline(procedure)[2]?.arrivals).toEqual(['上接第 1 步：甲']);
	});

	it('says where a parallel goes on if not below', () => {
		const [entry] = outline([
			both([[step('甲')], [step('乙')]], { next: '丁' }),
			step('丙'),
			step('丁'),
		]);
		expect(entry?.ways).toEqual([{ text: '跳到第 3 步：丁', anchor: 'step-3' }]);
		expect(entry?.goesOn).toBe(false);
	});

	it('ends in the result of the matter where no 结束 is written', () => {
		const last = (result?: string) => outline([step('申请')], { result }).at(-1);
		expect(last('批准书')).toMatchObject({ kind: 'end', name: '批准书', isResult: true });
		expect(last()).toMatchObject({ kind: 'end', name: '办结', isResult: true });
	});

	it('tells the result from other ends', () => {
		const results = (result?: string) =>
			outline(homestead, { result }).flatMap((entry) =>
				entry.kind === 'end' && entry.isResult ? entry.name : [],
			);
		for (const result of ['批准书', '农村宅基地批准书', '芮城县农村宅基地批准书（正本）']) {
			expect(results(result)).toEqual(['发给农村宅基地批准书']);
		}
		expect(results()).toEqual([]);
	});

	it('takes the only end there is for the result, whatever it is called', () => {
		const last = outline([step('登记'), end('凭证可自行下载')], { result: '登记凭证' }).at(-1);
		expect(last).toMatchObject({ isResult: true });
	});

	it('keeps the ids of two procedures on one page apart', () => {
		const ids = ['', 'zhaijidi-'].flatMap((prefix) =>
			flat(outline(homestead, { prefix })).map(({ anchor }) => anchor),
		);
		expect(new Set(ids).size).toBe(ids.length);
		expect(outline(homestead, { prefix: 'zhaijidi-' })[2]?.ways[0]?.anchor).toBe('zhaijidi-step-1');
	});

	it('shows every entry of a good procedure once, in order, and every link leads somewhere', () => {
		fc.assert(
			fc.property(goodProcedure, fc.constantFrom('', 'a-'), (procedure, prefix) => {
				const entries = flat(outline(procedure, { prefix, result: '结果' }));
				const isEnded = procedure.at(-1)?.kind === 'end';
				expect(entries.map(({ name }) => name)).toEqual([
					...namesOf(procedure),
					...(isEnded ? [] : ['结果']),
				]);
				const ids = entries.map(({ anchor }) => anchor);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
				const links = entries.flatMap(({ ways }) => ways);
				const targets = links.flatMap(({ anchor }) => anchor ?? []);
				expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
			}),
		);
	});

	it('leaves no reader at a loss: every entry goes on, jumps or ends', () => {
		fc.assert(
			fc.property(goodProcedure, (procedure) => {
				for (const [index, entry] of outline(procedure).entries()) {
					const { goesOn, ways, arrivals } = entry;
					expect(goesOn || ways.length > 0 || entry.kind === 'end').toBe(true);
					const above = outline(procedure)[index - 1];
					expect(index === 0 || above?.goesOn || arrivals.length > 0).toBe(true);
				}
			}),
		);
	});

	it('numbers steps and parallels from 1 without a gap', () => {
		fc.assert(
			fc.property(goodProcedure, (procedure) => {
				const numbers = outline(procedure).flatMap(({ number }) => number ?? []);
				expect(numbers).toEqual(numbers.map((_, index) => index + 1));
			}),
		);
	});

	it('comes to an end on any procedure', () => {
		fc.assert(fc.property(anyProcedure, (procedure) => void outline(procedure)));
	});
});
