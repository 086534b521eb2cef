/** A scene as an SVG image for screens: the trim, without bleed and crop marks. */
import { once } from '../domain/once.ts';
import type { Weight } from './face.ts';
import { outlineWriter, short } from './outline.ts';
import type { Mark, Scene } from './scene.ts';

type TextMark = Extract<Mark, { kind: 'text' }>;

/** As wide as `pixels`; text as outlines, since a machine may have no Chinese font. */
export function writeSvg(scene: Scene, pixels: number): string {
	const size = `width="${pixels}" height="${Math.round((pixels * scene.height) / scene.width)}"`;
	return write(scene, size, outlined);
}

/**
 * In its millimetres, with real text in whatever Chinese font the screen has: a twentieth of the weight,
 * and it can be searched and read aloud. Each line is as long as it was set.
 */
export function writeTextSvg(scene: Scene, title: string): string {
	return write(scene, textAttributes(scene), worded, `<title>${escaped(title)}</title>`);
}

/** An otherwise empty image of the scene's size, with a sentence at its top. */
export function writeSentence(scene: Scene, sentence: string): string {
	const size = short(scene.width / (sentence.length + 4));
	const text = `<text x="${short(scene.width / 2)}" y="${short(scene.height / 8)}" font-size="${size}" text-anchor="middle">${escaped(sentence)}</text>`;
	const empty = { ...scene, marks: [] };
	return write(empty, textAttributes(scene), worded).replace('</svg>', `${text}</svg>`);
}

function textAttributes({ width, height }: Pick<Scene, 'width' | 'height'>): string {
	const fonts =
		'font-family="Noto Sans SC,PingFang SC,Microsoft YaHei,Source Han Sans SC,WenQuanYi Micro Hei,sans-serif"';
	return `width="${short(width)}mm" height="${short(height)}mm" lang="zh-CN" ${fonts}`;
}

function write(
	{ width, height, marks }: Scene,
	attributes: string,
	writeMark: (mark: Mark) => string,
	title = '',
): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" ${attributes} viewBox="0 0 ${short(width)} ${short(height)}">` +
		`${title}<rect width="${short(width)}" height="${short(height)}" fill="#fff"/>` +
		`${marks.map(writeMark).join('')}</svg>`
	);
}

// Sheets may have marks in common.
const outlined = once((mark: Mark) => writeMark(mark, writeOutlines));
const worded = once((mark: Mark) => writeMark(mark, writeText));

function writeMark(mark: Mark, textWriter: (mark: TextMark) => string): string {
	switch (mark.kind) {
		case 'rect': {
			const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map(short);
			return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${mark.ink.rgb}"/>`;
		}
		case 'line':
			return `<path d="${path(mark.points)}" fill="none" stroke="${mark.ink.rgb}" stroke-width="${short(mark.width)}"/>`;
		case 'shape':
			return `<path d="${path(mark.points)}Z" fill="${mark.ink.rgb}"/>`;
		case 'text':
			return textWriter(mark);
		case 'symbol': {
			const place = `translate(${short(mark.x)} ${short(mark.y)})scale(${mark.module.toFixed(6)})`;
			const outlines = mark.rings.map((ring) => `${path(ring)}Z`).join('');
			return `<path fill="${mark.ink.rgb}" transform="${place}" d="${outlines}"/>`;
		}
		case 'group': {
			if (mark.shown) return writeShown(mark, mark.shown, textWriter);
			const place = `translate(${short(mark.x)} ${short(mark.y)})`;
			const inside = mark.marks.map((each) => writeMark(each, textWriter)).join('');
			return `<g transform="${place}">${inside}</g>`;
		}
	}
}

/** A picture within the picture cuts off what lies outside of it. */
function writeShown(
	{ x, y, marks }: GroupMark,
	{ scale, width, height }: NonNullable<GroupMark['shown']>,
	textWriter: (mark: TextMark) => string,
): string {
	const size = `width="${short(width * scale)}" height="${short(height * scale)}"`;
	const view = `viewBox="0 0 ${short(width)} ${short(height)}"`;
	const inside = marks.map((mark) => writeMark(mark, textWriter)).join('');
	return `<svg x="${short(x)}" y="${short(y)}" ${size} ${view}>${inside}</svg>`;
}

type GroupMark = Extract<Mark, { kind: 'group' }>;

function writeOutlines({ ink, x, baseline, size, glyphs }: TextMark): string {
	const scale = (size / 1000).toFixed(6);
	const drawn = glyphs
		.filter(({ glyph }) => glyph.outline.length > 0)
		.map(({ glyph, x: at }) => {
			const place = `translate(${short(x + at * size)} ${short(baseline)})scale(${scale} -${scale})`;
			return `<path transform="${place}" d="${outline(glyph)}"/>`;
		})
		.join('');
	return `<g fill="${ink.rgb}">${drawn}</g>`;
}

const WEIGHTS: Readonly<Record<Weight, string>> = {
	regular: '',
	medium: ' font-weight="500"',
	bold: ' font-weight="700"',
};

function writeText({ ink, text, x, baseline, size, glyphs, weight = 'regular' }: TextMark): string {
	const last = glyphs.at(-1);
	const length = last ? (last.x + last.glyph.advance / 1000) * size : 0;
	const place = `x="${short(x)}" y="${short(baseline)}" textLength="${short(length)}"`;
	const type = `font-size="${short(size)}"${WEIGHTS[weight]} fill="${ink.rgb}"`;
	return `<text ${place} ${type}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const COMMANDS = { move: 'M', line: 'L', curve: 'C' } as const;

const outline = outlineWriter((segment) => {
	if (segment.kind === 'close') return 'Z';
	return `${COMMANDS[segment.kind]}${segment.points.map(Math.round).join(' ')}`;
});

function path(points: readonly (readonly [number, number])[]): string {
	return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}
