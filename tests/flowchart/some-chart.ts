/** Wall charts of made-up procedures, and a ruler that knows no typeface. */
import fc from 'fast-check';
import type { Procedure } from '../../src/domain/procedure.ts';
import { type ChartGraph, chartGraphOf } from '../../src/flowchart/chart/chart-graph.ts';
import type { Ruler } from '../../src/flowchart/chart/ruler.ts';
import { goodProcedure } from './arbitrary.ts';

const names = { townshipNames: ['规划建设岗', '自然资源所'], departmentNames: ['民政局'] };
const ACTORS = ['申请人', '村民委员会', '乡镇窗口', '民政局', '评定医院'];
/** A wall of any size: what matters is that nothing touches. */
export const FRAME = { width: 900, height: 4000 };

export const ruler: Ruler = {
	size: 3.175,
	narrowest: 20,
	height: ({ name, kind }, width) => {
		const isBar = kind === 'fork' || kind === 'join';
		return isBar ? 6 : 5 + 4 * Math.ceil(([...name].length * 3.2) / (width - 6));
	},
	label: (text, width) => {
		const lines = Math.ceil(([...text].length * 3.2) / Math.max(width, 3.2));
		return { width: Math.min(width, [...text].length * 3.2), height: lines * 3.6 };
	},
};

export const chart = (procedure: Procedure) => chartGraphOf(procedure, { names });

/** The same procedure, its steps done by whoever comes next in a list. */
function withActors(procedure: Procedure, picks: readonly number[]): Procedure {
	let at = 0;
	const actor = () => ACTORS[picks[at++ % picks.length] ?? 0] ?? '申请人';
	return procedure.map((entry) => {
		if (entry.kind === 'end') return entry;
		if (entry.kind !== 'parallel') return { ...entry, actor: actor() };
		const branches = entry.branches.map((branch) =>
			branch.map((each) => ({ ...each, actor: actor() })),
		);
		return { ...entry, branches };
	});
}

/** Up to 25 nodes, in up to five lanes. */
export const someChart: fc.Arbitrary<ChartGraph> = fc
	.tuple(goodProcedure, fc.array(fc.nat(ACTORS.length - 1), { minLength: 1, maxLength: 9 }))
	.map(([procedure, picks]) => chart(withActors(procedure, picks)))
	.filter(({ nodes }) => nodes.length <= 25);
