/** Keys that do not belong to an entry which may be one of several forms: a step, a decision, an end. */
import type { Path } from '../domain/problem.ts';
import type { Explained } from './explained.ts';
import type { Fields, Form } from './fields.ts';
import { nearKey } from './near-keys.ts';
import { inBraces } from './own-words.ts';

type AnyForm = Form<Fields, unknown>;

/** An entry as written, and which of the forms it could be it was taken for. */
export interface Entry {
	readonly path: Path;
	readonly value: unknown;
	readonly form: AnyForm;
	/** Forms that may stand in this place. */
	readonly forms: readonly AnyForm[];
	/** Forms that may stand only outside the list that this place is in. */
	readonly outer: readonly AnyForm[];
	/** Keys of the entry that its form does not have. */
	readonly strange: readonly string[];
}

/**
 * What to say of all the strange keys of an entry at once; undefined where they are mere slips, to
 * be looked at one by one.
 */
export function misplacedKeys(entry: Entry): Explained | undefined {
	return outsider(entry) ?? freeAnswers(entry) ?? stepThatDecides(entry);
}

/** A key of another form than the entry’s; undefined if no form that may stand there has it. */
export function keyOfOtherForm(key: string, entry: Entry): Explained | undefined {
	const { form, forms, value } = entry;
	const head = headOf(form);
	const owner = forms.find((each) => each !== form && keysOf(each).includes(key));
	if (!owner) return undefined;
	const message = `“${head}”后面不写“${key}”`;
	if (headOf(owner) === key)
		return told(entry, key, { message, fix: `“${head}”和“${key}”各写一条，分成两个“- ”` });
	if (keysOf(form).length === 1) return told(entry, key, { message, fix: `把“${key}”删掉` });
	if (key === '下一步' && head === '判断') {
		const fix = '“判断”没有“下一步”：写“是”“否”各去哪一步';
		return told(entry, key, { message, fix });
	}
	if (key === '名称' && !hasKey(value, head)) {
		const missing = { message: `“名称”应当写成“${head}”`, fix: `把“名称”改成“${head}”` };
		return told(entry, key, missing, [head]);
	}
	if (head === '并行')
		return told(entry, key, { message, fix: `写到并行的那一步后面；用不着就把“${key}”删掉` });
	const fix = `“${key}”是“${headOf(owner)}”的栏目：写到那里去，或者删掉`;
	return told(entry, key, { message, fix });
}

/** 结束 or another 并行 in a line of 并行: nothing else that the entry lacks or has is to be told. */
function outsider(entry: Entry): Explained | undefined {
	const { form, outer, strange, path } = entry;
	const key = outer.map(headOf).find((head) => strange.includes(head));
	if (key === undefined) return undefined;
	const around = path.findLast((step) => typeof step === 'string') ?? '';
	return told(
		entry,
		key,
		{
			message: `${around}的线里不能写“${key}”`,
			fix: `放到“${around}”后面，另写一条，和“- ${around}”或“- 名称”的“-”对齐`,
		},
		keysOf(form),
	);
}

/** Answers that are not 是 and 否 go below 分支: `有: 受理, 无: 退回`. */
function freeAnswers(entry: Entry): Explained | undefined {
	const { form, forms, strange, value } = entry;
	if (!keysOf(form).includes('分支')) return undefined;
	const elsewhere = forms.flatMap(keysOf);
	const answers = strange.filter(
		(key) =>
			!elsewhere.includes(key) &&
			nearKey(key, elsewhere) === undefined &&
			isText(valueAt(value, key)),
	);
	const [first] = answers;
	// One more key beside 是 and 否 is rather a key that there is not.
	const isClosed = hasKey(value, '是') && hasKey(value, '否');
	const isOpen = hasKey(value, '是') || hasKey(value, '否');
	if (first === undefined || isClosed || answers.length !== strange.length) return undefined;
	if (isOpen && !/[是否不没未无有]/.test(first)) return undefined;
	const written: unknown = valueAt(value, '分支');
	const earlier = typeof written === 'object' ? Object.entries(Object(written)) : [];
	const pair = ['是', '否', ...answers].filter((key) => hasKey(value, key));
	if (earlier.length + pair.length < 2) return undefined;
	const all = [...earlier, ...pair.map((key) => [key, valueAt(value, key)] as const)];
	const own = all.map(([key, to]) => `${key}: ${inBraces(String(to))}`).join(', ');
	return told(entry, first, {
		message: '答案不是“是、否”的，要写在“分支”里',
		fix: `${pair.map((key) => `“${key}”`).join('')}合成一栏，写成：分支: {${own}}`,
	});
}

/** 步骤 with 是 and 否 is a decision. */
function stepThatDecides(entry: Entry): Explained | undefined {
	const { form, forms, strange } = entry;
	const decision = forms.find((each) => each !== form && keysOf(each).includes('分支'));
	const [first, ...others] = strange.filter((key) => /^(?:是|否|分支)$/.test(key));
	const head = headOf(form);
	if (!decision || head !== '步骤' || first === undefined) return undefined;
	if (others.length + 1 !== strange.length) return undefined;
	return told(entry, first, {
		message: `“${head}”后面不写“${strange.join('”“')}”`,
		fix: `有几种答案的要写“${headOf(decision)}”：把“${head}”改成“${headOf(decision)}”；不用判断的，只写“下一步”`,
	});
}

function told(
	{ path }: Entry,
	key: string,
	{ message, fix }: Pick<Explained, 'message' | 'fix'>,
	excused: readonly string[] = [],
): Explained {
	return {
		name: 'UnknownKey',
		severity: 'error',
		message,
		fix,
		path: [...path, key],
		about: 'key',
		excuses: excused.map((each) => [...path, each]),
	};
}

export const keysOf = ({ fields }: AnyForm): readonly string[] =>
	Object.values(fields).map(({ key }) => key);

export const headOf = (form: AnyForm) => keysOf(form)[0] ?? '';

const valueAt = (record: unknown, key: string): unknown => Reflect.get(Object(record), key);
const hasKey = (record: unknown, key: string) => Object.hasOwn(Object(record), key);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
