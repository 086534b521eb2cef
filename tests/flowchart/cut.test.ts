import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangementsOf } from '../../src/flowchart/chart/arrange.ts';
import type { ChartGraph } from '../../src/flowchart/chart/chart-graph.ts';
import { type ChartPart, cutChart, partOf } from '../../src/flowchart/chart/cut.ts';
import { fitChart } from '../../src/flowchart/chart/fit.ts';
import { homestead } from './build.ts';
import { chart, FRAME, ruler, someChart } from './some-chart.ts';

function tall(graph: ChartGraph) {
	const [arrangement] = arrangementsOf(graph);
	const frame = { ...FRAME, height: Number.MAX_VALUE };
	return (arrangement && fitChart(arrangement, frame, ruler)) ?? expect.fail('does not fit');
}

/** The chart on sheets with so many shares of its height; undefined if it can't be cut so. */
function cutInto(graph: ChartGraph, shares: readonly number[]) {
	const layout = tall(graph);
	const rooms = shares.map((share) => share * layout.height);
	const cuts = cutChart(layout, rooms, ruler.size);
	if (!cuts) return undefined;
	const edges = [0, ...cuts.map(({ y }) => y), layout.height + 1];
	const parts = rooms.map((_, at) => partOf(layout, edges[at] ?? 0, edges[at + 1] ?? 0));
	const heights = rooms.map((_, at) => (edges[at + 1] ?? 0) - (edges[at] ?? 0));
	return { layout, rooms, cuts, parts, heights };
}

const countIn = (parts: readonly ChartPart[], count: (part: ChartPart) => number) =>
	parts.reduce((sum, part) => sum + count(part), 0);

describe('a chart that goes on on another sheet', () => {
	it('has every box, answer and arrow on one of them, within its room', () => {
		const share = fc.double({ min: 0.45, max: 0.8, noNaN: true });
		let cut = 0;
		fc.assert(
			fc.property(someChart, fc.array(share, { minLength: 2, maxLength: 3 }), (graph, shares) => {
				const done = cutInto(graph, shares);
				if (!done) return;
				cut++;
				const { layout, rooms, parts, heights } = done;
				expect(countIn(parts, ({ boxes }) => boxes.filter(Boolean).length)).toBe(
					layout.boxes.length,
				);
				expect(countIn(parts, ({ labels }) => labels.length)).toBe(layout.labels.length);
				expect(countIn(parts, ({ lines }) => lines.filter(({ hasTip }) => hasTip).length)).toBe(
					layout.lines.length,
				);
				for (const [at, { boxes }] of parts.entries()) {
					expect(heights[at]).toBeLessThanOrEqual((rooms[at] ?? 0) + 1);
					for (const box of boxes) {
						if (!box) continue;
						expect(box.y).toBeGreaterThanOrEqual(0);
						expect(box.y + box.height).toBeLessThanOrEqual(heights[at] ?? 0);
					}
				}
			}),
			{ numRuns: 80 },
		);
		expect(cut).toBeGreaterThan(20);
	}, 120_000);

	it('ends each line that is cut at the edge, on both sheets at the same place', () => {
		fc.assert(
			fc.property(someChart, (graph) => {
				const done = cutInto(graph, [0.6, 0.6]);
				if (!done) return;
				const { cuts, parts, heights } = done;
				const [upper = expect.fail(), lower = expect.fail()] = parts;
				const at = (part: ChartPart, edge: number) =>
					part.lines
						.flatMap(({ points }) => [points[0], points.at(-1)])
						.flatMap((point) => (point && Math.abs(point[1] - edge) < 1e-9 ? [point[0]] : []))
						.toSorted((a, b) => a - b);
				const crossings = cuts.flatMap((cut) => cut.crossings.map(({ x }) => x));
				expect(at(upper, heights[0] ?? 0)).toEqual(crossings);
				expect(at(lower, 0)).toEqual(crossings);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	it('is not cut where the sheets are too small for it, or for one of its boxes', () => {
		expect(cutInto(chart(homestead), [0.4, 0.4])).toBeUndefined();
		expect(cutInto(chart(homestead), [0.02, 0.98])).toBeUndefined();
		expect(cutInto(chart(homestead), [0.6, 0.6])).toBeDefined();
	});
});
