import { describe, expect, it } from 'vitest';
import { describeHours } from '../../../src/domain/schedule/describe-hours.ts';
import { everyDay, inWeeks, makeUp, mondayToFriday, on, rule, workdays } from './builders.ts';

describe('describeHours', () => {
	it('gives each rule a line that a resident can read', () => {
		const hours = [
			rule(mondayToFriday, '8:30-12:00 14:30-18:00', '05-01 09-30'),
			rule(mondayToFriday, '8:30-12:00 14:00-17:30', '10-01 04-30'),
			rule(on(6), '8:30-11:30'),
		];
		expect(describeHours(hours)).toEqual([
			'周一至周五 8:30–12:00 14:30–18:00（5月1日至9月30日）',
			'周一至周五 8:30–12:00 14:00–17:30（10月1日至次年4月30日）',
			'周六 8:30–11:30',
		]);
	});

	const cases = [
		['周一、周三、周五', on(1, 3, 5)],
		['周六、周日', on(6, 7)],
		['周一至周三、周五', on(5, 3, 2, 1)],
		['单周周三', inWeeks('odd', 3)],
		['双周周一至周五', inWeeks('even', 1, 2, 3, 4, 5)],
		['工作日', workdays],
		['每天', everyDay],
		['调休上班日', makeUp],
	] as const;
	for (const [words, pattern] of cases) {
		it(`says ${words}`, () => {
			expect(describeHours([rule(pattern, '9:00-12:00')])).toEqual([`${words} 9:00–12:00`]);
		});
	}

	it('joins the patterns of a list', () => {
		expect(describeHours([rule([on(1), on(3), makeUp], '9:00-12:00')])).toEqual([
			'周一、周三、调休上班日 9:00–12:00',
		]);
	});
});
