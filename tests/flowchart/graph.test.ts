import { describe, expect, it } from 'vitest';
import { type Graph, graphOf } from '../../src/flowchart/graph.ts';
import { ask, both, end, homestead, step } from './build.ts';

const written = ({ edges }: Graph) =>
	edges.map(({ from, to, label }) => `${from}→${to}${label ? ` ${label}` : ''}`);

describe('graphOf', () => {
	it('goes from each entry to the next unless it says otherwise', () => {
		expect(written(graphOf(homestead))).toEqual([
			'0→1',
			'1→3 是',
			'1→2 否',
			'2→0',
			'3→4',
			'4→5',
			'5→6 同意',
			'5→0 退回补正',
			'5→7 不同意',
			'7→8',
		]);
	});

	it('has a node for every entry in the order written', () => {
		expect(graphOf(homestead).nodes.map(({ entry }) => entry)).toEqual(homestead);
	});

	it('ends in the result of the matter where no 结束 is written', () => {
		const graph = graphOf([step('申请'), step('发证')], '批准书');
		expect(graph.nodes.at(-1)?.entry).toEqual(end('批准书'));
		expect(written(graph)).toEqual(['0→1', '1→2']);
	});

	it('ends in 办结 where the matter has no result', () => {
		expect(graphOf([step('申请')]).nodes.at(-1)?.entry).toEqual(end('办结'));
	});

	it('adds no end where nothing falls off the list', () => {
		const graph = graphOf([
			ask('行？', { 是: '好', 否: '申请' }),
			end('好'),
			step('申请', { next: '行？' }),
		]);
		expect(graph.nodes).toHaveLength(3);
	});

	it('takes a parallel as one node whose branches come together again', () => {
		const [node] = graphOf([
			both([[step('甲'), ask('行？', { 是: '乙', 否: '甲' }), step('乙')], [step('丙')]]),
		]).nodes;
		expect(node?.branches.map(written)).toEqual([['0→1', '1→2 是', '1→0 否', '2→3'], ['0→1']]);
		expect(node?.branches.map(({ nodes }) => nodes.at(-1)?.entry.kind)).toEqual(['join', 'join']);
	});

	it('goes on from a parallel to the step it names', () => {
		const graph = graphOf([
			both([[step('甲')], [step('乙')]], { next: '丁' }),
			step('丙'),
			step('丁'),
		]);
		expect(written(graph)).toEqual(['0→2', '1→2', '2→3']);
	});

	it('leaves out ways to names that do not exist', () => {
		expect(graphOf([step('甲', { next: '没有' })])).toEqual({
			nodes: [{ entry: step('甲', { next: '没有' }), branches: [] }],
			edges: [],
		});
	});
});
