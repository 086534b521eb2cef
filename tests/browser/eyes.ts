/** What looks at a page from within it. Put into the page as text: it can use nothing outside itself. */

export interface Box {
	readonly element: Element;
	readonly text: string;
	readonly rect: DOMRect;
}

export interface Eyes {
	/** The words that can be seen, one box for each line, as high as the characters themselves. */
	words(): readonly Box[];
	/** The element around, or itself, that fits. */
	around(element: Element | null, fits: (style: CSSStyleDeclaration) => boolean): Element | null;
	/** How a finding calls an element: `a.call “0359-0002084”`. */
	nameOf(element: Element): string;
}

declare global {
	interface Window {
		readonly eyes: Eyes;
	}
}

export function installEyes(): void {
	/** Of a line's box, what the characters take. */
	const CHARACTERS = 0.62;

	const around: Eyes['around'] = (element, fits) => {
		for (let each = element; each; each = each.parentElement)
			if (fits(getComputedStyle(each))) return each;
		return null;
	};
	const isHidden = (element: Element) =>
		!element.checkVisibility({ visibilityProperty: true }) ||
		around(element, (style) => {
			const { position, left, width } = style;
			if (position !== 'absolute') return false;
			return left === '-9999px' || style.getPropertyValue('clip') !== 'auto' || width === '1px';
		}) !== null;

	const textNodes = (): Text[] => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (node instanceof Text && node.data.trim()) found.push(node);
		return found;
	};
	const boxesOf = (node: Text, hidden: Map<Element, boolean>): Box[] => {
		const element = node.parentElement;
		if (!element) return [];
		const isUnseen = hidden.get(element) ?? isHidden(element);
		hidden.set(element, isUnseen);
		if (isUnseen) return [];
		const range = document.createRange();
		range.selectNodeContents(node);
		return [...range.getClientRects()].map(({ x, y, width, height }) => ({
			element,
			text: node.data.trim(),
			rect: new DOMRect(x, y + (height * (1 - CHARACTERS)) / 2, width, height * CHARACTERS),
		}));
	};
	const nameOf: Eyes['nameOf'] = (element) => {
		const kind = [element.tagName.toLowerCase(), ...element.classList].join('.');
		const words = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30);
		return `${kind} “${words}”`;
	};
	const words = () => {
		const hidden = new Map<Element, boolean>();
		return textNodes().flatMap((node) => boxesOf(node, hidden));
	};
	const eyes: Eyes = { words, around, nameOf };
	Object.assign(window, { eyes });
}
