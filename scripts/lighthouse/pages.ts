import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePublished } from '../../src/codes/published.ts';
import { pagePath } from '../../src/codes/targets.ts';
import { Failure } from '../../src/terminal/failure.ts';

/** Of these kinds one page each is looked at, as far as the site has them. */
const KINDS = ['site', 'township', 'window', 'post', 'office', 'village', 'item'];
/** Pages of the first township that no code leads to. */
const BELOW = ['items/', 'contacts/', 'share/', 'plan/'];

/**
 * Paths below the site, without a slash at the beginning.
 * @throws Failure where no site was built.
 */
export function samplePages(folder: string): readonly string[] {
	const ledger = join(folder, 'codes.json');
	if (!existsSync(ledger)) throw new Failure(`${folder} 里还没有网站，先运行 npm run build`);
	const targets = (parsePublished(readFileSync(ledger, 'utf8')) ?? []).map(({ target }) => target);
	const township = targets.find((target) => target !== 'site' && !target.includes('/')) ?? '';
	const coded = KINDS.flatMap((kind) => targets.find((target) => kindOf(target) === kind) ?? []);
	const paths = [
		...coded.map((target) => pagePath(target).slice(1)),
		...BELOW.map((path) => `${township}/${path}`),
		'lists/',
		'changes/',
	];
	return paths.filter((path) => existsSync(join(folder, path, 'index.html')));
}

function kindOf(target: string): string {
	if (target === 'site') return target;
	return target.split('/')[1] ?? 'township';
}
