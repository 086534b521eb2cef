import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handbookWithTables, schemaFiles, tableNames } from '../../src/content/documents.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { SEVERITIES } from '../../src/terminal/problems.ts';
import { type Example, examplesIn, HANDBOOK, title } from './examples.ts';

const handbook = readFileSync(HANDBOOK, 'utf8');

describe('the handbook', () => {
	const isYaml = ({ language, kind }: Example) => language === 'yaml' && kind !== '错';
	const examples = examplesIn(handbook).filter(isYaml);
	it.each(examples.map((example) => [title(example), example] as const))(
		'can be read as YAML where it says so: %s',
		(_, { text }) => expect(readYaml(text)).toBeDefined(),
	);

	it('links to headings that exist', () => {
		const headings = [...handbook.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => anchorOf(text));
		const links = [...handbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
		expect(links.filter((to) => !headings.includes(to))).toEqual([]);
	});
});

describe('the tables of the handbook', () => {
	it('are there for every kind of file', () => {
		const marks = [...handbook.matchAll(/^<!-- 表：(\w+) -->$/gm)].map(([, name]) => name);
		expect(marks.toSorted()).toEqual(tableNames().toSorted());
	});

	it('list every word there is to choose from', () => {
		expect(handbook).toContain('只能写：`整体`、`常驻`、`轮流`');
	});

	it('say what the program reads (if not: npm run docs)', () => {
		expect(handbookWithTables(handbook) === handbook).toBe(true);
	});

	it.each(schemaFiles())('and so does the editor’s $name (if not: npm run docs)', (schema) => {
		expect(readFileSync(`.vscode/schemas/${schema.name}`, 'utf8') === schema.text).toBe(true);
	});
});

describe('the list of problems in the handbook', () => {
	const rooms = ['src/{content,rules,codes,flowchart}/**/*.ts', 'src/print/*-problems.ts'];
	const sources = globSync(rooms).map((file) => readFileSync(file, 'utf8'));
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

/** As a heading is called in links to it. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/\s/g, '-');
}
