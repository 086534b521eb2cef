import { readContent } from '../../../src/content/read.ts';
import { TODAY } from '../today.ts';
import { expectNoErrors } from './outcome.ts';

const { problems } = readContent(process.argv[2] ?? '', { name: 'content', today: TODAY });
expectNoErrors(problems);
