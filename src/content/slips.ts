import type { Problem } from '../domain/problem.ts';

/**
 * Slips of the pen that YAML either can't read or misreads without a word: a Chinese colon after a
 * key, a missing space, a tab. They are looked for line by line, by the keys that the file may have.
 */
export interface Slip extends Problem {
	readonly at: NonNullable<Problem['at']>;
}

interface Rule {
	readonly name: string;
	/** Group 1 is what stands before the slip, group 2 the slip. */
	readonly pattern: RegExp;
	readonly message: (slip: string, key: string) => string;
	readonly fix: string;
	/** What to put in the slip's place. */
	readonly mend?: (slip: string) => string;
}

const spaces = (text: string) => text.replace(/\t|\u3000/g, '  ').replace(/\u00A0/g, ' ');

/** Rules for any line, then rules that need to know the keys. */
function rulesFor(keys: Iterable<string>): readonly Rule[] {
	const key = `(?:${[...keys].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})`;
	const before = `(?:^\\s*(?:- +)*|[{,，]\\s*)`;
	return [
		{
			name: 'ConflictMarker',
			pattern: /^()(<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/g,
			message: () => '有没处理完的版本冲突标记',
			fix: '两个人改了同一处：留下对的那几行，把“<<<<<<<”“=======”“>>>>>>>”这三行删掉',
		},
		{
			name: 'TabIndent',
			pattern: /^( *)(\t[\t ]*)(?=\S)/g,
			message: () => '行首用了 Tab 键缩进',
			fix: '删掉 Tab，按空格键缩进，每级 2 个空格（可用 npm run fix 自动改）',
			mend: spaces,
		},
		{
			name: 'WideIndent',
			pattern: /^( *)([\u3000\u00A0][\u3000\u00A0 ]*)(?=\S)/g,
			message: () => '行首用了全角空格（或不间断空格）缩进',
			fix: '换成英文半角空格，每级 2 个（可用 npm run fix 自动改）',
			mend: spaces,
		},
		{
			name: 'WideDash',
			pattern: new RegExp(`^(\\s*)([－—–‐]\\s*)(?=${key}\\s*[:：])`, 'gu'),
			message: () => '列表开头的短横用了中文横线',
			fix: '换成英文短横加一个空格“- ”（可用 npm run fix 自动改）',
			mend: () => '- ',
		},
		{
			name: 'MissingSpaceAfterDash',
			pattern: new RegExp(`^(\\s*)(-)(?=${key}\\s*[:：]|\\p{Script=Han}|\\{)`, 'gu'),
			message: () => '短横后面少一个空格',
			fix: '“-”后面加一个空格（可用 npm run fix 自动改）',
			mend: () => '- ',
		},
		{
			name: 'WideColon',
			pattern: new RegExp(`(${before}${key}\\s*)(：\\s*)`, 'gu'),
			message: (_slip, found) => `“${found}”后面用了中文冒号“：”`,
			fix: '改成英文冒号加一个空格“: ”（可用 npm run fix 自动改）',
			mend: () => ': ',
		},
		{
			name: 'MissingSpaceAfterColon',
			pattern: new RegExp(`(${before}${key})(:)(?=[^\\s])`, 'gu'),
			message: (_slip, found) => `“${found}”的冒号后面少一个空格`,
			fix: '冒号后面加一个空格（可用 npm run fix 自动改）',
			mend: () => ': ',
		},
		{
			name: 'WideComma',
			pattern: new RegExp(`([{,][^{}"']*?)(，\\s*)(?=${key}\\s*[:：])`, 'gu'),
			message: () => '花括号里分隔用了中文逗号“，”',
			fix: '改成英文逗号加一个空格“, ”（可用 npm run fix 自动改）',
			mend: () => ', ',
		},
	];
}

/** All slips of a file's YAML. `above` lines stand over it in the file. */
export function findSlips(file: string, yaml: string, keys: Iterable<string>, above = 0): Slip[] {
	const rules = rulesFor(keys);
	return linesToLookAt(yaml).flatMap(({ text, number }) =>
		rules.flatMap((rule) =>
			slipsOnLine(rule, text).map((slip) => problemOf(rule, slip, file, number + above)),
		),
	);
}

interface Found {
	readonly column: number;
	readonly slip: string;
	readonly key: string;
}

function slipsOnLine({ pattern }: Rule, text: string): Found[] {
	return [...text.matchAll(pattern)].map(({ index, 1: before = '', 2: slip = '' }) => ({
		column: index + before.length + 1,
		slip,
		key: before.replace(/^[\s{,，-]+/, '').trim(),
	}));
}

function problemOf(rule: Rule, { column, slip, key }: Found, file: string, line: number): Slip {
	return {
		name: rule.name,
		severity: 'error',
		message: rule.message(slip, key),
		fix: rule.fix,
		...(rule.mend && { mend: rule.mend(slip) }),
		at: { file, line, column, length: slip.length },
	};
}

/** Lines outside block texts (`说明: |`), where any punctuation is just text, and outside comments. */
function linesToLookAt(yaml: string): { text: string; number: number }[] {
	let blockIndent = -1;
	return yaml.split('\n').flatMap((text, index) => {
		const indent = text.search(/\S/);
		if (indent < 0) return [];
		if (blockIndent >= 0 && indent > blockIndent) return [];
		blockIndent = /[:-] *[|>][+-]?\d? *$/.test(text) ? indent : -1;
		return text.trimStart().startsWith('#') ? [] : [{ text, number: index + 1 }];
	});
}

/** The text with every slip mended that can be. Lines keep their numbers. */
export function applyMends(yaml: string, slips: readonly Slip[], above = 0): string {
	const lines = yaml.split('\n');
	const fromTheEnd = slips.toSorted((a, b) => b.at.column - a.at.column);
	for (const { at, mend } of fromTheEnd) {
		const index = at.line - above - 1;
		const line = lines[index];
		if (line === undefined || mend === undefined) continue;
		lines[index] = line.slice(0, at.column - 1) + mend + line.slice(at.column - 1 + at.length);
	}
	return lines.join('\n');
}
