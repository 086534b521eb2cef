import type { Path } from '../domain/problem.ts';
import type { Decision, ProcedureEntry } from '../domain/procedure.ts';

/** One way on from an entry: to the entry of that name or, without a name, to the one below. */
export interface Way {
	readonly to?: string;
	/** The answer that takes it: 是, 否, 同意…. */
	readonly label?: string;
	/** Where the clerk writes it, below the entry. */
	readonly path: Path;
}

export function waysOf(entry: ProcedureEntry): readonly Way[] {
	if (entry.kind === 'end') return [];
	if (entry.kind === 'decision') return answersOf(entry);
	return [{ to: entry.next, path: ['下一步'] }];
}

function answersOf({ answers }: Decision): readonly Way[] {
	// 是 and 否 are keys of the decision itself; as soon as there is another answer, all stand in 分支.
	const plain = answers.every(({ answer }) => answer === '是' || answer === '否');
	return answers.map(({ answer, to }) => ({
		to,
		label: answer,
		path: plain ? [answer] : ['分支', answer],
	}));
}

/** The index of each name. Where several ends share a name, the first stands for all. */
export function indexNames(entries: readonly ProcedureEntry[]): ReadonlyMap<string, number> {
	const indexes = new Map<string, number>();
	for (const [index, { name }] of entries.entries()) {
		if (name !== undefined && !indexes.has(name)) indexes.set(name, index);
	}
	return indexes;
}
