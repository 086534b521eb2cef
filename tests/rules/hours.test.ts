import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import type { Hours } from '../../src/domain/hours.ts';
import type { Path, Source } from '../../src/domain/problem.ts';
import { DEFAULT_RULES } from '../../src/domain/site.ts';
import { hoursProblems } from '../../src/rules/hours.ts';
import { mondayToFriday, rule, windowWith } from '../domain/schedule/builders.ts';

function sourceOf(file: string): Source {
	const at = (...path: Path) => ({
		file: [file, ...path].join('/'),
		line: 1,
		column: 1,
		length: 0,
	});
	return { file, at };
}

/** A county of one township with one window. */
function county(hours: Hours, windowHours = hours): Disclosure {
	const window = windowWith({ hours: windowHours, source: sourceOf('windows.yml') });
	return {
		today: '2026-11-22',
		site: {
			name: '芮城县一码通',
			county: '芮城县',
			host: '芮城县人民政府办公室',
			address: 'https://ymt.example.gov.cn/',
			base: '/',
			demo: true,
			hotlines: [],
			registration: {},
			pledges: [],
			rules: DEFAULT_RULES,
			tone: '红',
			printPage: '是',
			source: sourceOf('site.yml'),
		},
		departments: [],
		lists: [],
		items: [],
		townships: [
			{
				id: 'donglu',
				name: '东垆乡人民政府',
				shortName: '东垆乡',
				phones: ['0359-0002000'],
				hours,
				complaintChannels: { box: '大门东侧', phones: ['0359-0002012'], emails: ['jd@example.cn'] },
				halls: [],
				roster: [],
				usage: [],
				offices: [],
				people: [],
				posts: [],
				windows: [window],
				villages: [],
				items: [],
				source: sourceOf('township.yml'),
			},
		],
		laws: [],
		calendar: { years: new Set(), holidays: new Map(), makeUpWorkdays: new Set() },
		synonyms: new Map(),
		ledger: [],
		printedWords: [],
		files: [],
	};
}

const season = (seasonal: string) => rule(mondayToFriday, '9:00-12:00', seasonal);
const allYear = rule(mondayToFriday, '9:00-12:00');
const whole = [season('05-01 09-30'), season('10-01 04-30')];

describe('hoursProblems', () => {
	it('has nothing to say of seasons that make a whole year', () => {
		expect(hoursProblems(county(whole))).toEqual([]);
	});

	it('reports overlapping seasons once, as an error, with both ways out', () => {
		const problems = hoursProblems(county([season('05-01 09-30'), season('09-16 04-30')]));
		expect(problems).toEqual([
			{
				name: 'SeasonsOverlap',
				severity: 'error',
				message: '“东垆乡”的工作时间，第1条和第2条都管9月16日至9月30日。',
				fix: '把第2条的起改成 10-01，或者把第1条的止改成 09-15。',
				at: { file: 'township.yml/工作时间/1', line: 1, column: 1, length: 0 },
			},
		]);
	});

	const fixes: [title: string, hours: Hours, fix: string][] = [
		[
			'the other way round',
			[season('10-01 04-30'), season('05-01 10-15')],
			'把第1条的起改成 10-16，或者把第2条的止改成 09-30。',
		],
		[
			'at both ends',
			[season('05-01 09-30'), season('09-30 05-01')],
			'如果第1条没有错，第2条请改成“起: 10-01, 止: 04-30”。',
		],
		[
			'with a rule for all year',
			[allYear, season('05-01 09-30')],
			'第1条没有写起止，等于全年；请补上“起: 10-01, 止: 04-30”。',
		],
		[
			'with a season that is all the year',
			[season('01-01 12-31'), season('05-01 09-30')],
			'第1条的起止是全年；请改成“起: 10-01, 止: 04-30”。',
		],
		[
			'with a later season that is all the year',
			[season('10-01 04-30'), season('07-01 06-30')],
			'第2条的起止是全年；请改成“起: 05-01, 止: 09-30”。',
		],
		[
			'with a later rule for all year',
			[season('10-01 04-30'), allYear],
			'第2条没有写起止，等于全年；请补上“起: 05-01, 止: 09-30”。',
		],
	];
	for (const [title, hours, fix] of fixes) {
		it(`says how to end an overlap ${title}`, () => {
			expect(hoursProblems(county(hours)).map((problem) => problem.fix)).toEqual([fix]);
		});
	}

	it('warns of days without hours, once, where they are written', () => {
		expect(hoursProblems(county([season('05-01 09-30')]))).toEqual([
			{
				name: 'SeasonGap',
				severity: 'warning',
				message: '“东垆乡”没有10月1日至次年4月30日的工作时间，这些天会显示“不开放”。',
				fix: '把相邻那条的起止改到连上，或者加一条，写“起: 10-01, 止: 04-30”。',
				at: { file: 'township.yml/工作时间', line: 1, column: 1, length: 0 },
			},
		]);
	});

	it('refuses an afternoon that begins before the morning ends', () => {
		const noon = rule(mondayToFriday, '8:30-12:00 12:00-18:00');
		expect(hoursProblems(county([noon]))).toEqual([]);
		const [problem] = hoursProblems(county([rule(mondayToFriday, '8:30-12:00 11:00-18:00')]));
		expect(problem).toMatchObject({ name: 'TimesOverlap', severity: 'error' });
		expect(problem?.at?.file).toBe('township.yml/工作时间/0/下午');
		expect(problem?.fix).toContain('上午: 8:30-18:00');
	});

	it('looks at a window’s own hours in the window’s own file', () => {
		const problems = hoursProblems(county(whole, [season('05-01 09-29'), season('10-01 04-30')]));
		expect(problems.map(({ name, message, at }) => [name, message, at?.file])).toEqual([
			[
				'SeasonGap',
				'“1号窗口”没有9月30日的工作时间，这些天会显示“不开放”。',
				'windows.yml/工作时间',
			],
		]);
	});
});
