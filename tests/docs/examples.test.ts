import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { County } from './county.ts';
import { type Edit, type Example, editsIn, examplesIn, HANDBOOK, title } from './examples.ts';
import { problemsOf } from './read-example.ts';

const examples = examplesIn(readFileSync(HANDBOOK, 'utf8'));
const ofKind = (...kinds: readonly string[]) => examples.filter(({ kind }) => kinds.includes(kind));

describe('the examples of the handbook', () => {
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

	it('readers are told which file to change', () => {
		const untold = right.filter(({ file, example }) => !example.label.includes(`content/${file}`));
		expect(untold.map(({ example }) => title(example))).toEqual([]);
	});

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
});

function named(example: Example): [title: string, example: Example] {
	return [title(example), example];
}

/** Procedures are part of a file, and are looked at in one. */
function isFile({ words }: Example): boolean {
	return words[0] !== '流程';
}

function sentence({ name, message }: Problem): string {
	return `${message} [${name}]`;
}
