import { load } from '../../../src/load.ts';
import { TODAY } from '../today.ts';

const { problems } = load(process.argv[2] ?? '', { name: 'content', today: TODAY });
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
