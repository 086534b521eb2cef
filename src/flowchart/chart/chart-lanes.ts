import type { Lane } from '../lanes.ts';
import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import type { NodeDraft } from './chart-node.ts';

const ORDER: readonly Lane['kind'][] = ['applicant', 'village', 'township', 'county', 'other'];

/** Puts every node into a lane. Where nobody acts, at an end, that is the lane it is come to from. */
export function settleLanes({
	nodes,
	edges,
}: {
	readonly nodes: readonly NodeDraft[];
	readonly edges: readonly ChartEdge[];
}): Pick<ChartGraph, 'lanes' | 'nodes'> {
	const byLabel = new Map(nodes.flatMap(({ lane }) => (lane ? [[lane.label, lane]] : [])));
	const lanes = [...byLabel.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
	const settled: number[] = [];
	for (const [at, { lane }] of nodes.entries()) {
		const before = edges.find(({ to, from }) => to === at && from < at)?.from ?? at - 1;
		const own = lanes.findIndex(({ label }) => label === lane?.label);
		settled.push(own < 0 ? (settled[before] ?? 0) : own);
	}
	return {
		lanes: lanes.map((lane) => asWritten(lane, nodes)),
		nodes: nodes.map((node, at) => {
			const lane = settled[at] ?? 0;
			// The head of the lane says it.
			const actor = node.actor === lanes[lane]?.label ? undefined : node.actor;
			return { ...node, lane, actor };
		}),
	};
}

/** Whoever is punished applies for nothing: the lane is called as all of its steps call them. */
function asWritten(lane: Lane, nodes: readonly NodeDraft[]): Lane {
	if (lane.kind !== 'applicant') return lane;
	const actors = nodes.flatMap((node) => (node.lane?.kind === lane.kind ? (node.actor ?? []) : []));
	const [label, ...others] = new Set(actors);
	return label !== undefined && others.length === 0 ? { ...lane, label } : lane;
}
