import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { handbookWithTables, schemaFiles, tableNames } from '../../src/content/documents.ts';
import { readYaml } from '../../src/content/yaml.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { SEVERITIES } from '../../src/terminal/problems.ts';
import { County } from './county.ts';
import { type Edit, type Example, editsIn, examplesIn } from './examples.ts';
import { problemsOf } from './read-example.ts';

const handbook = readFileSync('docs/手册-编辑.md', 'utf8');
const examples = examplesIn(handbook);
const ofKind = (...kinds: readonly string[]) => examples.filter(({ kind }) => kinds.includes(kind));

describe('the tables of the handbook', () => {
	it('are there for every kind of file', () => {
		const marks = [...handbook.matchAll(/^<!-- 表：(\w+) -->$/gm)].map(([, name]) => name);
		expect(marks.toSorted()).toEqual(tableNames().toSorted());
	});

	it('say what the program reads (if not: npm run docs)', () => {
		expect(handbookWithTables(handbook) === handbook).toBe(true);
	});

	it.each(schemaFiles())('and so does the editor’s $name (if not: npm run docs)', (schema) => {
		expect(readFileSync(`.vscode/schemas/${schema.name}`, 'utf8') === schema.text).toBe(true);
	});
});

describe('the list of problems in the handbook', () => {
	const sources = globSync('src/{content,rules,codes,flowchart}/**/*.ts').map((file) =>
		readFileSync(file, 'utf8'),
	);
	/** A problem’s name is the only kind of text in these rooms that is written `LikeThis`. */
	const names = new Set(
		sources.flatMap((text) =>
			[...text.matchAll(/'([A-Z][a-z]+[A-Z][A-Za-z]*)'/g)].map(([, name]) => name),
		),
	);
	const told = [...handbook.matchAll(/^\| `([A-Z]\w+)` \| (\S+) \|/gm)];

	it('explains every problem that there is, once, and no other', () => {
		expect(told.map(([, name]) => name).toSorted()).toEqual([...names].toSorted());
	});

	it('says how serious each is', () => {
		const milder = sources.flatMap((text) => [
			...text.matchAll(/name: '(\w+)',\s+severity: '(warning|notice)'/g),
		]);
		const severities = new Map(milder.map(([, name = '', severity]) => [name, severity]));
		const wrong = told.filter(([, name = '', word]) => {
			const severity = severities.get(name);
			const right =
				severity === 'warning' || severity === 'notice' ? SEVERITIES[severity] : SEVERITIES.error;
			return word !== right;
		});
		expect(wrong.map(([line]) => line)).toEqual([]);
	});

	it('knows the names in the messages that the handbook shows', () => {
		const shown = [...handbook.matchAll(/\[([A-Z][a-z]+[A-Z]\w+)\]/g)].map(([, name]) => name);
		expect(shown.filter((name) => !names.has(name))).toEqual([]);
	});
});

describe('the examples of the handbook', () => {
	it.each(examples.filter(({ language, kind }) => language === 'yaml' && kind !== '错').map(named))(
		'%s can be read',
		(_, { text }) => expect(readYaml(text)).toBeDefined(),
	);

	it.each(ofKind('例', '对').filter(isFile).map(named))(
		'%s are right',
		(_, { kind, words, text }) => {
			const problems = problemsOf(words[0] ?? '', text);
			const told = kind === '例' ? problems : problems.filter(({ name }) => name !== 'MissingKey');
			expect(told.map(({ message }) => message)).toEqual([]);
		},
	);

	it.each(ofKind('错').filter(isFile).map(named))(
		'%s are wrong as it says',
		(_, { words, text }) => {
			const [form = '', name, each] = words;
			for (const part of each ? text.trim().split('\n') : [text])
				expect(
					problemsOf(form, part).map((problem) => problem.name),
					part,
				).toContain(name);
		},
	);
});

describe('in the sample county', () => {
	const edits = editsIn(examples);
	const county = new County();
	const known = new Set(county.load().problems.map(sentence));
	afterAll(() => county.remove());

	const right = edits.filter(({ outcome }) => outcome === 'right');
	it.each([...Map.groupBy(right, ({ example }) => example.heading)])(
		'“%s” can be done as the handbook says',
		(_, steps) => {
			const problems = county.after(steps).problems.filter(({ severity }) => severity !== 'notice');
			expect(problems.map(sentence).filter((each) => !known.has(each))).toEqual([]);
		},
	);

	const wrong = edits.filter(({ outcome }) => outcome === 'wrong');
	it.each(wrong.map((edit) => [title(edit.example), edit] as const))(
		'the mistake in “%s” is found',
		(_, edit) => {
			expect(county.after([edit]).problems.map(({ name }) => name)).toContain(edit.problem);
		},
	);

	it.each(ofKind('输出').map(named))('the commands say what “%s” shows', (_, output) => {
		const isBehind = ({ outcome, example }: Edit) =>
			output.words[0] === '改坏'
				? outcome === 'told'
				: outcome === 'wrong' && example.heading === output.heading;
		const said = county.said(edits.filter(isBehind)).split('\n');
		expect(said).toEqual(expect.arrayContaining(output.text.trim().split('\n').filter(Boolean)));
	});

	it('procedures are right or wrong as the handbook says', () => {
		const procedures = examples.filter(({ words }) => words[0] === '流程');
		const { problems } = county.after(procedures.map(asItem));
		const told = procedures.map((example) => {
			const found = problems.filter(({ at }) => at?.file === `content/${asItem(example).file}`);
			return found.filter(({ severity }) => severity === 'error').map(({ name }) => name);
		});
		expect(told).toEqual(procedures.map(({ kind, words }) => (kind === '对' ? [] : [words[1]])));
	});
});

function named(example: Example): [title: string, example: Example] {
	return [title(example), example];
}

function title({ heading, line }: Example): string {
	return `${heading} (line ${line})`;
}

/** Procedures are part of a file, and are looked at in one. */
function isFile({ words }: Example): boolean {
	return words[0] !== '流程';
}

function sentence({ name, message }: Problem): string {
	return `${message} [${name}]`;
}

/** A matter with the procedure in it. */
function asItem(example: Example): Edit {
	const procedure = example.text.replace(/^(?=.)/gm, '  ');
	const after = `---\n名称: 例子${example.line}\n类型: 公共服务\n流程:\n${procedure}---\n`;
	const file = `items/example-${example.line}.md`;
	return { file, before: '', after, outcome: 'told', problem: undefined, example };
}
