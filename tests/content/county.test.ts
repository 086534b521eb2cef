import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/content/form-keys.ts';
import { load } from '../../src/load.ts';
import { CONTRACT } from '../contract/files.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';

describe('the county of the fixtures', () => {
	const { disclosure, problems } = load({ directory: COUNTY, name: 'content', today: TODAY });

	it('is read, and nothing is to be said about it', () => {
		expect(problems).toEqual([]);
		expect(disclosure).toBeDefined();
	});

	it.each(Object.entries(CONTRACT))(
		'%s shows every key of the contract at least once',
		(pattern, form) => {
			const files = globSync(pattern, { cwd: COUNTY });
			const text = files.map((file) => readFileSync(join(COUNTY, file), 'utf8')).join('\n');
			const unseen = [...keysOf(form)].filter(
				(key) => !new RegExp(`(?:^|[\\s{-])${key}:`, 'm').test(text),
			);
			expect(unseen).toEqual([]);
		},
	);

	it('means what it says', () => {
		const [township] = disclosure?.townships ?? [];
		const [post] = township?.posts ?? [];
		expect(township?.windows.map(({ phones }) => phones)).toEqual([
			['0359-0002080'],
			['0359-0002081'],
			['0359-0002000'],
		]);
		expect(
			post?.counterparts.map(({ department, responsible, phones }) => [
				department.id,
				responsible,
				phones,
			]),
		).toEqual([
			['minzheng', ['靳文澜'], ['0359-0001003']],
			['jiaoyu', ['薛继承'], ['0359-0001101']],
		]);
		expect(disclosure?.lists.find(({ id }) => id === 'quanli')?.township).toBe('donglu');
		expect(township?.villages.find(({ id }) => id === 'xicun')?.merger?.into.id).toBe('dongcun');
	});
});
