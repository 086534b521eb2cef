/** What a line must not end within: a number and its unit, a document's number, a short fact. */
export interface Piece {
	readonly text: string;
	/** Goes to the next line rather than be torn. */
	readonly whole: boolean;
}

/** Longer ones first: of “15个工作日” all is the unit. */
const UNITS =
	'个(?:工作日|自然日|乡镇|月)?|工作日|号窗口|号|周岁|岁|年|月|日|天|小时|分钟|次|趟|份|件|项|人|名|户|' +
	'万?元|亩|平方米|毫米|米|公里|条|样|步|张|室|楼|[%％]|[KM]B|修[正订]';

const FORMS = [
	// 〔2025〕12号
	'〔\\d{4}〕\\d+号',
	// 第四十一条, 第96号
	'第[\\d一二三四五六七八九十百零]+(?:[条号款]|个窗口)',
	'周[一二三四五六日](?:至周[一二三四五六日])?',
	// 8:30–12:00
	'\\d+:\\d\\d–\\d+:\\d\\d',
	'\\d+月\\d+日',
	`(?:第\\s?)?\\d[\\d.]*(?:[至–—-]\\d[\\d.]*)?\\s?(?:${UNITS})`,
];

/** With the marks that cling to them: not every browser knows that none begins a line beside a box. */
const WHOLE = new RegExp(`([（“《]*(?:${FORMS.join('|')})[，。；、：！？）”》]*(?:\\u00a0·)?)`);

/** Characters that have room beside an arrow at 320 px, with text twice as large. */
const SHORT = 7;

/** After the dot that parts facts, and hangs on the one before. */
const BETWEEN_FACTS = /(?<=\u00a0·) /;

export function wholesOf(text: string): readonly Piece[] {
	const facts = text.split(BETWEEN_FACTS);
	return merged(
		facts.flatMap((fact, at) => [
			...(at > 0 ? [{ text: ' ', whole: false }] : []),
			...(facts.length > 1 && widthOf(fact) <= SHORT
				? [{ text: fact, whole: true }]
				: piecesOf(fact)),
		]),
	);
}

/** A text that is split by what it is looked for stands at the odd places. */
function piecesOf(text: string): Piece[] {
	return text
		.split(WHOLE)
		.map((piece, at) => ({ text: piece, whole: at % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}

/** Neighbours that may be torn are one text. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
	const found: Piece[] = [];
	for (const piece of pieces) {
		const before = found.at(-1);
		if (before && !before.whole && !piece.whole) {
			found.pop();
			found.push({ text: before.text + piece.text, whole: false });
		} else found.push(piece);
	}
	return found;
}

/** In characters of Chinese, of which figures and Latin letters take little more than half. */
function widthOf(text: string): number {
	return [...text].reduce((sum, each) => sum + (each < '\u0100' ? 0.6 : 1), 0);
}
