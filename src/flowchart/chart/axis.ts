/** One dimension of a chart: channels, and between them columns or rows. In mm from the frame. */
export interface Axis {
	readonly channels: readonly Channel[];
	readonly cells: readonly { readonly start: number; readonly size: number }[];
	readonly total: number;
}

interface Channel {
	/** Where its tracks begin, and where they end. */
	readonly tracks: number;
	readonly after: number;
}

/** What a channel needs: room before its tracks, for them, and after them. */
export interface Need {
	readonly before: number;
	readonly tracks: number;
	readonly after: number;
}

export function layOut(needs: readonly Need[], sizes: readonly number[]): Axis {
	const channels: Channel[] = [];
	const cells: Axis['cells'][number][] = [];
	let at = 0;
	for (const [index, { before, tracks, after }] of needs.entries()) {
		channels.push({ tracks: at + before, after: at + before + tracks });
		at += before + tracks + after;
		const size = sizes[index];
		if (size === undefined) continue;
		cells.push({ start: at, size });
		at += size;
	}
	return { channels, cells, total: at };
}
