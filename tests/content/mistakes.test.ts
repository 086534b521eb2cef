import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { type Loaded, load } from '../../src/load.ts';
import { formatProblems } from '../../src/terminal/problems.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY, type Mistake, makeMistake, readMistakes } from '../fixtures/mistakes.ts';

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'mistake-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function loadMistake(mistake: Mistake): Loaded {
	makeMistake(mistake, directory);
	return read();
}

const read = () => load({ directory, name: 'content', today: TODAY });

/** `WideColon departments/minzheng.yml:4`, as the mistakes' own files write it. */
const inShort = ({ name, at }: Problem) =>
	`${name} ${at?.file.replace('content/', '')}:${at?.line}`;

/** What stands in the county's files, and the few foreign words that clerks know. */
const KNOWN_WORDS = new Set(
	[
		...load({ directory: COUNTY, name: 'content', today: TODAY }).texts.values(),
		'npm run fix check codes git PDF yml yaml md json files items lists departments townships print',
		'Tab Word Excel WPS UTF ANSI GBK Unicode big endian MB content https http mailto tel',
		'plan people villages laws site zhaijidi minzheng jiaoyu shenqingbiao donglu window proto',
	]
		.join(' ')
		.match(/[A-Za-z]+/g),
);

function foreignWords(text: string, mistake: Mistake): readonly string[] {
	const own = mistake.changes.flatMap(({ path, operand, lines }) => [path, operand, ...lines]);
	const written = new Set(own.join(' ').match(/[A-Za-z]+/g));
	const words = text.match(/[A-Za-z]{2,}/g) ?? [];
	return words.filter((word) => !KNOWN_WORDS.has(word) && !written.has(word));
}

describe('a mistake is found where it was made, and nothing else is blamed for it', () => {
	it.each(readMistakes())('$id: $title', (mistake) => {
		const loaded = loadMistake(mistake);
		expect(loaded.problems.map(inShort)).toEqual(mistake.expected);
		for (const { message, fix, at } of loaded.problems) {
			for (const text of [message, fix]) {
				expect(text).toMatch(/\p{Script=Han}/u);
				expect(text).not.toMatch(/undefined|null|NaN|\[object/);
				expect(foreignWords(text, mistake)).toEqual([]);
			}
			const line = loaded.texts.get(at?.file ?? '')?.split('\n')[(at?.line ?? 0) - 1] ?? '';
			expect((at?.column ?? 0) + (at?.length ?? 0) - 1).toBeLessThanOrEqual(
				Math.max(1, line.length),
			);
		}
		expect(formatProblems(loaded)).toContain('个文件，');
	});

	it('has at least seventy to look at', () => {
		expect(readMistakes().length).toBeGreaterThan(200);
	});
});

describe('content that is far from any mistake of a clerk’s', () => {
	const monsters: readonly [title: string, text: string, name: string][] = [
		['a line of ten million characters', `名称: ${'长'.repeat(10_000_000)}`, 'FileTooLarge'],
		['a line of thirty thousand characters', `名称: ${'长'.repeat(30_000)}\n`, 'LineTooLong'],
		['nine thousand brackets', `名称: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'TooDeep'],
		['two thousand levels of keys', levels(2000), 'TooDeep'],
		['twenty thousand keys', keys(20_000), 'MissingKey'],
	];
	it.each(monsters)('%s is refused', (_title, text, name) => {
		makeMistake({ id: '', title: '', expected: [], changes: [] }, directory);
		writeFileSync(join(directory, 'departments/jiaoyu.yml'), text);
		const { problems, disclosure } = read();
		expect(disclosure).toBeUndefined();
		expect(problems[0]).toMatchObject({ name, at: { file: 'content/departments/jiaoyu.yml' } });
	});
});

function levels(count: number): string {
	return Array.from({ length: count }, (_, index) => `${' '.repeat(index)}名称:`).join('\n');
}

function keys(count: number): string {
	return Array.from({ length: count }, (_, index) => `键${index}: 值`).join('\n');
}
