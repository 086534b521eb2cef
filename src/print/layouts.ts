/** Every layout: which words it prints, and how. */
import type { TargetPage } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Canvas } from './canvas.ts';
import type { Format } from './formats.ts';
import { drawDeskCard } from './layouts/desk-card.ts';
import { drawDutyPlaque } from './layouts/duty-plaque.ts';
import type { Stamp } from './layouts/parts.ts';
import { drawPoster } from './layouts/poster.ts';
import { drawShareImage } from './layouts/share-image.ts';
import { drawSticker } from './layouts/sticker.ts';
import { drawWindowSign } from './layouts/window-sign.ts';
import { DOORS, nameWords, placeWords } from './words/place-words.ts';
import { postWords } from './words/post-words.ts';
import { deskCardWords, windowSignWords } from './words/window-words.ts';
import type { Words } from './words/words.ts';

/** A page's words, and what draws them. */
export interface Composition {
	readonly words: Words;
	draw(canvas: Canvas, stamp: Stamp): void;
}

type Layout = (page: TargetPage, disclosure: Disclosure) => Composition | undefined;

export const LAYOUTS = {
	poster: layout(placeWords, (canvas, words, stamp, { kind }) => {
		drawPoster(canvas, { ...words, doors: DOORS[kind] }, stamp);
	}),
	shareImage: layout(placeWords, (canvas, words, stamp, { kind }) => {
		drawShareImage(canvas, { ...words, doors: DOORS[kind] }, stamp);
	}),
	deskCard: layout(deskCardWords, drawDeskCard),
	windowSign: layout(windowSignWords, drawWindowSign),
	dutyPlaque: layout(postWords, drawDutyPlaque),
	sticker: layout(nameWords, drawSticker),
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;

/** The words that a format prints of a page; undefined if the format is not for it. */
export function wordsOf(
	page: TargetPage,
	{ layout, kinds }: Pick<Format, 'layout' | 'kinds'>,
	disclosure: Disclosure,
): Words | undefined {
	return kinds.includes(page.kind) ? LAYOUTS[layout](page, disclosure)?.words : undefined;
}

/** Undefined words: the page is not of the kind that the layout is for. */
function layout<W extends Words>(
	wordsOf: (page: TargetPage, disclosure: Disclosure) => W | undefined,
	draw: (canvas: Canvas, words: W, stamp: Stamp, page: TargetPage) => void,
): Layout {
	return (page, disclosure) => {
		const words = wordsOf(page, disclosure);
		return words && { words, draw: (canvas, stamp) => draw(canvas, words, stamp, page) };
	};
}
