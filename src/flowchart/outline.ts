import type { Procedure } from '../domain/procedure.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Lane, type LaneNames, laneOf } from './lanes.ts';
import { type Mark, markBranch, markEntries } from './marks.ts';
import { type Signposts, signpostsOf } from './outline-ways.ts';

export type { OutlineWay } from './outline-ways.ts';

/** A procedure as the phone shows it: a list from top to bottom, in which jumps are said in words. */
export type Outline = readonly OutlineEntry[];
export type OutlineEntry = OutlineTask | OutlineParallel | OutlineEnd;

interface Common extends Mark, Signposts {}

/** A step, which has a way only if it jumps, or a decision, which has one for each answer. */
export interface OutlineTask extends Common {
	readonly kind: 'step' | 'decision';
	readonly actor: string;
	readonly lane: Lane;
	readonly limit?: string;
	readonly place?: string;
	readonly note?: string;
	readonly documents: readonly string[];
}

export interface OutlineParallel extends Common {
	readonly kind: 'parallel';
	readonly branches: readonly Outline[];
}

export interface OutlineEnd extends Common {
	readonly kind: 'end';
	/** Whether this is what residents come for, or how else it may end. */
	readonly isResult: boolean;
}

export interface OutlineOptions {
	readonly names: LaneNames;
	/** The matter's 结果名称. */
	readonly result?: string;
	/** Put before every id, so that two procedures can stand on one page. ASCII. */
	readonly prefix?: string;
}

/** Outlines a procedure that has no problems. */
export function outlineOf(procedure: Procedure, options: OutlineOptions): Outline {
	const { result = '办结', prefix = '' } = options;
	const graph = graphOf(procedure, result);
	return outlineGraph(graph, markEntries(graph, prefix), { ...options, result });
}

type Settled = OutlineOptions & { readonly result: string };

function outlineGraph(graph: Graph, marks: readonly Mark[], options: Settled): Outline {
	const signposts = signpostsOf(graph, marks);
	const isOnlyEnd = graph.nodes.filter(({ entry }) => entry.kind === 'end').length === 1;
	return graph.nodes.flatMap(({ entry, branches }, index): OutlineEntry | OutlineEntry[] => {
		const [mark, signpost] = [marks[index], signposts[index]];
		if (!mark || !signpost || entry.kind === 'join') return [];
		const common: Common = { ...mark, ...signpost };
		if (entry.kind === 'end') {
			const isResult = isOnlyEnd || namesResult(entry.name, options.result);
			return { ...common, kind: entry.kind, isResult };
		}
		if (entry.kind === 'parallel') {
			const outlines = branches.map((branch, b) =>
				outlineGraph(branch, markBranch(branch, mark.anchor, b), options),
			);
			return { ...common, kind: entry.kind, branches: outlines };
		}
		const documents = entry.kind === 'step' ? entry.documents : [];
		const { kind, actor, limit, place, note } = entry;
		const lane = laneOf(actor, options.names);
		return { ...common, kind, actor, lane, limit, place, note, documents };
	});
}

/** 发给批准书 names the result 农村宅基地批准书. */
export function namesResult(end: string, result: string): boolean {
	return end.includes(result) || result.includes(end.replace(/^(发给|领取|颁发|出具)/, ''));
}
