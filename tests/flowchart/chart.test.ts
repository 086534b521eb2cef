import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arrangementsOf } from '../../src/flowchart/chart/arrange.ts';
import type { ChartGraph } from '../../src/flowchart/chart/chart-graph.ts';
import { fitChart } from '../../src/flowchart/chart/fit.ts';
import { ask, both, end, homestead, step } from './build.ts';
import { faultsIn } from './chart-faults.ts';
import { chart, FRAME, ruler, someChart } from './some-chart.ts';

describe('a wall chart', () => {
	it('shows every step, decision and end in the lane of whoever acts', () => {
		const { lanes, nodes } = chart(homestead);
		expect(lanes.map(({ label }) => label)).toEqual(['申请人', '乡镇']);
		expect(
			nodes.map(({ kind, number, name, lane }) => [kind, number, name, lanes[lane]?.label]),
		).toEqual([
			['step', 1, '提交申请', '申请人'],
			['decision', undefined, '材料齐全？', '乡镇'],
			['step', 2, '一次性告知补正', '乡镇'],
			['step', 3, '受理', '乡镇'],
			['fork', 4, '', '乡镇'],
			['step', undefined, '现场踏勘', '乡镇'],
			['step', undefined, '权属审核', '乡镇'],
			['join', undefined, '', '乡镇'],
			['decision', undefined, '审核意见', '乡镇'],
			['end', undefined, '发给农村宅基地批准书', '乡镇'],
			['step', 5, '书面告知', '乡镇'],
			['end', undefined, '不予批准', '乡镇'],
		]);
	});

	it('draws answers that lead to one place as one line', () => {
		const question = ask('申辩成立？', { 部分采纳: '决定', 不采纳: '决定', 采纳: '重新调查' });
		const { edges } = chart([step('重新调查'), question, step('决定')]);
		expect(edges.filter(({ from }) => from === 1)).toEqual([
			{ from: 1, to: 2, label: '部分采纳、不采纳' },
			{ from: 1, to: 0, label: '采纳' },
		]);
	});

	it('leaves a parallel only when all branches are done', () => {
		const { edges, parallels } = chart([both([[step('甲')], [step('乙'), step('丙')]]), end('好')]);
		expect(parallels).toEqual([{ fork: 0, join: 4, branches: [[1], [2, 3]] }]);
		expect(edges.map(({ from, to }) => `${from}→${to}`)).toEqual([
			'0→1',
			'1→4',
			'0→2',
			'2→3',
			'3→4',
			'4→5',
		]);
	});

	it('keeps boxes, answers and lines apart, inside the frame and in their lanes', () => {
		fc.assert(
			fc.property(someChart, (graph) => {
				const arrangements = arrangementsOf(graph);
				expect(arrangements.length).toBeGreaterThan(0);
				for (const arrangement of arrangements) {
					const layout = fitChart(arrangement, FRAME, ruler) ?? expect.fail('does not fit');
					expect(faultsIn(graph, layout, FRAME.height)).toEqual([]);
				}
			}),
			{ numRuns: 30 },
		);
	}, 600_000);

	it('keeps them apart where rows are pushed together to fit a lower frame', {
		timeout: 600_000,
	}, () => {
		fc.assert(
			fc.property(someChart, fc.double({ min: 0.5, max: 1, noNaN: true }), (graph, share) => {
				for (const arrangement of arrangementsOf(graph).slice(0, 2)) {
					const level = fitChart(arrangement, FRAME, ruler) ?? expect.fail('does not fit');
					const frame = { ...FRAME, height: level.height * share };
					const layout = fitChart(arrangement, frame, { ...ruler, isDense: true });
					if (layout) expect(faultsIn(graph, layout, frame.height)).toEqual([]);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('is never refused a frame that level rows fit, and often fits a lower one', () => {
		const [arrangement] = arrangementsOf(chart(homestead));
		const fits = (height: number, isDense: boolean) =>
			arrangement && fitChart(arrangement, { width: 277, height }, { ...ruler, isDense });
		const lowest = (isDense: boolean) =>
			Array.from({ length: 300 }, (_, at) => 50 + at).find((height) => fits(height, isDense)) ?? 0;
		expect(lowest(true)).toBeLessThan(lowest(false));
		expect(fits(lowest(false), true)).toEqual(fits(lowest(false), false));
	});

	it('is the same in every run', async () => {
		const anew = async (graph: ChartGraph) => {
			vi.resetModules();
			const { arrangementsOf: arrange } = await import('../../src/flowchart/chart/arrange.ts');
			return arrange(graph).map((arrangement) => fitChart(arrangement, FRAME, ruler));
		};
		await fc.assert(
			fc.asyncProperty(someChart, async (graph) => {
				expect(await anew(graph)).toEqual(await anew(graph));
			}),
			{ numRuns: 5 },
		);
	});

	it('is refused by a frame that is too small', () => {
		const fits = (frame: { width: number; height: number }) =>
			arrangementsOf(chart(homestead)).flatMap((each) => fitChart(each, frame, ruler) ?? []);
		expect(fits({ width: 277, height: 320 })).not.toEqual([]);
		expect(fits({ width: 277, height: 60 })).toEqual([]);
		expect(fits({ width: 60, height: 320 })).toEqual([]);
	});
});
