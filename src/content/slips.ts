import type { Place, Problem } from '../domain/problem.ts';
import { applyEdits } from './edits.ts';
import { type SlipRule, SWALLOWING, signsOfSlips, slipRules } from './slip-rules.ts';
import { readYaml } from './yaml.ts';

/** A slip of the pen, looked for line by line: it explains better than the faults that it causes. */
export interface Slip extends Problem {
	readonly at: Place;
	/** The same characters may be meant as text: a slip only on a line that could not be read. */
	readonly onlyIfWrong: boolean;
}

/** Finds slips in files that have the same keys. */
export class SlipFinder {
	readonly #rules: readonly SlipRule[];
	readonly #signs: readonly RegExp[];

	/** `keys` are those that such a file may have; none: the clerk's own. */
	constructor(keys: ReadonlySet<string>) {
		this.#rules = slipRules(keys);
		this.#signs = signsOfSlips(keys);
	}

	/** Whether there may be a slip that no parser complains about. Quick: every file is asked. */
	maySlip(yaml: string): boolean {
		const text = `\n${yaml}`;
		return this.#signs.some((sign) => sign.test(text));
	}

	/** All slips of a YAML text, by line and column. `above` lines stand over it in the file. */
	find(file: string, yaml: string, above: number): readonly Slip[] {
		const lines = linesToLookAt(yaml);
		const slips = lines.flatMap(({ text, number }, index) => {
			const where = { file, line: number + above };
			const found = [
				...this.#rules.flatMap((rule) => onLine(rule, text, where)),
				...swallowedDash(lines[index - 1]?.text ?? '', text, where),
			];
			return found.sort((a, b) => a.at.column - b.at.column);
		});
		return withTabWidth(yaml, slips, above);
	}
}

function onLine(rule: SlipRule, text: string, where: Pick<Place, 'file' | 'line'>): Slip[] {
	return [...text.matchAll(rule.pattern)].map(({ index, 1: before = '', 2: slip = '' }) => ({
		name: rule.name,
		severity: 'error',
		message: rule.message(before.replace(/^[\s{,，-]+/, '').trim(), slip),
		fix: typeof rule.fix === 'string' ? rule.fix : rule.fix(text),
		mend: rule.mend?.(slip),
		at: { ...where, column: index + before.length + 1, length: slip.length },
		onlyIfWrong: rule.onlyIfWrong ?? false,
	}));
}

/** A list entry that stands to the right of a text is read as the text going on. */
function swallowedDash(above: string, text: string, where: Pick<Place, 'file' | 'line'>): Slip[] {
	const [, indent = ''] = SWALLOWING.exec(above) ?? [];
	const dash = text.search(/\S/);
	if (!/^\s+- /.test(text) || !SWALLOWING.test(above) || dash <= indent.length) return [];
	return [
		{
			name: 'SwallowedDash',
			severity: 'error',
			message: '这一行的“- ”缩进太深，会被接到上一行的文字后面',
			fix: '和同一个列表里别的“- ”左边对齐；上一行的冒号后面如果有字，把它也写成单独一行“- ”',
			at: { ...where, column: dash + 1, length: 1 },
			onlyIfWrong: false,
		},
	];
}

/** Lines outside block texts (`说明: |`), where any punctuation is just text, and outside comments. */
function linesToLookAt(yaml: string): { text: string; number: number }[] {
	let blockIndent = -1;
	return yaml.split('\n').flatMap((text, index) => {
		const indent = text.search(/\S/);
		if (indent < 0 || (blockIndent >= 0 && indent > blockIndent)) return [];
		blockIndent = /(?:^|[:-]) *[|>][+-]?\d?[+-]? *(?:#.*)?$/.test(text) ? indent : -1;
		return text.trimStart().startsWith('#') ? [] : [{ text, number: index + 1 }];
	});
}

const TAB_WIDTHS = [2, 4, 8];

/**
 * How many spaces a tab stood for is told by what can be read: if every width that makes sense
 * means the same, the slip can be mended, otherwise only a person knows.
 */
function withTabWidth(yaml: string, slips: readonly Slip[], above: number): readonly Slip[] {
	if (!slips.some(({ name }) => name === 'TabIndent')) return slips;
	const lines = yaml.split('\n');
	const tries = TAB_WIDTHS.map((width) =>
		slips.map((slip) => {
			if (slip.name !== 'TabIndent') return slip;
			const written = lines[slip.at.line - above - 1]?.slice(0, slip.at.length) ?? '';
			return {
				...slip,
				mend: written
					.replaceAll('\t', ' '.repeat(width))
					.replace(/\u3000/g, '  ')
					.replace(/\u00A0/g, ' '),
			};
		}),
	);
	const readings = tries.flatMap((tried) => {
		const value = readYaml(mendSlips(yaml, tried, above));
		return value === undefined ? [] : [{ tried, meaning: JSON.stringify(value) }];
	});
	const [first, ...others] = readings;
	const isClear = first && others.every(({ meaning }) => meaning === first.meaning);
	return isClear ? first.tried : slips;
}

/** The text with every slip mended that can be. Lines keep their numbers. */
export function mendSlips(yaml: string, slips: readonly Slip[], above: number): string {
	const edits = slips.flatMap(({ at, mend }) => {
		return mend === undefined ? [] : [{ ...at, line: at.line - above, text: mend }];
	});
	return applyEdits(yaml, edits);
}
