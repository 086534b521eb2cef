import type { Path } from '../domain/problem.ts';
import type { ProcedureEntry } from '../domain/procedure.ts';

/** One way on from an entry: to the entry of that name or, without a name, to the one below. */
export interface Way {
	readonly to?: string;
	/** The answer that takes it: 是, 否, 同意…. */
	readonly label?: string;
}

export function waysOf(entry: ProcedureEntry): readonly Way[] {
	if (entry.kind === 'end') return [];
	if (entry.kind === 'decision')
		return entry.answers.map(({ answer, to }) => ({ to, label: answer }));
	return [{ to: entry.next }];
}

/** Where the clerk writes a way, below its entry. */
export function pathOf(entry: ProcedureEntry, { label }: Way): Path {
	if (label === undefined || entry.kind !== 'decision') return ['下一步'];
	// 是 and 否 are keys of the decision itself; as soon as there is another answer, all stand in 分支.
	const isPlain = entry.answers.every(({ answer }) => answer === '是' || answer === '否');
	return isPlain ? [label] : ['分支', label];
}

/** The index of each name. Where several ends share a name, the first stands for all. */
export function indexNames(entries: readonly ProcedureEntry[]): ReadonlyMap<string, number> {
	const indexes = new Map<string, number>();
	for (const [index, { name }] of entries.entries()) {
		if (name !== undefined && !indexes.has(name)) indexes.set(name, index);
	}
	return indexes;
}
