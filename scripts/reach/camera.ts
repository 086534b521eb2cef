/** What a phone sees of a picture on a wall. Every shot with the same seed is the same. */

import { type Picture, pictureOf } from './picture.ts';
import { createRandom, type Random } from './random.ts';

export interface Shot {
	/** Dots of the photo for one of the picture, where the camera looks. */
	readonly scale: number;
	/** How far the wall is turned away, to the side, in degrees. */
	readonly tilt?: number;
	/** How far the phone is turned, in degrees. */
	readonly turn?: number;
	/** Radius of the blur (its standard deviation), in dots of the photo. */
	readonly blur?: number;
	/** Shades of ink and paper: 0 and 255 in the best light. */
	readonly ink?: number;
	readonly paper?: number;
	/** Standard deviation of the noise, in shades. */
	readonly noise?: number;
	readonly seed?: number;
}

/** From how far away, in widths of the picture: near enough that a tilted one looks like a wedge. */
const NEARNESS = 2.5;
const WALL = 170;
const DEGREE = Math.PI / 180;

export function photograph(picture: Picture, shot: Shot): Picture {
	const { blur = 0, ink = 0, paper = 255, noise = 0, seed = 1 } = shot;
	const random = createRandom(seed);
	const seen = blurred(project(picture, shot, random), blur);
	return pictureOf(seen.width, seen.height, (x, y) => {
		const shade = shadeAt(seen, x, y);
		const lit = ink + (shade / 255) * (paper - ink) + noise * random.gauss();
		return Math.min(255, Math.max(0, lit));
	});
}

/** Each dot takes what falls on it, from a wall that stands askew. */
function project(picture: Picture, { scale, tilt = 0, turn = 0 }: Shot, random: Random): Picture {
	const { width, height } = picture;
	const distance = NEARNESS * width;
	const focal = scale * distance;
	const [sinTilt, cosTilt] = [Math.sin(tilt * DEGREE), Math.cos(tilt * DEGREE)];
	const [sinTurn, cosTurn] = [Math.sin(turn * DEGREE), Math.cos(turn * DEGREE)];
	const size = Math.ceil(Math.hypot(width, height) * scale * 1.1);
	const [middleX, middleY] = [size / 2 + random.next(), size / 2 + random.next()];
	const parts = Math.max(2, Math.ceil(1 / scale));
	const shade = (x: number, y: number) => {
		const [a, b] = [x - middleX, y - middleY];
		const [u, v] = [a * cosTurn - b * sinTurn, a * sinTurn + b * cosTurn];
		const across = (u * distance) / (focal * cosTilt - u * sinTilt);
		const down = (v * (distance + across * sinTilt)) / focal;
		return shadeAt(picture, Math.floor(across + width / 2), Math.floor(down + height / 2));
	};
	return pictureOf(size, size, (x, y) => {
		let sum = 0;
		for (let part = 0; part < parts * parts; part++)
			sum += shade(
				x + ((part % parts) + 0.5) / parts,
				y + (Math.floor(part / parts) + 0.5) / parts,
			);
		return sum / (parts * parts);
	});
}

function shadeAt({ width, height, data }: Picture, x: number, y: number): number {
	const isInside = x >= 0 && y >= 0 && x < width && y < height;
	return isInside ? (data[y * width + x] ?? WALL) : WALL;
}

/** A lens out of focus: a bell curve, along rows and then along columns. */
function blurred(picture: Picture, radius: number): Picture {
	if (radius === 0) return picture;
	const reach = Math.ceil(3 * radius);
	const bell = Array.from({ length: 2 * reach + 1 }, (_, at) =>
		Math.exp(-((at - reach) ** 2) / (2 * radius ** 2)),
	);
	const sum = bell.reduce((total, weight) => total + weight, 0);
	const along = (from: Picture, stepX: number, stepY: number) =>
		pictureOf(from.width, from.height, (x, y) => {
			let shade = 0;
			for (const [at, weight] of bell.entries())
				shade += weight * shadeAt(from, x + (at - reach) * stepX, y + (at - reach) * stepY);
			return shade / sum;
		});
	return along(along(picture, 1, 0), 0, 1);
}
