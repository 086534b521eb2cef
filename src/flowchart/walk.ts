/** For each index, the indexes it leads to. */
export type Links = readonly (readonly number[])[];

const NOTHING: ReadonlySet<number> = new Set();

/** Everything that can be reached from `starts`, themselves included, without entering `closed`. */
export function reach(
	links: Links,
	starts: Iterable<number>,
	closed: ReadonlySet<number> = NOTHING,
): ReadonlySet<number> {
	const seen = new Set(starts);
	// A set's iterator also visits what is added on the way.
	for (const at of seen) {
		for (const to of links[at] ?? []) if (!closed.has(to)) seen.add(to);
	}
	return seen;
}

export function reversed(links: Links): Links {
	const back: number[][] = links.map(() => []);
	for (const [from, targets] of links.entries()) {
		for (const to of targets) back[to]?.push(from);
	}
	return back;
}

/**
 * The loops that nothing leaves, within a set that nothing leaves either. Kosaraju's algorithm on
 * reversed links: in order of last finish, every component comes after all that it leads to.
 * Linear, so that a hostile file cannot hang a build.
 */
export function closedLoops(links: Links, among: ReadonlySet<number>): ReadonlySet<number>[] {
	const inside = links.map((targets, from) => (among.has(from) ? targets : []));
	const taken = new Set<number>();
	const loops: ReadonlySet<number>[] = [];
	for (const start of finishOrder(reversed(inside), among).reverse()) {
		if (taken.has(start)) continue;
		const members = reach(inside, [start], taken);
		for (const member of members) taken.add(member);
		const isClosed = [...members].every((at) => inside[at]?.every((to) => members.has(to)));
		if (isClosed) loops.push(members);
	}
	return loops;
}

/** The order in which a depth-first walk is done with each index; a stack instead of recursion. */
function finishOrder(links: Links, starts: Iterable<number>): number[] {
	const order: number[] = [];
	const entered = new Set<number>();
	const done = new Set<number>();
	const stack = [...starts];
	for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
		if (entered.has(at)) {
			stack.pop();
			if (!done.has(at)) order.push(at);
			done.add(at);
		} else {
			entered.add(at);
			for (const to of links[at] ?? []) if (!entered.has(to)) stack.push(to);
		}
	}
	return order;
}
