import { nearest } from '../domain/nearest.ts';
import type { Path } from '../domain/problem.ts';
import type { Procedure, ProcedureEntry } from '../domain/procedure.ts';
import { indexNames, type Way, waysOf } from './ways.ts';

/** An entry and where it stands. */
export interface Stop {
	readonly entry: ProcedureEntry;
	/** Below 流程: `[4]`, or `[4, '并行', 0, 1]` in a branch. */
	readonly path: Path;
	/** The list it stands in: 0 is the procedure itself, every branch has a number of its own. */
	readonly list: number;
	/** Its index in that list. */
	readonly index: number;
	/** The index, in the procedure itself, of the entry or of the parallel around it. */
	readonly top: number;
}

/** A way that names where it goes. */
export interface Jump {
	readonly from: Stop;
	readonly way: Way;
	/** What the clerk wrote. */
	readonly to: string;
	readonly target?: Stop;
	/** Where there is no such name: what was probably meant. */
	readonly guess?: Stop;
}

/** All entries, list by list: the procedure itself, then the branches of its parallels. */
export function stopsOf(procedure: Procedure): readonly (readonly Stop[])[] {
	const main = procedure.map((entry, index) => {
		return { entry, path: [index], list: 0, index, top: index };
	});
	const branches = procedure.flatMap((entry, top) =>
		entry.kind === 'parallel' ? entry.branches.map((branch, b) => ({ branch, b, top })) : [],
	);
	return [
		main,
		...branches.map(({ branch, b, top }, list) =>
			branch.map((entry, index) => {
				return { entry, path: [top, '并行', b, index], list: list + 1, index, top };
			}),
		),
	];
}

/** Every jump with its target. */
export function jumpsOf(lists: readonly (readonly Stop[])[]): readonly Jump[] {
	const named = lists.map(namesIn);
	const find = finder(lists, named);
	const jumps: Jump[] = [];
	for (const from of lists.flat()) {
		for (const way of waysOf(from.entry)) {
			if (way.to === undefined) continue;
			const target = find(way.to, from.list);
			const meant = target ? undefined : similar(way.to, named[from.list]);
			const guess = meant === undefined ? undefined : find(meant, from.list);
			jumps.push({ from, way, to: way.to, target, guess });
		}
	}
	return jumps;
}

type Names = ReadonlyMap<string, number>;

const namesIn = (stops: readonly Stop[]): Names => indexNames(stops.map(({ entry }) => entry));

/** A name counts in its own list before it counts anywhere else, which is rare. */
function finder(lists: readonly (readonly Stop[])[], named: readonly Names[]) {
	const all = lists.flat();
	let anywhere: Names | undefined;
	return (name: string, list: number): Stop | undefined => {
		const own = named[list]?.get(name);
		if (own !== undefined) return lists[list]?.[own];
		anywhere ??= namesIn(all);
		return all[anywhere.get(name) ?? -1];
	};
}

/** More names than this were not written by hand, and comparing them all would take for ever. */
const MANY = 500;

/** A name that differs by a slip of the pen, or of which one is a part of the other: 受理申请, 受理. */
function similar(name: string, known: Names = new Map()): string | undefined {
	if (known.size > MANY) return undefined;
	const names = [...known.keys()];
	return (
		nearest(name, names) ?? names.find((other) => other.includes(name) || name.includes(other))
	);
}
