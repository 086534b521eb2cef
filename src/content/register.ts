import { nearest } from '../domain/nearest.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { mendDots, NEEDLESS_SPACES } from './mend.ts';
import { isNothing } from './nothing.ts';
import { asMeant } from './person-name.ts';

/** How records are called: by id first, then by any of their names. */
export interface Names {
	readonly id: string;
	readonly names: readonly (string | undefined)[];
}

/** A name without what comes along from elsewhere: spaces between characters, quotes, marks at its end. */
const bareName = (text: string) =>
	mendDots(text)
		.replace(NEEDLESS_SPACES, '')
		.replace(/^[“”‘’《「]+|[“”‘’》」。；;，,、：:]+$/g, '');

/** Of so few letters, 低保 and 医保 are one letter apart: dibao, yibao. */
const SHORT_ID = /^[a-z]{1,6}$/i;

/** Whether one was typed for the other: neighbours swapped, a letter missing or too many, capitals. */
function isSlipOf(word: string, text: string): boolean {
	if (word.length !== text.length) return true;
	const letters = (id: string) => [...id.toLowerCase()].sort().join('');
	return letters(word) === letters(text);
}

/** Where a reference stands. */
interface Reference {
	readonly at: () => Place;
	/** Whether several may stand there. */
	readonly isListed: boolean;
	readonly problems: Problem[];
}

/**
 * The records of one kind, found by id, full name, 简称 or 别名. Records that could not be read are
 * known by name only: a reference to one is no second mistake.
 */
export class Register<Value> {
	readonly #kind: string;
	readonly #byId = new Map<string, Value | undefined>();
	readonly #byName = new Map<string, Map<string, Value | undefined>>();
	/** By id, the names of records that had codes; whether they are still there is seen when one is asked for. */
	readonly #promised = new Map<string, string>();
	readonly #copies = new Map<string, Problem>();
	readonly #wider: Register<Value> | undefined;
	#complete = true;

	/** `kind` as the clerk calls it: “县直部门”. What is in `wider` is found here too. */
	constructor(kind: string, wider?: Register<Value>) {
		this.#kind = kind;
		this.#wider = wider;
	}

	/** `value` is undefined for a record that could not be read. */
	add({ id, names }: Names, value: Value | undefined): void {
		this.#byId.set(id, value);
		for (const name of names) {
			if (name === undefined) continue;
			const known = this.#byName.get(name) ?? new Map();
			this.#byName.set(name, known.set(id, value));
		}
	}

	/** Says that a code was issued for a record: if it is not there, it was lost. */
	promise(id: string, name: string): void {
		this.#promised.set(id, name);
	}

	/** Says that two records are called `name` by mistake: what names one of them is not to blame for it. */
	blame(name: string, copy: Problem): void {
		this.#copies.set(name, copy);
	}

	/** Says that a whole file could not be read: from now on nothing is called unknown. */
	lose(): void {
		this.#complete = false;
	}

	/** The value that `text` names, whether or not it could be read; undefined if there is none. */
	find(text: string): { readonly value: Value | undefined } | undefined {
		const identified = this.#withId(text);
		if (identified) return identified;
		const named = this.#withName(text);
		const [value] = named.values();
		return named.size === 1 ? { value } : undefined;
	}

	/** The value that `text` names. Otherwise a problem is added, unless the record is one that could not be read. */
	resolve(text: string, { at, isListed, problems }: Reference): Value | undefined {
		const found = this.find(text);
		if (found) return found.value;
		const named = this.#withName(text);
		if (named.size > 0) {
			const copy = this.#copies.get(text);
			// Told once, where the copy stands, however many references it makes unclear.
			if (!copy) problems.push(this.#ambiguous(text, [...named.keys()], at()));
			else if (!problems.includes(copy)) problems.push(copy);
		} else if (this.isComplete && !this.#isUnread(text))
			problems.push(this.#unknown(text, at(), isListed));
		return undefined;
	}

	/** The known id or name next to `text`. */
	nearest(text: string): string | undefined {
		const words = this.#words();
		return nearest(
			text,
			SHORT_ID.test(text) ? words.filter((word) => isSlipOf(word, text)) : words,
		);
	}

	/** The longest known name in `text`, which says more than the name: `李同春乡长`. */
	#within(text: string): string | undefined {
		const found = this.#words().filter((word) => word.length > 1 && text.includes(word));
		return found.sort((a, b) => b.length - a.length)[0];
	}

	#withId(id: string): { readonly value: Value | undefined } | undefined {
		if (this.#byId.has(id)) return { value: this.#byId.get(id) };
		return this.#wider ? this.#wider.#withId(id) : undefined;
	}

	/** By id, all records of that name. */
	#withName(name: string): ReadonlyMap<string, Value | undefined> {
		const own = this.#byName.get(name) ?? new Map<string, Value | undefined>();
		return this.#wider ? new Map([...this.#wider.#withName(name), ...own]) : own;
	}

	/** Whether all that there is could be read; otherwise nothing may be called unknown. */
	get isComplete(): boolean {
		return this.#complete && (!this.#wider || this.#wider.isComplete);
	}

	/** Whatever a record may be called by, names first. */
	#words(): readonly string[] {
		const own = [...this.#byName.keys(), ...this.#byId.keys()];
		return this.#wider ? [...own, ...this.#wider.#words()] : own;
	}

	#unknown(text: string, at: Place, isListed: boolean): Problem {
		const base = { name: 'UnknownReference', severity: 'error', at } as const;
		const parts = text.split(/[【】［］[\]、，,；;\s]+/).filter(Boolean);
		const strange = parts.filter((part) => !this.find(part));
		const isSeveral =
			parts.length > 1 && strange.length < (/[、，,；;]/.test(text) ? parts.length : 1);
		if (isSeveral) {
			const list = isListed
				? `用英文的方括号和逗号分开，写成：[${parts.join(', ')}]`
				: `这里只能写一个：${parts[0]}；别的另写一条`;
			const unknown = strange.map((part) => `“${part}”`).join('');
			return {
				...base,
				message: `“${text}”连在一起写了 ${parts.length} 个${this.#kind}`,
				fix: unknown ? `${list}；其中${unknown}找不到` : list,
			};
		}
		const bare = bareName(text);
		if (bare !== text && this.find(bare)) {
			const message = `“${text}”里多了空格或标点`;
			// A place of another length is that of more than the words, or of words on two lines.
			const canMend = at.length === text.length;
			return { ...base, message, fix: `应写成：${bare}`, ...(canMend && { mend: bare }) };
		}
		const [id, name] = this.#promisedAs(text) ?? [];
		if (id !== undefined && !this.#withId(id)) {
			return {
				...base,
				message: `找不到名叫“${text}”的${this.#kind}`,
				fix: `发过码的${this.#kind}“${name}”（${id}）没有文件了：改了名或误删的，改回来；确实不要了，从这里删掉`,
			};
		}
		const near = id ?? this.nearest(text) ?? this.#within(text);
		if (isNothing(text)) {
			const vacant = '；岗位上没有人的，不写“任职”，网页会自动显示“暂缺”';
			const fix = `没有就把这一栏删掉${this.#kind === '人员' ? vacant : ''}`;
			return { ...base, message: `没有名叫“${text}”的${this.#kind}`, fix };
		}
		const isWellWritten = this.#kind === '人员' && near !== undefined && asMeant(near) === text;
		if (isWellWritten) {
			const message = `people.yml 里的“${near}”和这里的“${text}”不是同样的字`;
			return { ...base, message, fix: `这里没有错，把 people.yml 里的改成“${text}”` };
		}
		return {
			...base,
			message: `找不到名叫“${text}”的${this.#kind}`,
			fix: near
				? `是不是想写“${near}”？`
				: `写编号、全称或简称；现有的如：${[...new Set(this.#words())].slice(0, 6).join('、') || '（一个也没有）'}`,
		};
	}

	/** The record with a code that the text names by its id or the name it had then. */
	#promisedAs(text: string): readonly [id: string, name: string] | undefined {
		const own = [...this.#promised].find(([id, name]) => id === text || name === text);
		return own ?? (this.#wider ? this.#wider.#promisedAs(text) : undefined);
	}

	/** Whether the text is the name of a record whose file is there, but could not be read. */
	#isUnread(text: string): boolean {
		const [id = ''] = this.#promisedAs(text) ?? [];
		const found = this.#withId(id);
		return found !== undefined && found.value === undefined;
	}

	#ambiguous(text: string, ids: readonly string[], at: Place): Problem {
		return {
			name: 'AmbiguousReference',
			severity: 'error',
			message: `叫“${text}”的${this.#kind}有 ${ids.length} 个，不知道是哪一个`,
			fix: `改写编号：${ids.join(' 或 ')}`,
			at,
		};
	}
}
