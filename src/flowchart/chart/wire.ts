import type { ChartEdge } from './chart-graph.ts';
import type { LatticePoint } from './lattice.ts';
import type { Port } from './ports.ts';

/** The way of an edge through the lattice, from node to node. */
export interface Wire {
	readonly edge: ChartEdge;
	readonly exit: Port;
	readonly entry: Port;
	/** From the exit's point to the entry's, neighbour by neighbour. */
	readonly points: readonly LatticePoint[];
}
