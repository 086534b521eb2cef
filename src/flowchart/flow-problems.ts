import type { Jump, Stop } from './jumps.ts';
import { type ProcedureProblem, procedureProblem } from './problem-texts.ts';
import { closedLoops, reach, reversed } from './walk.ts';
import { pathOf, waysOf } from './ways.ts';

/** How one list of entries is walked: from its first to wherever it may be left. */
interface Flow {
	readonly stops: readonly Stop[];
	/** The index after the last stop stands for falling off the list. */
	readonly links: number[][];
	/** Where the walk is over, or may be: nobody knows where a misspelt way was meant to lead. */
	readonly exits: Set<number>;
}

/** Entries that nothing leads to, and loops that nothing leads out of. */
export function flowProblems(
	lists: readonly (readonly Stop[])[],
	jumps: readonly Jump[],
): ProcedureProblem[] {
	const flows = lists.map(startFlow);
	for (const jump of jumps) addJump(flows, jump);
	// A list without a jump is walked from top to bottom, as branches mostly are.
	const jumping = new Set(jumps.map(({ from }) => from.list)).add(0);
	return flows.flatMap((flow, list) => {
		if (!jumping.has(list)) return [];
		const reached = reach(flow.links, [0]);
		return [...unreachable(flow, reached), ...endless(flow, reached)];
	});
}

function startFlow(stops: readonly Stop[]): Flow {
	const links = stops.map(({ entry, index }) => {
		const goesOn = waysOf(entry).some(({ to }) => to === undefined);
		return goesOn || lacksAnswers(entry) ? [index + 1] : [];
	});
	const exits = stops.filter(({ entry }) => entry.kind === 'end' || lacksAnswers(entry));
	return {
		stops,
		links: [...links, []],
		exits: new Set([stops.length, ...exits.map(({ index }) => index)]),
	};
}

/** The missing answer may have been meant to lead anywhere. */
const lacksAnswers = (entry: Stop['entry']) =>
	entry.kind === 'decision' && entry.answers.length < 2;

/** A jump into or out of a parallel counts as one of the whole parallel, besides being a problem. */
function addJump(flows: readonly Flow[], { from, target, guess }: Jump): void {
	const own = flows[from.list];
	const to = target ?? guess;
	if (to?.list === from.list) own?.links[from.index]?.push(to.index);
	else if (to) flows[0]?.links[from.top]?.push(to.top);
	if (!target || (from.list > 0 && target.list !== from.list)) own?.exits.add(from.index);
}

/** Of entries that hang together, only the first. */
function unreachable({ stops, links }: Flow, reached: ReadonlySet<number>): ProcedureProblem[] {
	const known = new Set(reached);
	return stops.flatMap((stop) => {
		if (known.has(stop.index)) return [];
		for (const index of reach(links, [stop.index], known)) known.add(index);
		return [procedureProblem.unreachable(stop, stops[stop.index - 1])];
	});
}

function endless({ stops, links, exits }: Flow, reached: ReadonlySet<number>): ProcedureProblem[] {
	const leaving = reach(reversed(links), exits);
	const stuck = reached.difference(leaving);
	if (stuck.size === 0) return [];
	const isWhole = stops[0]?.list === 0 && reached.isDisjointFrom(exits);
	return closedLoops(links, stuck).map((loop) => {
		const indexes = [...loop].sort((a, b) => a - b);
		const inside = indexes.flatMap((index) => stops[index] ?? []);
		const names = inside.map(({ entry }) => entry.name ?? '同时进行');
		return procedureProblem.endlessLoop(wayBack(inside), names, isWhole);
	});
}

/** The last way of a loop's last entry. Like all its ways it leads back: the one to look at first. */
function wayBack(loop: readonly Stop[]): Stop['path'] {
	const last = loop.at(-1);
	const way = last && waysOf(last.entry).at(-1);
	return way ? [...last.path, ...pathOf(last.entry, way)] : [];
}
