/** A scene as the operators of a PDF page. Colours are CMYK, text is outlines: no other resource. */
import type { Glyph } from './face.ts';
import type { Ink } from './ink.ts';
import { outlineWriter, short } from './outline.ts';
import type { Mark, Scene } from './scene.ts';

/** Written for y downward in mm, as the scene is; whoever places it sets the matrix. */
export function pdfContent({ marks }: Scene): string {
	return writeMarks(marks);
}

type TextMark = Extract<Mark, { kind: 'text' }>;

/** Texts that follow each other are written together: no text covers another one. */
function writeMarks(marks: readonly Mark[]): string {
	const written: string[] = [];
	let texts: TextMark[] = [];
	for (const mark of marks) {
		if (mark.kind === 'text') texts.push(mark);
		else {
			written.push(writeTexts(texts), writeMark(mark));
			texts = [];
		}
	}
	return [...written, writeTexts(texts)].join('');
}

function writeMark(mark: Exclude<Mark, TextMark>): string {
	switch (mark.kind) {
		case 'rect':
			return `${fill(mark.ink)}${[mark.x, mark.y, mark.width, mark.height].map(short).join(' ')} re f\n`;
		case 'line':
			return `${stroke(mark.ink)}${short(mark.width)} w ${path(mark.points)}S\n`;
		case 'shape':
			return `${fill(mark.ink)}${path(mark.points)}f\n`;
		case 'symbol':
			return (
				`${fill(mark.ink)}q ${mark.module.toFixed(6)} 0 0 ${mark.module.toFixed(6)} ` +
				`${short(mark.x)} ${short(mark.y)} cm\n` +
				`${mark.rings.map((ring) => `${path(ring)}h\n`).join('')}f Q\n`
			);
		case 'group':
			return `q ${groupMatrix(mark)}\n${writeMarks(mark.marks)}Q\n`;
	}
}

function groupMatrix({ x, y, shown }: Extract<Mark, { kind: 'group' }>): string {
	if (!shown) return `1 0 0 1 ${short(x)} ${short(y)} cm`;
	const scale = shown.scale.toFixed(6);
	const clip = `0 0 ${short(shown.width)} ${short(shown.height)} re W n`;
	return `${scale} 0 0 ${scale} ${short(x)} ${short(y)} cm ${clip}`;
}

/**
 * Glyph by glyph, not line by line: the same outline again and again packs to next to nothing, and
 * a wall chart, where most characters occur more than once, to less than two thirds.
 */
function writeTexts(texts: readonly TextMark[]): string {
	const inks = Map.groupBy(texts, ({ ink }) => ink);
	return [...inks].map(([ink, own]) => `${fill(ink)}${writeGlyphs(own)}`).join('');
}

function writeGlyphs(texts: readonly TextMark[]): string {
	const places = new Map<Glyph, string[]>();
	for (const { x, baseline, size, glyphs } of texts) {
		const scale = (size / 1000).toFixed(6);
		for (const { glyph, x: at } of glyphs) {
			if (glyph.outline.length === 0) continue;
			const matrix = `q ${scale} 0 0 -${scale} ${short(x + at * size)} ${short(baseline)} cm `;
			const known = places.get(glyph);
			if (known) known.push(matrix);
			else places.set(glyph, [matrix]);
		}
	}
	return [...places]
		.map(([glyph, matrices]) => {
			const drawn = `${outline(glyph)}f Q\n`;
			return matrices.map((matrix) => matrix + drawn).join('');
		})
		.join('');
}

const OPERATORS = { move: 'm', line: 'l', curve: 'c' } as const;

const outline = outlineWriter((segment) => {
	if (segment.kind === 'close') return 'h ';
	return `${segment.points.map(Math.round).join(' ')} ${OPERATORS[segment.kind]} `;
});

function path(points: readonly (readonly [number, number])[]): string {
	return points.map(([x, y], at) => `${short(x)} ${short(y)} ${at === 0 ? 'm' : 'l'} `).join('');
}

const fill = ({ cmyk }: Ink) => `${cmyk.map(short).join(' ')} k\n`;
const stroke = ({ cmyk }: Ink) => `${cmyk.map(short).join(' ')} K\n`;
