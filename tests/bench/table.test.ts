import { describe, expect, it } from 'vitest';
import { median } from '../../scripts/bench/measure.ts';
import { textTable } from '../../scripts/bench/table.ts';

interface Row {
	readonly name: string;
	readonly seconds: string;
}

describe('the bench’s table', () => {
	const columns = [
		{ heading: '任务', cell: ({ name }: Row) => name, align: 'left' as const },
		{ heading: '秒', cell: ({ seconds }: Row) => seconds },
	];

	it('puts numbers right, and counts a Chinese character as two columns', () => {
		const rows = [
			{ name: '读取', seconds: '1.25' },
			{ name: 'check', seconds: '10.50' },
		];
		expect(textTable(columns, rows).split('\n')).toEqual([
			'任务      秒',
			'读取    1.25',
			'check  10.50',
		]);
	});
});

describe('the median', () => {
	it('is the middle one, whatever the order, so that one slow run says nothing', () => {
		expect(median([9, 1, 2])).toBe(2);
	});

	it('lies between the two middle ones of an even number', () => {
		expect(median([4, 1, 2, 30])).toBe(3);
	});
});
