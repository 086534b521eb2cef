import type { Procedure } from '../../domain/procedure.ts';
import { type Graph, graphOf } from '../graph.ts';
import type { Lane, LaneNames } from '../lanes.ts';
import { type Mark, markBranch, markEntries } from '../marks.ts';
import { settleLanes } from './chart-lanes.ts';
import { draftNode, type NodeDraft } from './chart-node.ts';

/** A procedure flat, as a wall chart draws it: a parallel is a fork, its branches and a join. */
export interface ChartGraph {
	/** Those that somebody acts in, in the order of the chart. */
	readonly lanes: readonly Lane[];
	/** In the order written. */
	readonly nodes: readonly ChartNode[];
	/** Between indexes of `nodes`; two answers that lead to one place are one edge. */
	readonly edges: readonly ChartEdge[];
	readonly parallels: readonly ChartParallel[];
}

export interface ChartNode extends Omit<NodeDraft, 'lane'> {
	/** Index in `lanes`. */
	readonly lane: number;
}

export interface ChartEdge {
	readonly from: number;
	readonly to: number;
	/** The answers that take it: 是, 否, 同意…. */
	readonly label?: string;
}

/** Indexes of `nodes`. */
export interface ChartParallel {
	readonly fork: number;
	readonly join: number;
	readonly branches: readonly (readonly number[])[];
}

export interface ChartOptions {
	readonly names: LaneNames;
	/** The matter's 结果名称. */
	readonly result?: string;
}

interface Drafts {
	readonly nodes: NodeDraft[];
	readonly edges: ChartEdge[];
	readonly parallels: ChartParallel[];
}

/** The node that is entered and the node that is left: one, but for parallels. */
interface Ends {
	readonly enter: number;
	readonly leave: number;
}

/** The chart of a procedure that has no problems. */
export function chartGraphOf(
	procedure: Procedure,
	{ names, result = '办结' }: ChartOptions,
): ChartGraph {
	const graph = graphOf(procedure, result);
	const drafts: Drafts = { nodes: [], edges: [], parallels: [] };
	const isOnlyEnd = graph.nodes.filter(({ entry }) => entry.kind === 'end').length === 1;

	function addNodes({ nodes }: Graph, marks: readonly Mark[]): readonly (Ends | undefined)[] {
		return nodes.map((node, at) => {
			const mark = marks[at];
			if (node.entry.kind === 'join' || !mark) return undefined;
			const draft = draftNode(node.entry, { mark, names, result, isOnlyEnd });
			const enter = drafts.nodes.push(draft) - 1;
			if (node.entry.kind !== 'parallel') return { enter, leave: enter };
			const ends = node.branches.map((branch, b) => {
				return addNodes(branch, markBranch(branch, mark.anchor, b));
			});
			const leave = drafts.nodes.push({ kind: 'join', name: '', documents: [] }) - 1;
			for (const [b, branch] of node.branches.entries())
				addBranch(branch, ends[b] ?? [], { enter, leave });
			const branches = ends.map((each) => each.flatMap((one) => one?.enter ?? []));
			drafts.parallels.push({ fork: enter, join: leave, branches });
			return { enter, leave };
		});
	}
	function addBranch(branch: Graph, ends: readonly (Ends | undefined)[], around: Ends): void {
		drafts.edges.push({ from: around.enter, to: ends[0]?.enter ?? around.leave });
		addEdges(branch, ends, around.leave);
	}
	function addEdges({ edges }: Graph, ends: readonly (Ends | undefined)[], join = 0): void {
		for (const { from, to, label } of edges) {
			addEdge(drafts.edges, { from: ends[from]?.leave ?? 0, to: ends[to]?.enter ?? join, label });
		}
	}

	addEdges(graph, addNodes(graph, markEntries(graph, '')));
	return { ...drafts, ...settleLanes(drafts) };
}

function addEdge(edges: ChartEdge[], edge: ChartEdge): void {
	const known = edges.findIndex(({ from, to }) => from === edge.from && to === edge.to);
	const label = [edges[known]?.label, edge.label].filter(Boolean).join('、') || undefined;
	if (known < 0) edges.push(edge);
	else edges[known] = { ...edge, label };
}
