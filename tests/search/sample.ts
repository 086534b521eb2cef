import { join } from 'node:path';
import { load } from '../../src/load.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { type Context, contextOf } from '../../src/views/context.ts';

/** The sample county, on the day that the tests live on. */
export function sampleContext(directory = join(ROOT, 'content')): Context {
	const { disclosure } = load({ directory, name: 'content', today: '2026-11-22' });
	if (!disclosure) throw new Error('The county has mistakes');
	return contextOf(disclosure);
}
