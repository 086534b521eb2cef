import { readContent } from '../../../src/content/read.ts';
import { TODAY } from '../today.ts';

const { disclosure, problems } = readContent(process.argv[2] ?? '', {
	name: 'content',
	today: TODAY,
});
if (!disclosure || problems.length > 0) throw new Error(`${problems.length} problems`);
