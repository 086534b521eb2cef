import type { Graph, GraphNode } from './graph.ts';

/** What an entry is called, by readers and by links. */
export interface Mark {
	/** The id, in ASCII and unique on the page: `step-3`, `ask-1`, `end-2`, `step-4-1-2` in a branch. */
	readonly anchor: string;
	/** 第 3 步. Steps and parallels are counted; decisions, ends and whatever stands in a branch are not. */
	readonly number?: number;
	readonly name: string;
}

export function markEntries({ nodes }: Graph, prefix: string): readonly Mark[] {
	const counts = { step: 0, ask: 0, end: 0 };
	return nodes.map((node) => {
		const word = wordOf(node);
		counts[word] += 1;
		return {
			anchor: `${prefix}${word}-${counts[word]}`,
			number: word === 'step' ? counts.step : undefined,
			name: nameOf(node),
		};
	});
}

/** Marks within a branch of the parallel that has the id `anchor`. */
export function markBranch({ nodes }: Graph, anchor: string, branch: number): readonly Mark[] {
	return nodes.map((node, index) => {
		return { anchor: `${anchor}-${branch + 1}-${index + 1}`, name: nameOf(node) };
	});
}

function wordOf({ entry }: GraphNode): 'step' | 'ask' | 'end' {
	if (entry.kind === 'decision') return 'ask';
	return entry.kind === 'step' || entry.kind === 'parallel' ? 'step' : 'end';
}

function nameOf({ entry }: GraphNode): string {
	return (entry.kind === 'join' ? undefined : entry.name) ?? '同时进行';
}
