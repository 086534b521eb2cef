/** Every layout: which words it prints, and how. */
import type { TargetPage } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import type { Canvas } from './canvas.ts';
import type { Format } from './formats.ts';
import { drawDeskCard } from './layouts/desk-card.ts';
import { drawDutyPlaque } from './layouts/duty-plaque.ts';
import { drawFloorPlan } from './layouts/floor-plan.ts';
import { drawFlowchart } from './layouts/flowchart.ts';
import type { Stamp } from './layouts/parts.ts';
import { drawPoster } from './layouts/poster.ts';
import { drawShareImage } from './layouts/share-image.ts';
import { drawSignOff } from './layouts/sign-off.ts';
import { drawSticker } from './layouts/sticker.ts';
import { drawWindowSign } from './layouts/window-sign.ts';
import { chartOf } from './words/chart-words.ts';
import { doorsOf, nameWords, placeWords } from './words/place-words.ts';
import { planFloors, planWords } from './words/plan-words.ts';
import { postWords } from './words/post-words.ts';
import { signOffWords } from './words/sign-off-words.ts';
import { deskCardWords, windowSignWords } from './words/window-words.ts';
import type { Words } from './words/words.ts';

/** What a layout draws. Plain data, for another thread does the drawing. */
export interface Content {
	/** What is printed of the county's content; compared, later, with what is true then. */
	readonly words: Words;
}

/** What is printed for: a page, or one of the lists that are signed under its code, or its procedure. */
export interface PrintPage extends TargetPage {
	readonly list?: List;
	/** The matter whose procedure is drawn. */
	readonly item?: Item;
}

/** A page's content in a layout, which may draw more than words: doors, rooms, a chart. */
export interface Composition extends Content {
	readonly layout: LayoutName;
}

interface Layout {
	/** Undefined: the page is not of the kind that the layout is for. */
	contentOf(page: PrintPage, disclosure: Disclosure): Content | undefined;
	/** Draws what its own `contentOf` has made. */
	draw(canvas: Canvas, content: Content, stamp: Stamp): void;
}

export const LAYOUTS = {
	poster: layout(placeContent, (canvas, { words, doors }, stamp) => {
		drawPoster(canvas, { ...words, doors }, stamp);
	}),
	shareImage: layout(placeContent, (canvas, { words, doors }, stamp) => {
		drawShareImage(canvas, { ...words, doors }, stamp);
	}),
	deskCard: layoutOfWords(deskCardWords, drawDeskCard),
	windowSign: layoutOfWords(windowSignWords, drawWindowSign),
	dutyPlaque: layoutOfWords(postWords, drawDutyPlaque),
	sticker: layoutOfWords(nameWords, drawSticker),
	floorPlan: layout(planContent, (canvas, { words, floors }, stamp) => {
		drawFloorPlan(canvas, words, { stamp, floors });
	}),
	signOff: layoutOfWords(signOffOf, drawSignOff),
	flowchart: layout(chartOf, (canvas, { words, graph }, stamp) => {
		drawFlowchart(canvas, { words, graph }, stamp);
	}),
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;

function placeContent(page: TargetPage, disclosure: Disclosure) {
	return { words: placeWords(page, disclosure), doors: doorsOf(page, disclosure) };
}

function planContent(page: TargetPage) {
	const words = planWords(page);
	const plan = page.township?.plan;
	return words && plan ? { words, floors: planFloors(plan) } : undefined;
}

function signOffOf({ list }: PrintPage, disclosure: Disclosure) {
	return list && signOffWords(list, disclosure);
}

/** What a format prints of a page; undefined if the format is not for it. */
export function compositionOf(
	page: PrintPage,
	{ layout, kinds }: Pick<Format, 'layout' | 'kinds'>,
	disclosure: Disclosure,
): Composition | undefined {
	if (!kinds.includes(page.kind)) return undefined;
	const content = LAYOUTS[layout].contentOf(page, disclosure);
	return content && { ...content, layout };
}

/** The words of it alone. */
export function wordsOf(...print: Parameters<typeof compositionOf>): Words | undefined {
	return compositionOf(...print)?.words;
}

export function drawComposition(canvas: Canvas, composition: Composition, stamp: Stamp): void {
	LAYOUTS[composition.layout].draw(canvas, composition, stamp);
}

/** The content that is made is the content that is drawn. */
function layout<C extends Content>(
	contentOf: (page: PrintPage, disclosure: Disclosure) => C | undefined,
	draw: (canvas: Canvas, content: C, stamp: Stamp) => void,
): Layout {
	return { contentOf, draw };
}

/** A layout that draws nothing but words. */
function layoutOfWords<W extends Words>(
	wordsOf: (page: PrintPage, disclosure: Disclosure) => W | undefined,
	draw: (canvas: Canvas, words: W, stamp: Stamp) => void,
): Layout {
	return layout(
		(page, disclosure) => {
			const words = wordsOf(page, disclosure);
			return words && { words };
		},
		(canvas, { words }, stamp) => draw(canvas, words, stamp),
	);
}
