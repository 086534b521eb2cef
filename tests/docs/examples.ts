/**
 * The examples of the handbook: fenced blocks whose info string says what a test can do with them.
 *
 * - `yaml 改前 FILE`, followed by `yaml 改后`: an edit of the sample county;
 *   or by `yaml 改错 NAME`: one that must lead to a problem of that name;
 *   or by `yaml 改坏`: one of several that `text 输出` tells of
 * - `yaml 删掉 FILE`, `yaml 加在末尾 FILE`, `yaml 新建 FILE` (also `markdown`): other edits of it
 * - `yaml 例 FORM`: a whole file or record, without any problem
 * - `yaml 对 FORM`: part of one, without any problem in it
 * - `yaml 错 FORM NAME [逐行]`: part of one with that problem, with 逐行 on each line
 * - `text 输出`: lines of what the commands say of the sample county, with the 改错 under that heading;
 *   or `text 输出 改坏`: with all the 改坏
 */
export const HANDBOOK = 'docs/手册-编辑.md';

export interface Example {
	/** The heading that it stands under. */
	readonly heading: string;
	/** The last thing said before it. */
	readonly label: string;
	/** Of the handbook. */
	readonly line: number;
	readonly language: string;
	/** What the block is: 改前, 对. Empty for one that is only shown. */
	readonly kind: string;
	readonly words: readonly string[];
	readonly text: string;
}

export function examplesIn(markdown: string): readonly Example[] {
	const examples: Example[] = [];
	let heading = '';
	let label = '';
	let open: { info: string; line: number; lines: string[] } | undefined;
	for (const [index, line] of markdown.split('\n').entries()) {
		const fence = /^```(.*)$/.exec(line);
		if (open && fence) {
			const [language = '', kind = '', ...words] = open.info.split(' ');
			const text = open.lines.map((each) => `${each}\n`).join('');
			examples.push({ heading, label, line: open.line, language, kind, words, text });
			open = undefined;
		} else if (fence) open = { info: fence[1] ?? '', line: index + 2, lines: [] };
		else if (open) open.lines.push(line);
		else {
			heading = /^#{2,} (.*)$/.exec(line)?.[1] ?? heading;
			label = line || label;
		}
	}
	return examples;
}

/** As a test calls it. */
export function title({ heading, line }: Example): string {
	return `${heading} (line ${line})`;
}

/** A change to one file of the sample county: `before` makes way for `after`. */
export interface Edit {
	/** Below the content folder. */
	readonly file: string;
	/** Empty: at the end of the file, or the whole of a new one. */
	readonly before: string;
	readonly after: string;
	/** What must come of it: nothing wrong, the problem `name`, or what 输出 tells. */
	readonly outcome: 'right' | 'wrong' | 'told';
	readonly problem: string | undefined;
	readonly example: Example;
}

/** The edits that the handbook tells people to make, in its order. */
export function editsIn(examples: readonly Example[]): readonly Edit[] {
	return examples.flatMap((example, index): Edit[] => {
		const { kind, words, text } = example;
		const file = (words[0] ?? '').replace('content/', '');
		const edit = { file, outcome: 'right', problem: undefined, example } as const;
		if (kind === '删掉') return [{ ...edit, before: text, after: '' }];
		if (kind === '新建' || kind === '加在末尾') return [{ ...edit, before: '', after: text }];
		if (kind !== '改前') return [];
		const next = examples[index + 1];
		const outcome = OUTCOMES[next?.kind ?? ''] ?? 'right';
		return [{ ...edit, before: text, after: next?.text ?? '', outcome, problem: next?.words[0] }];
	});
}

const OUTCOMES: Readonly<Record<string, Edit['outcome']>> = { 改错: 'wrong', 改坏: 'told' };
