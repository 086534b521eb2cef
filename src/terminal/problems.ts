import type { Place, Problem } from '../domain/problem.ts';
import { excerpt } from './excerpt.ts';
import { type Format, painter } from './paint.ts';
import { summaryOf } from './summary.ts';
import { visible, widthOf } from './width.ts';

/** What a check found, and what it found it in. */
export interface Checked {
	readonly problems: readonly Problem[];
	/** By the path that problems name. */
	readonly texts: ReadonlyMap<string, string>;
	readonly files: number;
}

export const SEVERITIES = { error: '错误', warning: '警告', notice: '提醒' } as const;
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
/** Whoever reads in a terminal begins at the bottom: what stops the build stands there. */
const ORDER = ['notice', 'warning', 'error'] as const;
/** How many problems of one name are shown of one file, and how many notices of one name. */
const REPEATS = 5;
const EXAMPLES = 3;
const INDENT = ' '.repeat(5);

/** The report of a check: every problem in full, then one line in sum. */
export function formatProblems(checked: Checked, format: Format = {}): string {
	const blocks = ORDER.flatMap((severity) => {
		const problems = checked.problems.filter((problem) => problem.severity === severity);
		return severity === 'notice' && !format.all
			? inBrief(problems, format)
			: inFull(problems, checked, format);
	});
	return [...blocks, summaryOf(checked, format.milliseconds)].join('\n\n');
}

function inFull(problems: readonly Problem[], checked: Checked, format: Format): string[] {
	const groups = Map.groupBy(problems, ({ name, at }) => `${name} ${at?.file}`);
	const limit = format.all ? problems.length : REPEATS;
	return problems.flatMap((problem) => {
		const group = groups.get(`${problem.name} ${problem.at?.file}`) ?? [];
		const index = group.indexOf(problem);
		if (index >= limit) return [];
		const block = inDetail(problem, checked, format);
		const rest = index === limit - 1 ? group.length - limit : 0;
		return rest > 0
			? [block, `${INDENT}这个文件里同样的问题还有 ${rest} 处（加 --all 全部列出）`]
			: [block];
	});
}

function inDetail(problem: Problem, { texts }: Checked, format: Format): string {
	const { at } = problem;
	return [
		headline(problem, problem.message, format),
		...(at ? [`  ${painter(format)('cyan', '-->')} ${placeText(at)}`] : []),
		...(at ? quoted(at, texts.get(at.file), format) : []),
		fixLine(problem, format),
	].join('\n');
}

function fixLine(problem: Problem, format: Format): string {
	const label = '改法：';
	const hanging = `\n${INDENT}${' '.repeat(widthOf(label))}`;
	const lines = howToFix(problem).split('\n').map(visible);
	return INDENT + painter(format)('green', label) + lines.join(hanging);
}

function headline({ name, severity }: Problem, text: string, format: Format): string {
	const word = painter(format)(COLOURS[severity], SEVERITIES[severity]);
	return `${word} ${painter(format)('bold', visible(text))}  ${painter(format)('dim', `[${name}]`)}`;
}

/** What to do, and whether a command can do it. */
export function howToFix({ fix, mend }: Problem): string {
	return mend === undefined ? fix : `${fix}（可用 npm run fix 自动改）`;
}

function placeText({ file, line, column }: Place): string {
	return `${visible(file)}:${line}:${column}`;
}

function quoted(at: Place, text: string | undefined, format: Format): string[] {
	const written = text?.split('\n', at.line)[at.line - 1];
	if (!written?.trim()) return [];
	const { quote, mark } = excerpt(format.mask?.(written) ?? written, at);
	const number = String(at.line).padStart(4);
	const gutter = ' '.repeat(number.length);
	const lines = [`${number} │ ${quote}`];
	return mark ? [...lines, `${gutter} │ ${painter(format)(COLOURS.error, mark)}`] : lines;
}

/** Problems by name, with some examples of each. */
function inBrief(problems: readonly Problem[], format: Format): string[] {
	const groups = Map.groupBy(problems, ({ name }) => name);
	return [...groups.values()].map((group) => {
		const [first] = group;
		const examples = group.slice(0, EXAMPLES).map(({ at, message }) => {
			return `  ${painter(format)('cyan', '-->')} ${at ? `${placeText(at)}  ` : ''}${visible(message)}`;
		});
		const rest = group.length - examples.length;
		return [
			...(first ? [headline(first, `${group.length} 处`, format)] : []),
			...examples,
			...(rest > 0 ? [`${INDENT}其余 ${rest} 处加 --all 列出`] : []),
			...(first ? [fixLine(first, format)] : []),
		].join('\n');
	});
}
