/** How long something may take: as written, and as a comparable length where the words are known. */
export interface TimeLimit {
	readonly text: string;
	/** Absent where only the words are known, e.g. “以县细则为准”. */
	readonly length?: { readonly unit: '工作日' | '日' | '月'; readonly count: number };
}

// `6月` is June; six months are `6个月`.
const LENGTH =
	/^(\d{1,4}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])\s*(个?工作日|个?自然日|日|天|个月)(?:内|以内)?$/;

/** Understands `10个工作日`, `30日`, `三个月`, `即办`, `当场`; keeps anything else as text. */
export function parseLimit(text: string): TimeLimit {
	if (/^(即办|当场|当场办结|即时办结)$/.test(text)) {
		return { text, length: { unit: '工作日', count: 0 } };
	}
	const [, count, word] = LENGTH.exec(text.normalize('NFKC')) ?? [];
	if (count === undefined) return { text };
	const unit = word?.endsWith('工作日') ? '工作日' : word === '个月' ? '月' : '日';
	return { text, length: { unit, count: countOf(count) } };
}

const DIGITS = '〇一二三四五六七八九';

/** `20`, and as laws write it: `二十`, `十五`, `两`. */
function countOf(written: string): number {
	if (/\d/.test(written)) return Number(written);
	const [ones = '', tens] = written.replace('两', '二').split('十').reverse();
	const ten = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
	return ten * 10 + Math.max(0, DIGITS.indexOf(ones));
}

/** `25`, `25个`, `6月`: a number that says nothing, or something else, without its unit. */
export function lacksUnit(text: string): boolean {
	return /^\d+(?:\.\d+)?\s*(?:个|月|号|个?工作|个?工作天)?$/.test(text.normalize('NFKC').trim());
}

/** Calendar days: the fewest and the most that a length can mean. */
function daysOf({ unit, count }: NonNullable<TimeLimit['length']>): [fewest: number, most: number] {
	if (unit === '日') return [count, count];
	if (unit === '月') return [count * 28, count * 31];
	// The fewest stays certain where a law’s “日” means workdays (行政许可法第八十二条). At most, five
	// workdays take a week, and a quarter has up to twelve days of holidays that nobody makes up for.
	return [count, Math.ceil(count / 5) * 7 + Math.ceil(count / 60) * 12];
}

/** Whether `a` is certainly longer than `b`. Different units are compared only where no calendar can reverse it. */
export function isLonger(a: TimeLimit, b: TimeLimit): boolean {
	if (!a.length || !b.length) return false;
	if (a.length.unit === b.length.unit) return a.length.count > b.length.count;
	return daysOf(a.length)[0] > daysOf(b.length)[1];
}
