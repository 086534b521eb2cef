import type { ProcedureEntry } from '../../domain/procedure.ts';
import { type Lane, type LaneNames, laneOf } from '../lanes.ts';
import type { Mark } from '../marks.ts';
import { namesResult } from '../outline.ts';

export interface NodeDraft {
	readonly kind: 'step' | 'decision' | 'end' | 'fork' | 'join';
	readonly name: string;
	/** As on the phone: 第 3 步. Steps and parallels of the main line have one. */
	readonly number?: number;
	readonly actor?: string;
	readonly limit?: string;
	readonly place?: string;
	readonly note?: string;
	readonly documents: readonly string[];
	/** Of an end: what residents come for. */
	readonly isResult?: boolean;
	/** Where somebody acts. */
	readonly lane?: Lane;
}

interface Drafting {
	readonly mark: Mark;
	readonly names: LaneNames;
	readonly result: string;
	readonly isOnlyEnd: boolean;
}

export function draftNode(
	entry: ProcedureEntry,
	{ mark: { name, number }, names, result, isOnlyEnd }: Drafting,
): NodeDraft {
	if (entry.kind === 'end') {
		const isResult = isOnlyEnd || namesResult(entry.name, result);
		return { kind: 'end', name, documents: [], isResult };
	}
	if (entry.kind === 'parallel') {
		return { kind: 'fork', name: entry.name ?? '', number, documents: [] };
	}
	const { kind, actor, limit, place, note } = entry;
	const documents = entry.kind === 'step' ? entry.documents : [];
	return { kind, name, number, actor, limit, place, note, documents, lane: laneOf(actor, names) };
}
