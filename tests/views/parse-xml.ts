/** An element of a parsed document. */
export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Element[];
	text: string;
}

const TOKEN = /<\?xml[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ESCAPE = /&(?:#(\d+)|(\w+));|&/g;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** Parses XML as strictly as a reader of feeds does: anything that is not well-formed throws. */
export function parseXml(xml: string): Element {
	const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < xml.length) {
		const at = TOKEN.lastIndex;
		const token = TOKEN.exec(xml);
		const parent = open.at(-1);
		if (!token || !parent) throw new Error(`Not well-formed at “${xml.slice(at, at + 40)}”`);
		const [, closing, name, attributes = '', empty, text] = token;
		if (text !== undefined) parent.text += unescaped(text);
		if (name === undefined) continue;
		if (closing) {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
			continue;
		}
		const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
		parent.children.push(element);
		if (!empty) open.push(element);
	}
	const [document] = root.children;
	if (!document || root.children.length > 1 || open.length > 1) throw new Error('Not one element');
	return document;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
	const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
	return new Map(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
	return text.replace(ESCAPE, (whole, number?: string, name?: string) => {
		if (number !== undefined) return String.fromCodePoint(Number(number));
		const letter = NAMED[name ?? ''];
		if (letter === undefined) throw new Error(`${whole} is not an escape`);
		return letter;
	});
}

/** The texts of all elements of that name directly below. */
export function textsOf({ children }: Element, name: string): readonly string[] {
	return children.filter((child) => child.name === name).map(({ text }) => text);
}
