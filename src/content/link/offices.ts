import { firstOf } from '../../domain/first-of.ts';
import type { Person } from '../../domain/post.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Office } from '../../domain/township.ts';
import type { office } from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import type { Register } from '../register.ts';
import { resolveAll } from './context.ts';
import { type Linked, linkRecords } from './records.ts';

interface Context {
	readonly people: Register<Person>;
	/** The township's. */
	readonly phones: readonly string[];
	readonly problems: Problem[];
}

export function toOffices(
	{ records, complete }: Records<Written<typeof office>>,
	{ people, phones, problems }: Context,
): Linked<Office> {
	const offices = records.map(({ heads, ...rest }): Office => {
		const { source } = rest;
		return {
			...rest,
			heads: resolveAll(people, heads, { source, path: ['负责人'], problems }),
			phones: firstOf(rest.phones, phones),
			plaque: rest.plaque ?? false,
		};
	});
	return linkRecords(
		'内设机构',
		{ records: offices, complete },
		{ namesOf: ({ name }) => [name], titleOf: ({ name }) => ({ key: '名称', name }), problems },
	);
}
