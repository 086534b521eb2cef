/** A scene as an SVG image for screens: the trim, without bleed and crop marks. */
import { outlineWriter, short } from './outline.ts';
import type { Mark, Scene } from './scene.ts';

/** As wide as `pixels`, or in its millimetres. */
export function writeSvg({ width, height, marks }: Scene, pixels?: number): string {
	const size = pixels
		? `width="${pixels}" height="${Math.round((pixels * height) / width)}"`
		: `width="${short(width)}mm" height="${short(height)}mm"`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}">` +
		`<rect width="${short(width)}" height="${short(height)}" fill="#fff"/>` +
		`${marks.map(writeMark).join('')}</svg>`
	);
}

function writeMark(mark: Mark): string {
	switch (mark.kind) {
		case 'rect': {
			const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map(short);
			return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${mark.ink.rgb}"/>`;
		}
		case 'line':
			return `<path d="${path(mark.points)}" fill="none" stroke="${mark.ink.rgb}" stroke-width="${short(mark.width)}"/>`;
		case 'text':
			return `<g fill="${mark.ink.rgb}">${writeRun(mark)}</g>`;
		case 'symbol': {
			const place = `translate(${short(mark.x)} ${short(mark.y)})scale(${mark.module.toFixed(6)})`;
			const outlines = mark.rings.map((ring) => `${path(ring)}Z`).join('');
			return `<path fill="${mark.ink.rgb}" transform="${place}" d="${outlines}"/>`;
		}
		case 'group': {
			if (mark.shown) return writeShown(mark, mark.shown);
			const place = `translate(${short(mark.x)} ${short(mark.y)})`;
			return `<g transform="${place}">${mark.marks.map(writeMark).join('')}</g>`;
		}
	}
}

/** A picture within the picture cuts off what lies outside of it. */
function writeShown(
	{ x, y, marks }: GroupMark,
	{ scale, width, height }: NonNullable<GroupMark['shown']>,
): string {
	const size = `width="${short(width * scale)}" height="${short(height * scale)}"`;
	const view = `viewBox="0 0 ${short(width)} ${short(height)}"`;
	return `<svg x="${short(x)}" y="${short(y)}" ${size} ${view}>${marks.map(writeMark).join('')}</svg>`;
}

type GroupMark = Extract<Mark, { kind: 'group' }>;

function writeRun({ x, baseline, size, glyphs }: Extract<Mark, { kind: 'text' }>): string {
	const scale = (size / 1000).toFixed(6);
	return glyphs
		.filter(({ glyph }) => glyph.outline.length > 0)
		.map(({ glyph, x: at }) => {
			const place = `translate(${short(x + at * size)} ${short(baseline)})scale(${scale} -${scale})`;
			return `<path transform="${place}" d="${outline(glyph)}"/>`;
		})
		.join('');
}

const COMMANDS = { move: 'M', line: 'L', curve: 'C' } as const;

const outline = outlineWriter((segment) => {
	if (segment.kind === 'close') return 'Z';
	return `${COMMANDS[segment.kind]}${segment.points.map(Math.round).join(' ')}`;
});

function path(points: readonly (readonly [number, number])[]): string {
	return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}
