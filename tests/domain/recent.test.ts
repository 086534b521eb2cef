import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/domain/recent.ts';

describe('what was answered recently', () => {
	it('is not made again, even if it was nothing', () => {
		const recent = new Recent<string, number | undefined>(2);
		let made = 0;
		const ask = (key: string) =>
			recent.of(key, () => {
				made++;
				return undefined;
			});
		ask('a');
		ask('a');
		ask('b');
		ask('a');
		expect(made).toBe(2);
	});

	it('is forgotten when as many others have come as it may hold', () => {
		const recent = new Recent<string, number>(2);
		let made = 0;
		const ask = (key: string) => recent.of(key, () => ++made);
		expect([ask('a'), ask('b'), ask('c')]).toEqual([1, 2, 3]);
		expect([ask('c'), ask('b'), ask('a')]).toEqual([3, 2, 4]);
	});
});
