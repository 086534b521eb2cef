import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contours, type Grid, type Point, pathData } from '../../src/qr/path.ts';

function gridOf(...rows: readonly string[]): Grid {
	return { size: rows.length, isDark: (x, y) => rows[y]?.[x] === '#' };
}

const anyGrid = fc.integer({ min: 1, max: 12 }).chain((size) =>
	fc
		.array(fc.array(fc.constantFrom('#', ' '), { minLength: size, maxLength: size }), {
			minLength: size,
			maxLength: size,
		})
		.map((rows) => gridOf(...rows.map((row) => row.join('')))),
);

/** How often the outlines run clockwise around the middle of a module. */
function windings(rings: readonly (readonly Point[])[], x: number, y: number): number {
	const crossings = rings.flatMap((ring) =>
		ring.map(([fromX, fromY], at) => {
			const [, toY] = ring[(at + 1) % ring.length] ?? [0, 0];
			const between = fromY <= y !== toY <= y;
			return fromX > x && between ? Math.sign(toY - fromY) : 0;
		}),
	);
	return crossings.reduce<number>((sum, crossing) => sum + crossing, 0);
}

describe('contours', () => {
	it('enclose each dark module exactly once and no light one, under either fill rule', () => {
		fc.assert(
			fc.property(anyGrid, (grid) => {
				const rings = contours(grid);
				for (let y = 0; y < grid.size; y++) {
					for (let x = 0; x < grid.size; x++) {
						expect(windings(rings, x + 0.5, y + 0.5)).toBe(grid.isDark(x, y) ? 1 : 0);
					}
				}
			}),
		);
	});

	it('turn at every corner they name', () => {
		fc.assert(
			fc.property(anyGrid, (grid) => {
				for (const ring of contours(grid)) {
					const level = ring.map(([, y], at) => y === ring[(at + 1) % ring.length]?.[1]);
					expect(level.every((flat, at) => flat !== level[(at + 1) % level.length])).toBe(true);
				}
			}),
		);
	});
});

describe('pathData', () => {
	it('is one outline for what hangs together, and one for its hole', () => {
		expect(pathData(gridOf('###', '# #', '###'))).toBe('M0 0h3v3h-3zM1 2h1v-1h-1z');
	});

	it('keeps modules apart that only touch at a corner', () => {
		expect(pathData(gridOf('# ', ' #'), 4)).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
	});

	it('is empty where nothing is dark', () => {
		expect(pathData(gridOf('  ', '  '))).toBe('');
	});
});
