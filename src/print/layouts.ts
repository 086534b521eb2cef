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
import { type PlanFloor, planFloors, planWords } from './words/plan-words.ts';
import { postWords } from './words/post-words.ts';
import { signOffWords } from './words/sign-off-words.ts';
import { deskCardWords, windowSignWords } from './words/window-words.ts';
import type { Words } from './words/words.ts';

/** A page's words, and the layout that sets them. Plain data: another thread may do the drawing. */
export interface Composition {
	readonly layout: LayoutName;
	readonly words: Words;
	readonly subject: Subject;
}

/** What is printed for: a page, or one of the lists that are signed under its code. */
export interface PrintPage extends TargetPage {
	readonly list?: List;
}

/** What a layout knows of the page besides its words. */
export interface Subject extends Pick<TargetPage, 'kind'> {
	/** Where the rooms of a floor plan are. */
	readonly floors?: readonly PlanFloor[];
}

interface Layout {
	/** Undefined: the page is not of the kind that the layout is for. */
	wordsOf(page: PrintPage, disclosure: Disclosure): Words | undefined;
	/** Draws words that its own `wordsOf` has made. */
	draw(canvas: Canvas, words: Words, stamp: Stamp, subject: Subject): void;
}

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
	floorPlan: layout(planWords, (canvas, words, stamp, { floors = [] }) => {
		drawFloorPlan(canvas, words, { stamp, floors });
	}),
	signOff: layout(({ list }, disclosure) => list && signOffWords(list, disclosure), drawSignOff),
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;

/** What a format prints of a page; undefined if the format is not for it. */
export function compositionOf(
	page: PrintPage,
	{ layout, kinds }: Pick<Format, 'layout' | 'kinds'>,
	disclosure: Disclosure,
): Composition | undefined {
	if (!kinds.includes(page.kind)) return undefined;
	const words = LAYOUTS[layout].wordsOf(page, disclosure);
	return words && { layout, words, subject: subjectOf(page, layout) };
}

function subjectOf({ kind, township }: PrintPage, layout: LayoutName): Subject {
	const plan = layout === 'floorPlan' ? township?.plan : undefined;
	return plan ? { kind, floors: planFloors(plan) } : { kind };
}

/** The words of it alone. */
export function wordsOf(...print: Parameters<typeof compositionOf>): Words | undefined {
	return compositionOf(...print)?.words;
}

export function drawComposition(
	canvas: Canvas,
	{ layout, words, subject }: Composition,
	stamp: Stamp,
): void {
	LAYOUTS[layout].draw(canvas, words, stamp, subject);
}

/** The words that are made are the words that are drawn. */
function layout<W extends Words>(
	wordsOf: (page: PrintPage, disclosure: Disclosure) => W | undefined,
	draw: (canvas: Canvas, words: W, stamp: Stamp, subject: Subject) => void,
): Layout {
	return { wordsOf, draw };
}
