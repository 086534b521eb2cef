/** What years on a wall do to a code. */
import { type Picture, pictureOf } from './picture.ts';
import { createRandom } from './random.ts';

/** The square of a picture that a symbol fills, without its quiet zone. In dots. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** How far the corner marks reach into a symbol, as a share of its side. */
const CORNER = 0.3;

/**
 * A stain over `share` of the symbol: anywhere but on its three corner marks, without which nobody
 * looks for a code at all.
 */
export function stained(
	picture: Picture,
	{ x, y, side }: Square,
	{ share, seed }: { share: number; seed: number },
): Picture {
	const random = createRandom(seed);
	const stain = side * Math.sqrt(share);
	const room = Math.max(0, side * (1 - CORNER) - stain);
	const start = (edge: number) => edge + side * CORNER + random.next() * room;
	const [left, top, shade] = [start(x), start(y), random.next() < 0.5 ? 40 : 255];
	const isOn = (at: number, from: number) => at >= from && at < from + stain;
	return pictureOf(picture.width, picture.height, (column, row) =>
		isOn(column, left) && isOn(row, top) ? shade : shadeOf(picture, column, row),
	);
}

/** The corner without a mark torn off, `share` of the symbol; behind it a dark board. */
export function torn(picture: Picture, { x, y, side }: Square, share: number): Picture {
	const edge = 2 * side - side * Math.sqrt(2 * share);
	return pictureOf(picture.width, picture.height, (column, row) =>
		column - x + (row - y) > edge ? 60 : shadeOf(picture, column, row),
	);
}

/** Scratches and specks all over `share` of the symbol, corner marks included; each `size` dots wide. */
export function specked(
	picture: Picture,
	{ x, y, side }: Square,
	{ share, size, seed }: { share: number; size: number; seed: number },
): Picture {
	const random = createRandom(seed);
	const cells = Math.ceil(side / size);
	const specks = Array.from({ length: cells * cells }, () =>
		random.next() < share ? random.next() * 255 : undefined,
	);
	return pictureOf(picture.width, picture.height, (column, row) => {
		const [across, down] = [Math.floor((column - x) / size), Math.floor((row - y) / size)];
		const isInside = across >= 0 && down >= 0 && across < cells && down < cells;
		const speck = isInside ? specks[down * cells + across] : undefined;
		return speck ?? shadeOf(picture, column, row);
	});
}

/** Scratches right across, `size` dots wide, until they cover `share` of the symbol: bare or dark. */
export function scratched(
	picture: Picture,
	{ x, y, side }: Square,
	{ share, size, seed }: { share: number; size: number; seed: number },
): Picture {
	const random = createRandom(seed);
	const count = Math.max(1, Math.round((share * side) / size));
	const scratches = Array.from({ length: count }, () => {
		const angle = random.next() * Math.PI;
		const [across, down] = [x + side * random.next(), y + side * random.next()];
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		return { cos, sin, from: across * cos + down * sin, shade: random.next() < 0.7 ? 255 : 40 };
	});
	return pictureOf(picture.width, picture.height, (column, row) => {
		const scratch = scratches.find(({ cos, sin, from }) => {
			return Math.abs(column * cos + row * sin - from) < size / 2;
		});
		return scratch?.shade ?? shadeOf(picture, column, row);
	});
}

/** Folded once across and once down its middle: along the folds ink comes off, over `share` of it. */
export function folded(picture: Picture, { x, y, side }: Square, share: number): Picture {
	const half = (side * share) / 4;
	const isOn = (at: number, edge: number) => Math.abs(at - edge - side / 2) < half;
	return pictureOf(picture.width, picture.height, (column, row) =>
		isOn(column, x) || isOn(row, y) ? 255 : shadeOf(picture, column, row),
	);
}

/** A lamp that shines back from the lamination: white where it is brightest, less around. */
export function glared(picture: Picture, { x, y, side }: Square): Picture {
	const [middleX, middleY, radius] = [x + side * 0.62, y + side * 0.62, side * 0.22];
	return pictureOf(picture.width, picture.height, (column, row) => {
		const shade = shadeOf(picture, column, row);
		const near = Math.exp(-((column - middleX) ** 2 + (row - middleY) ** 2) / (2 * radius ** 2));
		return shade + (255 - shade) * 0.9 * near;
	});
}

function shadeOf({ width, data }: Picture, x: number, y: number): number {
	return data[y * width + x] ?? 255;
}
