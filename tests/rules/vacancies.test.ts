import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../src/domain/post.ts';
import { vacancyProblems } from '../../src/rules/vacancies.ts';
import {
	buildDisclosure,
	buildPerson,
	buildPost,
	buildTownship,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const held = (name: string, from?: string, to?: string): Appointment => {
	return { person: buildPerson({ name }), role: 'lead', from, to };
};

function problemsOf(...appointments: Appointment[]) {
	const posts = [buildPost({ appointments, source: sourceOf('posts.yml') })];
	return vacancyProblems(
		buildDisclosure({ today: '2026-11-22', townships: [buildTownship({ posts })] }),
	);
}

describe('vacancyProblems', () => {
	it('notices a post that nobody holds today, without naming who has left', () => {
		const problems = problemsOf(held('张三', '2020-01-01', '2026-11-21'));
		expect(told(problems)).toEqual(['notice VacantPost posts.yml/任职']);
		expect(problems[0]?.message).not.toContain('张三');
		expect(problemsOf()).toHaveLength(1);
	});

	it('says who comes next, and when', () => {
		const [problem] = problemsOf(held('李四', '2026-12-01'), held('王五', '2027-01-01'));
		expect(problem?.message).toContain('2026-12-01 起由李四接任');
		expect(problem?.message).not.toContain('王五');
	});

	it('notices a post that deputies hold alone', () => {
		const [problem] = problemsOf({ ...held('李四'), role: 'deputy' });
		expect(problem?.message).toBe('“民政人社岗”今天没有主岗，页面显示“主岗暂缺，先找李四”。');
		expect(problemsOf({ ...held('李四'), role: 'deputy' }, held('张三'))).toEqual([]);
	});

	it('accepts a post that is held, also on the holder’s last day', () => {
		expect(problemsOf(held('张三'))).toEqual([]);
		expect(problemsOf(held('张三', '2020-01-01', '2026-11-22'))).toEqual([]);
	});
});
