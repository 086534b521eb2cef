import { describe, expect, it } from 'vitest';
import { answersTo, readQuestions, shareWithin, wholePool } from '../../scripts/bench/questions.ts';
import { sampleContext } from './sample.ts';

const context = sampleContext();
const pool = wholePool(context);
const questions = readQuestions();
const all = answersTo(questions, context);

describe('what residents ask', () => {
	it('is of every sort, and wants pages that there are', () => {
		expect(questions.length).toBeGreaterThanOrEqual(120);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
		const pages = new Set(pool.entries.map(({ path }) => path));
		const unknown = questions.flatMap(({ wanted }) => wanted.filter((path) => !pages.has(path)));
		expect(unknown).toEqual([]);
	});

	it('is answered by the first line nine times in ten', () => {
		expect(shareWithin(1, all)).toBeGreaterThanOrEqual(0.9);
	});

	it('is answered by the first three lines all but always', () => {
		const missed = all.filter(({ rank }) => rank < 1 || rank > 3).map(({ asked }) => asked);
		expect(shareWithin(3, all), missed.join('，')).toBeGreaterThanOrEqual(0.97);
	});
});
