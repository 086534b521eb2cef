import { quoteValue } from './quote.ts';

/** Slips of the pen that YAML either can't read or misreads without a word, and how to mend each. */
export interface SlipRule {
	readonly name: string;
	/** Group 1 is what stands before the slip, group 2 the slip. */
	readonly pattern: RegExp;
	/** `word` is the key before the slip, where there is one. */
	readonly message: (word: string, slip: string) => string;
	readonly fix: string | ((line: string) => string);
	/** What to put in the slip's place. */
	readonly mend?: (slip: string) => string;
	/** The same characters may be meant as text: a slip only on a line that could not be read. */
	readonly onlyIfWrong?: boolean;
}

/** Full-width and non-breaking: they look like a space and are none. */
const WIDE_SPACE = '\\u3000\\u00A0';

/** Left by web pages, chats and address books; and what no keyboard types. */
const INVISIBLE =
	'[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F' +
	'\\u00AD\\u115F\\u1160\\u200B-\\u200F\\u2028-\\u202E\\u2060\\u2066-\\u2069\\u3164\\uFE00-\\uFE0F\\uFEFF]';

const key = (words: readonly string[]) => `(?:${words.join('|')})`;

/** Rules that need not know what keys there are. */
const ANYWHERE: readonly SlipRule[] = [
	{
		name: 'InvisibleCharacter',
		pattern: new RegExp(`()(${INVISIBLE}+)`, 'gu'),
		message: () => '这一行里有看不见的字符，是从网页、微信或通讯录里带过来的',
		fix: '把有“·”的地方删掉重新输入',
		mend: () => '',
	},
	{
		name: 'TabIndent',
		pattern: new RegExp(`^()( *\\t[\\t ${WIDE_SPACE}]*)(?=\\S)`, 'gu'),
		message: () => '行首用了 Tab 键缩进',
		fix: '删掉 Tab，按空格键缩进，每级 2 个空格',
	},
	{
		name: 'WideIndent',
		pattern: new RegExp(`^()( *[${WIDE_SPACE}][ ${WIDE_SPACE}]*)(?=\\S)`, 'gu'),
		message: () => '行首用了全角空格（或网页里的空格）缩进',
		fix: '删掉，按英文半角的空格键缩进，每级 2 个空格',
		mend: (slip) => slip.replaceAll('\u3000', '  ').replaceAll('\u00A0', ' '),
	},
	{
		name: 'MissingSpaceAfterDash',
		pattern: new RegExp(`^( *)(-[\\t${WIDE_SPACE}]*)(?=[^\\s-])`, 'gu'),
		message: () => '行首的“-”后面少一个空格',
		fix: '“-”后面加一个英文空格',
		mend: () => '- ',
	},
	{
		name: 'WideDash',
		pattern: /^( *)([－•][\s\u3000]*|[*＊][ \u3000]+)(?=\S)/gu,
		message: () => '列表开头用了别的记号',
		fix: '换成英文短横加一个空格：“- ”',
		mend: () => '- ',
	},
	{
		name: 'BracketsInNumber',
		pattern: /()(\[(?:19|20)\d{2}\])(?=第?\d+号)/gu,
		message: (_word, slip) => `文号里的“${slip}”用了英文方括号，会被当成列表`,
		fix: '改成公文用的六角括号，例如：〔2025〕',
		mend: (slip) => slip.replace('[', '〔').replace(']', '〕'),
		onlyIfWrong: true,
	},
	{
		name: 'ExtraComma',
		pattern: /()(,\s*,[,\s]*)/gu,
		message: () => '多打了一个逗号',
		fix: '两项之间只写一个英文逗号',
		mend: () => ', ',
		onlyIfWrong: true,
	},
	{
		name: 'HashSwallows',
		pattern: /^((?:[^"'#]|"[^"]*"|'[^']*')*?[^\s"'#][ \t]+)(#(?=[^\s#]).*)$/gu,
		message: () => '“#”和它后面的字会被当成注释，不会上网',
		fix: (line) => `是内容就加英文双引号，写成：${quoteValue(line)}；是注释就在“#”后面加一个空格`,
	},
];

/** Rules about keys: a key is one of `words`, or any word where the clerk chooses the keys. */
function aboutKeys(words: readonly string[]): readonly SlipRule[] {
	const atStart = `^\\s*(?:-\\s*)*${key(words)}`;
	const inBraces = `[{,，]\\s*${key(words)}`;
	return [atStart, inBraces].flatMap((before) => colonRules(before, before === inBraces));
}

function colonRules(before: string, onlyIfWrong: boolean): readonly SlipRule[] {
	return [
		{
			name: 'WideColon',
			pattern: new RegExp(`(${before}\\s*)(：\\s*)`, 'gu'),
			message: (word) => `“${word}”后面用了中文冒号“：”`,
			fix: '改成英文冒号加一个空格：“: ”',
			mend: () => ': ',
			onlyIfWrong,
		},
		{
			name: 'MissingSpaceAfterColon',
			pattern: new RegExp(`(${before})(:)(?=[^\\s:：])`, 'gu'),
			message: (word) => `“${word}”的冒号后面少一个空格`,
			fix: '冒号后面加一个空格',
			mend: () => ': ',
			onlyIfWrong,
		},
		{
			name: 'WideSpaceAfterColon',
			pattern: new RegExp(`(${before})(:[${WIDE_SPACE}]\\s*)(?=\\S)`, 'gu'),
			message: (word) => `“${word}”的冒号后面是全角空格（或网页里的空格）`,
			fix: '删掉，换成一个英文半角的空格',
			mend: () => ': ',
			onlyIfWrong,
		},
	];
}

/** Rules that only make sense where the keys are known. */
function withKnownKeys(words: readonly string[]): readonly SlipRule[] {
	return [
		{
			name: 'WideDash',
			pattern: new RegExp(`^( *)([—–‐]+\\s*)(?=${key(words)} *[:：])`, 'gu'),
			message: () => '列表开头用了别的记号',
			fix: '换成英文短横加一个空格：“- ”',
			mend: () => '- ',
		},
		{
			name: 'MissingColon',
			pattern: new RegExp(
				`(^\\s*(?:-\\s*)*${key(words)})(\\s*[=＝]\\s*|\\s+)(?=[^\\s:：=＝])`,
				'gu',
			),
			message: (word) => `“${word}”后面少了冒号`,
			fix: '改成英文冒号加一个空格：“: ”',
			mend: () => ': ',
			onlyIfWrong: true,
		},
		{
			name: 'WideComma',
			pattern: new RegExp(`()(?<=[{,][^{}"']*)([，、；;]\\s*)(?=${key(words)} *[:：])`, 'gu'),
			message: (_word, slip) => `花括号里分隔用了“${slip.trim()}”`,
			fix: '改成英文逗号加一个空格：“, ”',
			mend: () => ', ',
			onlyIfWrong: true,
		},
	];
}

/** What a clerk's own key looks like, in files that have no form. */
const OWN_KEY = '[\\p{L}\\p{N}]+';

/** A line that ends in plain words, which a line further to the right would continue. */
export const SWALLOWING =
	/^(\s*)(?:- +)*(?:[^\s:"'{[]+: +)?(?![-"'{[|>&*!#])[^\s:](?:[^:]|:(?=\S))*$/;

/**
 * Signs that a text may have slips which no parser complains about, to be looked for in the text
 * with a line break in front. Every file is searched, so they are kept simple, and apart: together
 * they would take three times as long.
 */
export function signsOfSlips(keys: ReadonlySet<string>): readonly RegExp[] {
	const word = key(wordsOf(keys));
	return [
		new RegExp(
			`\\n[ \\t${WIDE_SPACE}]*(?:(?:-[ \\t]*)*${word}[ \\t]*(?:：|:[^ \\n])|-[^ \\n-]|[－•])`,
			'u',
		),
		/[ \t]#[^\s#]/,
		/\n( *)[^\s#][^\n]*[^\s:|>]\n\1 +- /,
		new RegExp(INVISIBLE),
	];
}

/** The rules for a file whose keys are `keys`; without keys, for one whose keys are the clerk's own. */
export function slipRules(keys: ReadonlySet<string>): readonly SlipRule[] {
	const words = wordsOf(keys);
	const rules = [...ANYWHERE, ...aboutKeys(words)];
	return keys.size === 0 ? rules : [...rules, ...withKnownKeys(words)];
}

function wordsOf(keys: ReadonlySet<string>): readonly string[] {
	return keys.size === 0 ? [OWN_KEY] : [...keys].map((word) => RegExp.escape(word));
}
