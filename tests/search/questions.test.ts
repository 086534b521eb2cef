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

	it('is answered by the first line more than nine times in ten', () => {
		expect(shareWithin(1, all)).toBeGreaterThanOrEqual(0.93);
	});

	it('is answered by the first three lines all but always', () => {
		const missed = all.filter(({ rank }) => rank < 1 || rank > 3).map(({ asked }) => asked);
		expect(shareWithin(3, all), missed.join('，')).toBeGreaterThanOrEqual(0.98);
	});

	it('is answered nearly as well where nothing was tuned on it', () => {
		const untuned = all.filter(({ kind }) => kind === '未调');
		expect(untuned.length).toBeGreaterThanOrEqual(170);
		expect(shareWithin(1, untuned)).toBeGreaterThanOrEqual(0.85);
		expect(shareWithin(3, untuned)).toBeGreaterThanOrEqual(0.95);
	});
});
