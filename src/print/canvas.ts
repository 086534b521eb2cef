import { once } from '../domain/once.ts';
import { Recent } from '../domain/recent.ts';
import { contours, type Point } from '../qr/path.ts';
import { makeSymbol, QUIET_ZONE } from '../qr/symbol.ts';
import type { Faces, Weight } from './face.ts';
import { BLACK, type Ink, WHITE } from './ink.ts';
import { lineCount } from './lines.ts';
import { measure } from './measure.ts';
import type { Mark, Scene } from './scene.ts';
import { type Box, type SetText, setText, type TextFault, type TextStyle } from './text.ts';

export interface Type extends Omit<TextStyle, 'face'> {
	readonly weight?: Weight;
}

export interface CanvasSize {
	readonly width: number;
	readonly height: number;
	readonly bleed: number;
}

/** Drawn before, by their accent: few, since a drawing is large. */
const drawings = once((_: Ink) => new Recent<object, Canvas>(KEPT));
const KEPT = 8;

/** What a layout draws on. It collects marks, and the texts that could not be set. */
export class Canvas implements Scene {
	width: number;
	height: number;
	readonly bleed: number;
	readonly accent: Ink;
	readonly marks: Mark[] = [];
	readonly faults: TextFault[] = [];
	readonly more: Canvas[] = [];
	readonly #faces: Faces;

	constructor(size: CanvasSize, { faces, accent }: { faces: Faces; accent: Ink }) {
		this.width = size.width;
		this.height = size.height;
		this.bleed = size.bleed;
		this.accent = accent;
		this.#faces = faces;
	}

	/** Lays the paper on its side, before anything is drawn. */
	turn(): void {
		[this.width, this.height] = [this.height, this.width];
	}

	rect(ink: Ink, { x, y, width, height = 0 }: Box): void {
		this.marks.push({ kind: 'rect', ink, x, y, width, height });
	}

	/** Another sheet of the same paper, to go on on. What can't be set there is told of the whole. */
	addSheet(): Canvas {
		const { width, height, bleed, accent } = this;
		const sheet = new Canvas({ width, height, bleed }, { faces: this.#faces, accent });
		this.more.push(sheet);
		return sheet;
	}

	/** A rectangle with a black outline `line` mm wide, half of it outside; filled if there is an ink. */
	frame({ fill, line }: { fill?: Ink; line: number }, box: Required<Box>): void {
		if (fill) this.rect(fill, box);
		const [left, top] = [box.x, box.y];
		const [right, bottom] = [left + box.width, top + box.height];
		// The first side is drawn twice, so that all four corners are joined.
		const points = [
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom],
			[left, top],
			[right, top],
		] as const;
		this.marks.push({ kind: 'line', ink: BLACK, points, width: line });
	}

	/** A rectangle that runs over the trim on the sides that it touches. */
	band(ink: Ink, { x, y, width, height = 0 }: Box): void {
		const left = x <= 0 ? this.bleed : 0;
		const top = y <= 0 ? this.bleed : 0;
		const right = x + width >= this.width ? this.bleed : 0;
		const bottom = y + height >= this.height ? this.bleed : 0;
		this.rect(ink, {
			x: x - left,
			y: y - top,
			width: left + width + right,
			height: top + height + bottom,
		});
	}

	/** A filled polygon. */
	shape(ink: Ink, points: readonly Point[]): void {
		this.marks.push({ kind: 'shape', ink, points });
	}

	/** A line from corner to corner, `width` mm thick. */
	line(ink: Ink, points: readonly Point[], width: number): void {
		this.marks.push({ kind: 'line', ink, points, width });
	}

	/** How many lines a text takes at a width; infinitely many if something in it is wider. */
	lineCount(text: string, width: number, { size, weight = 'regular', tracking }: Type): number {
		const { measured } = measure(text, { face: this.#faces[weight], tracking });
		return lineCount(measured, width / size);
	}

	/** Sets text in the first type that it fits, without drawing it. */
	set(text: string, box: Box, types: readonly Type[]): SetText | TextFault {
		let fault: TextFault = { kind: 'unfit', text };
		for (const { weight = 'regular', ...style } of types) {
			const set = setText(text, box, [{ ...style, face: this.#faces[weight] }]);
			if (!('kind' in set)) return { ...set, runs: set.runs.map((run) => ({ ...run, weight })) };
			fault = set;
			if (fault.kind === 'missing') break;
		}
		return fault;
	}

	/** Draws text in the first type that it fits; the box stays empty, and a fault is kept, if none. */
	text(text: string, box: Box, types: Type | readonly Type[], ink: Ink = BLACK): SetText {
		const set = this.set(text, box, [types].flat());
		if ('kind' in set) {
			this.faults.push(set);
			return { runs: [], size: 0, top: box.y, bottom: box.y + (box.height ?? 0), width: 0 };
		}
		return this.draw(set, ink);
	}

	/** What several sheets have in common is drawn once, the first time that its `key` comes. */
	common(key: object, draw: (canvas: Canvas) => void): void {
		const part = drawings(this.accent).of(key, () => {
			const canvas = new Canvas(this, { faces: this.#faces, accent: this.accent });
			draw(canvas);
			return canvas;
		});
		this.marks.push(...part.marks);
		this.faults.push(...part.faults);
	}

	/** A finished scene in another size, cut at its trim. */
	show({ x, y, scale }: { x: number; y: number; scale: number }, scene: Scene): void {
		const { width, height, marks } = scene;
		this.marks.push({ kind: 'group', x, y, marks, shown: { scale, width, height } });
	}

	draw(set: SetText, ink: Ink = BLACK): SetText {
		this.marks.push(...set.runs.map((run) => ({ kind: 'text', ink, ...run }) as const));
		return set;
	}

	/** The code of an address on white, quiet zone included: nothing may be drawn over it. */
	symbol(address: string, { x, y, side }: { x: number; y: number; side: number }): void {
		const symbol = makeSymbol(address);
		const modules = symbol.size + 2 * QUIET_ZONE;
		const rings = contours(symbol).map((ring) =>
			ring.map(([column, row]) => [column + QUIET_ZONE, row + QUIET_ZONE] as const),
		);
		this.rect(WHITE, { x, y, width: side, height: side });
		this.marks.push({ kind: 'symbol', ink: BLACK, x, y, module: side / modules, rings, address });
	}
}
