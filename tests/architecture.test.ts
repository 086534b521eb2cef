import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms and single modules of `src/` each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	qr: [],
	codes: ['domain'],
	flowchart: ['domain'],
	rules: ['domain'],
	search: ['domain'],
	content: ['domain', 'codes'],
	'load.ts': ['domain', 'codes', 'flowchart', 'rules', 'content'],
	terminal: ['domain', 'codes', 'rules'],
	'site.ts': ['domain', 'load.ts', 'terminal'],
	views: ['domain', 'codes', 'flowchart', 'print', 'search'],
	components: ['domain', 'flowchart', 'search', 'layouts', 'views', 'styles'],
	styles: ['domain'],
	layouts: ['components', 'views', 'styles'],
	pages: ['domain', 'codes', 'views', 'components', 'layouts', 'site.ts'],
	print: ['domain', 'codes', 'qr', 'flowchart'],
	publish: [
		'domain',
		'codes',
		'rules',
		'content',
		'print',
		'qr',
		'search',
		'views',
		'terminal',
		'load.ts',
		'site.ts',
	],
};

/** Rooms that may touch the file system (print: its fonts); everything else is given what it needs. */
const MAY_READ_FILES = new Set(['content', 'print', 'publish', 'terminal']);
const MAY_KNOW_ASTRO = new Set(['pages', 'components', 'layouts', 'publish', 'site.ts']);
/** Only their types: what a component shows is made by a view and handed to it. */
const TYPES_ONLY = new Set(['components', 'layouts']);

interface Import {
	readonly file: string;
	readonly statement: string;
	readonly path: string;
}

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/^(import|export)\b[^;]*?\bfrom '([^']+)'|^(import) '([^']+)'/gms);
	return [...found].map(([statement, , from, , bare]) => ({
		file,
		statement,
		path: from ?? bare ?? '',
	}));
}

function roomOf(path: string): string {
	return path.split('/')[1] ?? '';
}

describe('the rooms of src/', () => {
	it.each([...new Set(files.map(roomOf))])('%s is a room with a rule', (room) => {
		expect(Object.keys(MAY_IMPORT)).toContain(room);
	});

	it.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (room, allowed) => {
		const wrong = files
			.filter((file) => roomOf(file) === room)
			.flatMap(importsOf)
			.filter(({ path }) => path.startsWith('.'))
			.map(({ file, path }) => ({ file, target: posix.join(posix.dirname(file), path) }))
			.filter(({ target }) => ![room, ...allowed].includes(roomOf(target)));
		expect(wrong).toEqual([]);
	});

	it('components know views by their types only', () => {
		const values = files
			.filter((file) => TYPES_ONLY.has(roomOf(file)))
			.flatMap(importsOf)
			.filter(
				({ path, statement }) => /\/views\//.test(path) && !statement.startsWith('import type'),
			);
		expect(values).toEqual([]);
	});

	it('only content, print, publish and terminal touch the file system', () => {
		const wrong = files
			.filter((file) => !MAY_READ_FILES.has(roomOf(file)))
			.flatMap(importsOf)
			.filter(({ path }) => /^node:(?:fs|child_process)/.test(path));
		expect(wrong).toEqual([]);
	});

	it('nothing below the pages knows Astro', () => {
		const wrong = files
			.filter((file) => !MAY_KNOW_ASTRO.has(roomOf(file)))
			.flatMap(importsOf)
			.filter(({ path }) => /^astro(?:$|[:/])/.test(path));
		expect(wrong).toEqual([]);
	});
});

describe('scripts', () => {
	it('are doors: at most 40 lines, the work is done in src/', () => {
		const long = globSync('scripts/*.ts')
			.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
			.filter(({ lines }) => lines > 40);
		expect(long).toEqual([]);
	});
});
