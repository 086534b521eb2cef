import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedLoops, reach } from '../../src/flowchart/walk.ts';

describe('closedLoops', () => {
	const loops = (links: readonly (readonly number[])[]) =>
		closedLoops(links, new Set(links.keys())).map((loop) => [...loop].sort());

	it('finds the loop that a path runs into, not the path', () => {
		expect(loops([[1], [2], [3], [2]])).toEqual([[2, 3]]);
	});

	it('finds an entry that leads only to itself', () => {
		expect(loops([[1, 0], [1]])).toEqual([[1]]);
	});

	it('passes over a loop that leads into another', () => {
		expect(loops([[1], [0, 2], [3], [2]])).toEqual([[2, 3]]);
	});

	it('agrees with the definition on any graph', () => {
		const graph = fc.integer({ min: 1, max: 8 }).chain((n) =>
			fc.array(fc.array(fc.nat(n - 1), { minLength: 1, maxLength: 3 }), {
				minLength: n,
				maxLength: n,
			}),
		);
		fc.assert(
			fc.property(graph, (links) => {
				const areas = links.map((_, at) => reach(links, [at]));
				const closed = areas.filter((area) =>
					[...area].every((at) => areas[at]?.size === area.size),
				);
				const expected = new Set(closed.map((area) => [...area].sort().join()));
				expect(new Set(loops(links).map((loop) => loop.join()))).toEqual(expected);
			}),
		);
	});

	it('copes with a hundred thousand entries', () => {
		const links = Array.from({ length: 100_000 }, (_, at) => [Math.min(at + 1, 99_999)]);
		expect(loops(links)).toEqual([[99_999]]);
		expect(loops(links.map((_, at) => [Math.max(at - 1, 0)]))).toEqual([[0]]);
	});
});
