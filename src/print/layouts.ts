/** Every layout: which words it prints, and how. */
import type { TargetPage } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { List } from '../domain/list.ts';
import type { Canvas } from './canvas.ts';
import type { Format } from './formats.ts';
import { drawDeskCard } from './layouts/desk-card.ts';
import { drawDutyPlaque } from './layouts/duty-plaque.ts';
import { drawFloorPlan } from './layouts/floor-plan.ts';
import type { Stamp } from './layouts/parts.ts';
import { drawPoster } from './layouts/poster.ts';
import { drawShareImage } from './layouts/share-image.ts';
import { drawSignOff } from './layouts/sign-off.ts';
import { drawSticker } from './layouts/sticker.ts';
import { drawWindowSign } from './layouts/window-sign.ts';
import { DOORS, nameWords, placeWords } from './words/place-words.ts';
import { planFloors, planWords } from './words/plan-words.ts';
import { postWords } from './words/post-words.ts';
import { signOffWords } from './words/sign-off-words.ts';
import { deskCardWords, windowSignWords } from './words/window-words.ts';
import type { Words } from './words/words.ts';

/** A page's words, and what draws them. */
export interface Composition {
	readonly words: Words;
	draw(canvas: Canvas, stamp: Stamp): void;
}

/** What is printed for: a page, or one of the lists that are signed under its code. */
export interface Subject extends TargetPage {
	readonly list?: List;
}

type Layout = (page: Subject, disclosure: Disclosure) => Composition | undefined;

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
	floorPlan: layout(planWords, (canvas, words, stamp, { township }) => {
		const floors = township?.plan ? planFloors(township.plan) : [];
		drawFloorPlan(canvas, words, { stamp, floors });
	}),
	signOff: layout(({ list }, disclosure) => list && signOffWords(list, disclosure), drawSignOff),
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;

/** The words that a format prints of a page; undefined if the format is not for it. */
export function wordsOf(
	page: Subject,
	{ layout, kinds }: Pick<Format, 'layout' | 'kinds'>,
	disclosure: Disclosure,
): Words | undefined {
	return kinds.includes(page.kind) ? LAYOUTS[layout](page, disclosure)?.words : undefined;
}

/** Undefined words: the page is not of the kind that the layout is for. */
function layout<W extends Words>(
	wordsOf: (page: Subject, disclosure: Disclosure) => W | undefined,
	draw: (canvas: Canvas, words: W, stamp: Stamp, page: Subject) => void,
): Layout {
	return (page, disclosure) => {
		const words = wordsOf(page, disclosure);
		return words && { words, draw: (canvas, stamp) => draw(canvas, words, stamp, page) };
	};
}
