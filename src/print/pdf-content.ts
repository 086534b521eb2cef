/** A scene as the operators of a PDF page. Colours are CMYK, text is outlines: no other resource. */
import type { Ink } from './ink.ts';
import { outlineWriter, short } from './outline.ts';
import type { Mark, Scene } from './scene.ts';

/** Written for y downward in mm, as the scene is; whoever places it sets the matrix. */
export function pdfContent({ marks }: Scene): string {
	return marks.map(writeMark).join('');
}

function writeMark(mark: Mark): string {
	switch (mark.kind) {
		case 'rect':
			return `${fill(mark.ink)}${[mark.x, mark.y, mark.width, mark.height].map(short).join(' ')} re f\n`;
		case 'line':
			return `${stroke(mark.ink)}${short(mark.width)} w ${path(mark.points)}S\n`;
		case 'shape':
			return `${fill(mark.ink)}${path(mark.points)}f\n`;
		case 'text':
			return `${fill(mark.ink)}${writeRun(mark)}`;
		case 'symbol':
			return (
				`${fill(mark.ink)}q ${mark.module.toFixed(6)} 0 0 ${mark.module.toFixed(6)} ` +
				`${short(mark.x)} ${short(mark.y)} cm\n` +
				`${mark.rings.map((ring) => `${path(ring)}h\n`).join('')}f Q\n`
			);
		case 'group':
			return `q ${groupMatrix(mark)}\n${mark.marks.map(writeMark).join('')}Q\n`;
	}
}

function groupMatrix({ x, y, shown }: Extract<Mark, { kind: 'group' }>): string {
	if (!shown) return `1 0 0 1 ${short(x)} ${short(y)} cm`;
	const scale = shown.scale.toFixed(6);
	const clip = `0 0 ${short(shown.width)} ${short(shown.height)} re W n`;
	return `${scale} 0 0 ${scale} ${short(x)} ${short(y)} cm ${clip}`;
}

function writeRun({ x, baseline, size, glyphs }: Extract<Mark, { kind: 'text' }>): string {
	const scale = (size / 1000).toFixed(6);
	return glyphs
		.filter(({ glyph }) => glyph.outline.length > 0)
		.map(({ glyph, x: at }) => {
			const matrix = `${scale} 0 0 -${scale} ${short(x + at * size)} ${short(baseline)} cm`;
			return `q ${matrix} ${outline(glyph)}f Q\n`;
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
