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

/** The bytes of font files, by path: threads that are given them need no copies of their own. */
export type FontFiles = ReadonlyMap<string, SharedArrayBuffer>;

/** The files of the faces that nearly everything is set in. */
export function readFontFiles(): FontFiles {
	return new Map(
		Object.values(STYLES).map((style) => {
			const file = pathOf('sans', 'Sans', style);
			const read = readFileSync(file);
			const shared = new SharedArrayBuffer(read.length);
			read.copy(Buffer.from(shared));
			return [file, shared];
		}),
	);
}

/** The faces that everything is set in. A font file is opened when its first character is needed. */
export function loadFaces(files: FontFiles = new Map()): Faces {
	return {
		regular: faceOf(STYLES.regular, files),
		medium: faceOf(STYLES.medium, files),
		bold: faceOf(STYLES.bold, files),
	};
}

function faceOf(style: string, files: FontFiles): Face {
	const paths = [pathOf('sans', 'Sans', style), pathOf('serif', 'Serif', style)];
	const fonts = paths.map((path) => openLater(path, files));
	const glyphs = new Map<string, Glyph | undefined>();
	return {
		glyph(character) {
			if (!glyphs.has(character)) glyphs.set(character, findGlyph(fonts, character));
			return glyphs.get(character);
		},
	};
}

function pathOf(folder: string, name: string, style: string): string {
	return resolve(`@expo-google-fonts/noto-${folder}-sc/${style}/Noto${name}SC_${style}.ttf`);
}

function openLater(path: string, files: FontFiles): () => Font {
	let font: Font | undefined;
	return () => {
		font ??= open(path, files);
		return font;
	};
}

function open(path: string, files: FontFiles): Font {
	const shared = files.get(path);
	const font = create(shared ? Buffer.from(shared) : readFileSync(path));
	if ('fonts' in font) throw new TypeError(`${path} holds several fonts`);
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
