/** Looks at how a page is laid out. Each runs within the page and gives what is wrong, in words. */

/** Words beyond the edge of the screen, out of the box they stand in, or on one another. */
export function misplacedWords(): string[] {
	const { words, around, nameOf } = window.eyes;
	const seen = words();
	const edge = document.documentElement.clientWidth;
	const wide = document.documentElement.scrollWidth;
	const isScrolling = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
	const isBox = (style: CSSStyleDeclaration) =>
		style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
		style.borderTopWidth !== '0px' ||
		style.borderLeftWidth !== '0px' ||
		style.overflowX !== 'visible';

	// A figure may scroll by itself.
	const beyond = seen
		.filter(({ rect }) => rect.left < -1 || rect.right > edge + 1)
		.filter(({ element }) => !around(element, isScrolling))
		.map(({ element }) => `Beyond the edge: ${nameOf(element)}`);
	const outside = seen.flatMap(({ element, rect }) => {
		const box = around(element, isBox);
		const edges = box?.getBoundingClientRect();
		if (!box || !edges || isScrolling(getComputedStyle(box))) return [];
		const isInside =
			rect.left > edges.left - 1 &&
			rect.right < edges.right + 1 &&
			rect.top > edges.top - 1 &&
			rect.bottom < edges.bottom + 1;
		return isInside ? [] : [`${nameOf(element)} sticks out of ${nameOf(box)}`];
	});
	const boxes = seen.toSorted((a, b) => a.rect.top - b.rect.top);
	const covering = boxes.flatMap((upper, index) => {
		const found: string[] = [];
		for (const lower of boxes.slice(index + 1)) {
			if (lower.rect.top > upper.rect.bottom - 1) break;
			const beside =
				lower.rect.left > upper.rect.right - 1 || lower.rect.right < upper.rect.left + 1;
			if (!beside) found.push(`${nameOf(upper.element)} lies on ${nameOf(lower.element)}`);
		}
		return found;
	});
	return [
		...(wide > edge ? [`The page is ${wide} px wide on ${edge} px`] : []),
		...beyond,
		...outside,
		...covering,
	];
}

/** What to tap that a thumb would miss: lower than 48 px, and not in running text, or covered. */
export function hardToTap(): string[] {
	const { around, nameOf } = window.eyes;
	const isBlock = ({ display }: CSSStyleDeclaration) => !display.startsWith('inline');
	const isInRunningText = (target: Element) => {
		const block = around(target, isBlock);
		if (!block || block === target) return false;
		return hasWordsOf(block);
	};
	const hasWordsOf = (block: Element): boolean =>
		[...block.childNodes].some((node) => {
			if (node instanceof Text) return node.data.trim() !== '';
			if (!(node instanceof Element) || node.matches('a, button, .hidden-text')) return false;
			return !isBlock(getComputedStyle(node)) && hasWordsOf(node);
		});
	const isCovered = (target: Element) => {
		target.scrollIntoView({ block: 'center' });
		const { x, y, width, height } = target.getClientRects()[0] ?? new DOMRect();
		const top = document.elementFromPoint(x + width / 2, y + height / 2);
		return !top || !target.contains(top);
	};
	return [...document.querySelectorAll('a[href], button, input, select, summary')]
		.filter((target) => target.checkVisibility() && !target.matches('.skip'))
		.flatMap((target) => {
			const { height } = target.getBoundingClientRect();
			const isLow = height < 47.5 && !isInRunningText(target);
			return [
				...(isLow ? [`${nameOf(target)} is ${Math.round(height)} px high`] : []),
				...(isCovered(target) ? [`${nameOf(target)} is covered`] : []),
			];
		});
}

/** Before a page comes in, of which there is not even the root yet. */
export function setLetters(size: string): void {
	new MutationObserver((_, observer) => {
		if (!document.documentElement) return;
		document.documentElement.style.fontSize = size;
		observer.disconnect();
	}).observe(document, { childList: true });
}

/** What is not laid out yet and would reach over what follows, for whoever asks where it is. */
export function tooLittleRoom(): string[] {
	return [...document.querySelectorAll('.later')].flatMap((section) => {
		const room = section.getBoundingClientRect().bottom;
		const last = Math.max(
			...[...section.children].map((child) => child.getBoundingClientRect().bottom),
		);
		return last > room + 1
			? [`${section.id || section.className} lacks ${Math.round(last - room)} px`]
			: [];
	});
}

/** Phone numbers that cannot be tapped, or would call another number. A text to copy is not for calling. */
export function deadNumbers(): string[] {
	const { words, nameOf } = window.eyes;
	// 12345 is also part of that line's name.
	const NUMBER =
		/(?<![\d-])(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|123\d{2}(?!\p{Script=Han}))(?![\d-])/gu;
	return words().flatMap(({ element, text }) => {
		if (element.closest('.paste')) return [];
		const called =
			element.closest('a[href^="tel:"]')?.getAttribute('href')?.replace(/-/g, '') ?? '';
		return [...text.matchAll(NUMBER)]
			.filter(([number]) => !called.includes(number.replace('-', '')))
			.map(([number]) => `${number} in ${nameOf(element)}`);
	});
}

/** The text of an element, as its lines are broken. */
export function linesOf(element: Element): string[] {
	const lines: string[] = [];
	let top = Number.NEGATIVE_INFINITY;
	for (const node of element.childNodes) {
		for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			const rect = range.getBoundingClientRect();
			if (rect.top > top + 2) lines.push('');
			top = Math.max(top, rect.top);
			lines.push(`${lines.pop() ?? ''}${range.toString()}`);
		}
	}
	return lines.map((line) => line.trim());
}

/**
 * Lines that begin with a mark which ends what stands before it; and numbers of documents, other
 * numbers and times in two, where there is room for them.
 */
export function tornLines(hasRoom: boolean): string[] {
	const { words, around, nameOf } = window.eyes;
	const CLOSING = /^(?:[，。；、：！？）”》]|· )/;
	const TORN = /\d[\d.]* ?\/ ?(?:个工作日|个月|号$|日$|项$|件$)|〔\d*\/|\/〕|〕\/|:\d\d(?:–\/|\/–)/;
	const blocks = new Set(
		words().map(({ element }) => around(element, ({ display }) => !display.startsWith('inline'))),
	);
	return [...blocks].flatMap((block) => {
		if (!block) return [];
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		const lines: { text: string; bottom: number }[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest('.hidden-text, .paste')) continue;
			if (around(parent, ({ display }) => !display.startsWith('inline')) !== block) continue;
			for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const rect = [...range.getClientRects()].at(-1);
				if (!rect?.width) continue;
				const middle = (rect.top + rect.bottom) / 2;
				const line = lines.at(-1);
				if (line && middle < line.bottom) line.text += range.toString();
				else lines.push({ text: range.toString(), bottom: rect.bottom });
			}
		}
		const texts = lines.map(({ text }) => text.trim());
		const torn = texts.slice(1).filter((text, index) => {
			const before = texts[index] ?? '';
			if (CLOSING.test(text)) return true;
			return hasRoom && TORN.test(`${before.slice(-9)}/${text.slice(0, 4)}`);
		});
		return torn.map((text) => `“${text.slice(0, 9)}” begins a line of ${nameOf(block)}`);
	});
}

/** Phone numbers that begin on one line and end on the next. An extension may stand below its number. */
export function brokenNumbers(): string[] {
	const { words, nameOf } = window.eyes;
	const NUMBER = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|[48]00-\d{3}-\d{4})(?![\d-])/g;
	const linesOf = (node: Text, { index, 0: number }: RegExpExecArray) => {
		const range = document.createRange();
		range.setStart(node, index);
		range.setEnd(node, index + number.length);
		return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
	};
	const elements = new Set(words().map(({ element }) => element));
	return [...elements].flatMap((element) =>
		[...element.childNodes].flatMap((node) => {
			if (!(node instanceof Text)) return [];
			const broken = [...node.data.matchAll(NUMBER)].filter((found) => linesOf(node, found) > 1);
			return broken.map(([number]) => `${number} in ${nameOf(element)}`);
		}),
	);
}
