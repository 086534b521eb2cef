/** Reads a county and writes its pages, codes' too, with nothing beside them: what other generators do. */
import { takeLock } from '../../../src/publish/lock.ts';
import { renderPages } from '../../../src/publish/render.ts';
import { LOCK } from '../../../src/publish/workplace.ts';
import { openSite } from '../../../src/site.ts';
import { TODAY } from '../today.ts';
import { expectNoErrors } from './outcome.ts';

const [content = '', out = ''] = process.argv.slice(2);
const { disclosure, problems } = openSite({ content, contentName: 'content', today: TODAY });
expectNoErrors(problems);
if (disclosure) {
	takeLock(LOCK);
	await renderPages(disclosure, out);
}
