import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/terminal/failure.ts';

/** Of these kinds one page each is looked at, as far as the site has them. */
const COUNTY = [
	'',
	'search/',
	'changes/',
	'lists/',
	'lists/*/',
	'items/*/',
	'departments/',
	'departments/*/',
];
/** The same below a township: each of the first that has it. */
const TOWNSHIP = [
	'',
	'items/',
	'items/*/',
	'posts/*/',
	'windows/*/',
	'offices/*/',
	'villages/*/',
	'lists/*/',
	'contacts/',
	'plan/',
	'share/',
];
const PAGE = 'index.html';

/**
 * Paths below the site, without a slash at the beginning.
 * @throws Failure where no site was built.
 */
export function samplePages(folder: string): readonly string[] {
	assertBuilt(folder);
	const townships = find(folder, '*/contacts/').map((path) => path.replace('contacts/', ''));
	const county = COUNTY.map((pattern) => find(folder, pattern));
	const below = TOWNSHIP.map((pattern) =>
		townships.flatMap((township) => find(folder, `${township}${pattern}`)),
	);
	return [...county, ...below].flatMap((pages) => pages.slice(0, 1));
}

/** @throws Failure where the site lacks one of these pages, given as paths below it. */
export function assertPages(folder: string, paths: readonly string[]): void {
	assertBuilt(folder);
	const lost = paths.find((path) => !existsSync(join(folder, path, PAGE)));
	if (lost !== undefined)
		throw new Failure(`${folder} 里没有网页“${lost}”；写网址里的路径，如 donglu/items/`);
}

function assertBuilt(folder: string): void {
	if (existsSync(join(folder, PAGE))) return;
	throw new Failure(`${folder} 里还没有网站，先运行 npm run build`);
}

function find(folder: string, pattern: string): readonly string[] {
	const files = globSync(`${pattern}${PAGE}`, { cwd: folder });
	return files.map((file) => file.replaceAll('\\', '/').replace(PAGE, '')).sort();
}
