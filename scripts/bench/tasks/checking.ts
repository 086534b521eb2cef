import { load } from '../../../src/load.ts';
import { TODAY } from '../today.ts';
import { expectNoErrors } from './outcome.ts';

const { problems } = load({
	directory: process.argv[2] ?? '',
	name: 'content',
	today: TODAY,
});
expectNoErrors(problems);
