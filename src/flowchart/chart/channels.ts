import { type Stem, stemsOf } from './stems.ts';
import { cornersOf, type Strand, strandsOf } from './strands.ts';
import { assignTracks, bundleStrands, type Turn } from './tracks.ts';
import type { Wire } from './wire.ts';

/** How far from the middle of a channel its outermost tracks are, in lattice units. */
const SPREAD = 0.45;

/** A wire as strands, each with its track among those of its channel. */
export interface TrackedWire {
	readonly wire: Wire;
	readonly strands: readonly TrackedStrand[];
}

export interface TrackedStrand extends Strand {
	readonly track: number;
}

export interface Channels {
	readonly wires: readonly TrackedWire[];
	/** Of the wires that leave a bottom. */
	readonly stems: ReadonlyMap<Wire, Stem>;
	/** How many tracks there are at x = 2c or y = 2r. */
	upright(line: number): number;
	level(line: number): number;
}

interface Piece extends Strand {
	readonly id: number;
	readonly net: number;
	/** The strands before and after it in its wire. */
	readonly around: readonly (number | undefined)[];
}

/** Settles tracks in three rounds, since the order in one channel depends on those that cross it. */
export function channelsOf(wires: readonly Wire[]): Channels {
	const perWire = wires.map((wire) => strandsOf(cornersOf(wire)));
	const pieces = piecesOf(wires, perWire);
	const tracks = new Map<number, number>();
	const counts = new Map<string, number>();
	for (const isUpright of [false, true, false]) settle(pieces, isUpright, { tracks, counts });
	let id = 0;
	return {
		wires: wires.map((wire, at) => {
			const strands = perWire[at]?.map((strand) => ({ ...strand, track: tracks.get(id++) ?? 0 }));
			return { wire, strands: strands ?? [] };
		}),
		stems: stemsOf(wires),
		upright: (line) => counts.get(`true ${line}`) ?? 0,
		level: (line) => counts.get(`false ${line}`) ?? 0,
	};
}

function piecesOf(wires: readonly Wire[], perWire: readonly (readonly Strand[])[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [w, strands] of perWire.entries()) {
		const first = pieces.length;
		for (const [at, strand] of strands.entries()) {
			const before = at > 0 ? first + at - 1 : undefined;
			const after = at < strands.length - 1 ? first + at + 1 : undefined;
			const net = wires[w]?.edge.to ?? 0;
			pieces.push({ ...strand, id: first + at, net, around: [before, after] });
		}
	}
	return pieces;
}

interface Settled {
	readonly tracks: Map<number, number>;
	readonly counts: Map<string, number>;
}

function settle(pieces: readonly Piece[], isUpright: boolean, { tracks, counts }: Settled): void {
	const exact = (piece: Piece) => {
		const many = counts.get(`${piece.isUpright} ${piece.line}`) ?? 0;
		const track = tracks.get(piece.id) ?? 0;
		if (piece.line % 2 !== 0 || many < 2) return piece.line;
		return piece.line - SPREAD + (2 * SPREAD * track) / (many - 1);
	};
	const inChannels = pieces.filter(
		(piece) => piece.isUpright === isUpright && piece.line % 2 === 0,
	);
	for (const [line, own] of Map.groupBy(inChannels, (piece) => piece.line)) {
		const bundles = bundleStrands(
			own.map(({ id, net, from, to, around }) => {
				const turns = [from, to].map((end, at) =>
					turnOf(pieces[around[at] ?? -1], end, { at, exact }),
				);
				return { id, net, low: Math.min(from, to), high: Math.max(from, to), turns };
			}),
		);
		const order = assignTracks(bundles);
		for (const [at, { ids }] of bundles.entries()) {
			for (const id of ids) tracks.set(id, order[at] ?? 0);
		}
		counts.set(`${isUpright} ${line}`, Math.max(...order) + 1);
	}
}

/** Where, and to which side, a wire leaves a channel at the start (`at` 0) or end of its strand. */
function turnOf(
	next: Piece | undefined,
	end: number,
	{ at, exact }: { readonly at: number; readonly exact: (piece: Piece) => number },
): Turn {
	if (!next) return { at: end, side: 'before' };
	// The strand before ends here, the strand after begins here.
	const away = at === 0 ? next.from - next.to : next.to - next.from;
	return { at: exact(next), side: away < 0 ? 'before' : 'behind' };
}
