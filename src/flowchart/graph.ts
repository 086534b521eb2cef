import { once, onceByText } from '../domain/once.ts';
import type { End, Procedure, ProcedureEntry } from '../domain/procedure.ts';
import { indexNames, waysOf } from './ways.ts';

/** A procedure, or one branch of a parallel, as nodes and the ways between them. */
export interface Graph {
	/** Every entry in the order written; then, if the list can be fallen off, what that comes to. */
	readonly nodes: readonly GraphNode[];
	/** Between indexes of `nodes`, in the order written. */
	readonly edges: readonly Edge[];
}

export interface GraphNode {
	readonly entry: ProcedureEntry | Join;
	/** Of a parallel, in the order written; else none. */
	readonly branches: readonly Graph[];
}

/** Where a branch is done and waits for the others. */
export interface Join {
	readonly kind: 'join';
}

export interface Edge {
	readonly from: number;
	readonly to: number;
	/** The answer that takes it: 是, 否, 同意…. */
	readonly label?: string;
}

/**
 * The graph of a procedure. A last step without 结束 ends in `result`, the matter's 结果名称.
 * Ways to names that do not exist are left out; `procedureProblems` reports them.
 */
export function graphOf(procedure: Procedure, result = '办结'): Graph {
	return graphs(procedure)(result);
}

/** A county's matter is drawn once more in each township. */
const graphs = once((procedure: Procedure) =>
	onceByText((result) => sequenceGraph(procedure, { kind: 'end', name: result })),
);

function sequenceGraph(entries: readonly ProcedureEntry[], exit: End | Join): Graph {
	const names = indexNames(entries);
	const edges = entries.flatMap((entry, from) =>
		waysOf(entry).flatMap(({ to: name, label }) => {
			const to = name === undefined ? from + 1 : names.get(name);
			return to === undefined ? [] : [{ from, to, label }];
		}),
	);
	const isLeft = edges.some(({ to }) => to === entries.length);
	return { nodes: (isLeft ? [...entries, exit] : entries).map(nodeOf), edges };
}

function nodeOf(entry: ProcedureEntry | Join): GraphNode {
	const branches = entry.kind === 'parallel' ? entry.branches : [];
	return { entry, branches: branches.map((branch) => sequenceGraph(branch, { kind: 'join' })) };
}
