/** Gives the strands in a channel tracks of their own, in the order that crosses least. */

/** A strand in a channel. */
export interface Channelled {
	/** Index of the strand. */
	readonly id: number;
	readonly net: number;
	/** Its ends in lattice units, `low` before `high`. */
	readonly low: number;
	readonly high: number;
	/** Where its edge turns off at either end, as exactly as is known: with the tracks of the others. */
	readonly turns: readonly Turn[];
}

export interface Turn {
	readonly at: number;
	/** Before the channel (up, left) or behind it (down, right). */
	readonly side: 'before' | 'behind';
}

/** Strands of one channel to one node that touch: drawn as one. */
export interface Bundle extends Omit<Channelled, 'id'> {
	readonly ids: readonly number[];
}

/** Two edges on one line: never. */
const OVERLAP = 1000;
/** Up to so many bundles all orders are tried. */
const FEW = 6;

export function bundleStrands(strands: readonly Channelled[]): readonly Bundle[] {
	const bundles: Bundle[] = [];
	for (const { id, ...strand } of strands) {
		let merged: Bundle = { ...strand, ids: [id] };
		for (let at = bundles.length - 1; at >= 0; at--) {
			const other = bundles[at];
			if (!other || other.net !== merged.net || !touch(other, merged)) continue;
			bundles.splice(at, 1);
			merged = {
				net: merged.net,
				ids: [...other.ids, ...merged.ids],
				low: Math.min(merged.low, other.low),
				high: Math.max(merged.high, other.high),
				turns: [...other.turns, ...merged.turns],
			};
		}
		bundles.push(merged);
	}
	return bundles;
}

function touch(a: Pick<Bundle, 'low' | 'high'>, b: Pick<Bundle, 'low' | 'high'>): boolean {
	return a.low <= b.high && b.low <= a.high;
}

/** The track of each bundle: bundles that touch have different ones, before means a lower number. */
export function assignTracks(bundles: readonly Bundle[]): readonly number[] {
	const order = bestOrder(bundles);
	const tracks: number[] = bundles.map(() => 0);
	for (const [place, at] of order.entries()) {
		const bundle = bundles[at];
		const before = order.slice(0, place).flatMap((other) => {
			const one = bundles[other];
			return one && bundle && touch(one, bundle) ? [(tracks[other] ?? 0) + 1] : [];
		});
		tracks[at] = Math.max(0, ...before);
	}
	return tracks;
}

function bestOrder(bundles: readonly Bundle[]): readonly number[] {
	const costs = bundles.map((a) => bundles.map((b) => orderCost(a, b)));
	const costOf = (order: readonly number[]) => {
		let sum = 0;
		for (const [place, at] of order.entries()) {
			for (const later of order.slice(place + 1)) sum += costs[at]?.[later] ?? 0;
		}
		return sum;
	};
	const indexes = [...bundles.keys()];
	if (bundles.length > FEW) return improve(indexes, costOf);
	let best: Found = { order: indexes, cost: costOf(indexes) };
	for (const order of permutations(indexes)) {
		const cost = costOf(order);
		if (cost < best.cost) best = { order, cost };
	}
	return best.order;
}

interface Found {
	readonly order: readonly number[];
	readonly cost: number;
}

/** Moves one bundle at a time to where it costs least, until that helps no more. */
function improve(
	start: readonly number[],
	costOf: (order: readonly number[]) => number,
): readonly number[] {
	let best: Found = { order: start, cost: costOf(start) };
	for (let isBetter = true; isBetter; ) {
		isBetter = false;
		for (const at of start) {
			const rest = best.order.filter((each) => each !== at);
			for (let place = 0; place <= rest.length; place++) {
				const order = rest.toSpliced(place, 0, at);
				const cost = costOf(order);
				if (cost >= best.cost) continue;
				best = { order, cost };
				isBetter = true;
			}
		}
	}
	return best.order;
}

/** How often `a`, on the track before `b`, crosses it. */
function orderCost(a: Bundle, b: Bundle): number {
	if (!touch(a, b)) return 0;
	const inside = (at: number, { turns }: Bundle) => {
		const ends = turns.map((turn) => turn.at);
		return at > Math.min(...ends) && at < Math.max(...ends);
	};
	let cost = 0;
	for (const { at, side } of a.turns) {
		if (side === 'behind' && inside(at, b)) cost++;
		// Edges that turn off at one place to both sides run on one line there.
		const isFacing = b.turns.some((turn) => turn.at === at && turn.side === 'before');
		if (side === 'behind' && isFacing) cost += OVERLAP;
	}
	for (const { at, side } of b.turns) if (side === 'before' && inside(at, a)) cost++;
	return cost;
}

function* permutations(items: readonly number[]): Generator<readonly number[]> {
	if (items.length <= 1) yield items;
	for (const [at, item] of items.entries()) {
		for (const rest of permutations(items.toSpliced(at, 1))) yield [item, ...rest];
	}
}
