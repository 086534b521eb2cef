/**
 * The typefaces: Noto Sans SC, and Noto Serif SC for the few characters that it lacks (U+9FF0–9FFF
 * and others outside 通用规范汉字表). Both are under the SIL Open Font License.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph as FontGlyph } from 'fontkit';
import type { Face, Faces, Glyph, Segment } from './face.ts';
import { joinCurves } from './join-curves.ts';

const { resolve } = createRequire(import.meta.url);

const STYLES = { regular: '400Regular', medium: '500Medium', bold: '700Bold' } as const;

/** The faces that everything is set in. A font file is read when its first character is needed. */
export function loadFaces(): Faces {
	return {
		regular: faceOf(STYLES.regular),
		medium: faceOf(STYLES.medium),
		bold: faceOf(STYLES.bold),
	};
}

function faceOf(style: string): Face {
	const fonts = [openLater('sans', 'Sans', style), openLater('serif', 'Serif', style)];
	const glyphs = new Map<string, Glyph | undefined>();
	return {
		glyph(character) {
			if (!glyphs.has(character)) glyphs.set(character, findGlyph(fonts, character));
			return glyphs.get(character);
		},
	};
}

function openLater(folder: string, name: string, style: string): () => Font {
	const file = `@expo-google-fonts/noto-${folder}-sc/${style}/Noto${name}SC_${style}.ttf`;
	let font: Font | undefined;
	return () => {
		font ??= open(resolve(file));
		return font;
	};
}

function open(file: string): Font {
	const font = create(readFileSync(file));
	if ('fonts' in font) throw new TypeError(`${file} holds several fonts`);
	return font;
}

function findGlyph(fonts: readonly (() => Font)[], character: string): Glyph | undefined {
	const codePoint = character.codePointAt(0) ?? 0;
	for (const openFont of fonts) {
		const font = openFont();
		if (!font.hasGlyphForCodePoint(codePoint)) continue;
		// By the character map: laying out whole strings would be 18 times as slow.
		return drawing(font.glyphForCodePoint(codePoint), 1000 / font.unitsPerEm);
	}
	return undefined;
}

/** Its outline is read when it is first drawn: most texts are only measured, some never drawn. */
function drawing(glyph: FontGlyph, scale: number): Glyph {
	let outline: readonly Segment[] | undefined;
	return {
		advance: glyph.advanceWidth * scale,
		get outline() {
			outline ??= joinCurves(segmentsOf(glyph, scale));
			return outline;
		},
	};
}

function segmentsOf(glyph: FontGlyph, scale: number): readonly Segment[] {
	let [x, y] = [0, 0];
	return glyph.path.commands.map(({ command, args }): Segment => {
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((value) => value * scale);
		const [fromX, fromY] = [x, y];
		switch (command) {
			case 'moveTo':
			case 'lineTo':
				[x, y] = [a, b];
				return { kind: command === 'moveTo' ? 'move' : 'line', points: [a, b] };
			case 'quadraticCurveTo':
				[x, y] = [c, d];
				return { kind: 'curve', points: [...cubicOf([fromX, fromY], [a, b], [c, d]), c, d] };
			case 'bezierCurveTo':
				[x, y] = [e, f];
				return { kind: 'curve', points: [a, b, c, d, e, f] };
			default:
				return { kind: 'close' };
		}
	});
}

type Point = readonly [number, number];

/** The two control points of the cubic that is the same curve. */
function cubicOf(from: Point, control: Point, to: Point): [number, number, number, number] {
	const near = (a: number, b: number) => a + (2 / 3) * (b - a);
	return [
		near(from[0], control[0]),
		near(from[1], control[1]),
		near(to[0], control[0]),
		near(to[1], control[1]),
	];
}
