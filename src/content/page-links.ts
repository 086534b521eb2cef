import { type Disclosure, itemsIn, listsOf } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import type { Township } from '../domain/township.ts';
import type { PageLink } from './markdown.ts';

/** Links to pages of the site that do not exist. */
export function brokenLinks(
	links: readonly PageLink[],
	disclosure: Disclosure,
): readonly Problem[] {
	const paths = new Set(links.map(({ path }) => path));
	const broken = new Set([...paths].filter((path) => !exists(path, disclosure)));
	return links.filter(({ path }) => broken.has(path)).map(missingPage);
}

const COUNTY_PAGES = new Set(['/', '/lists/', '/departments/', '/changes/', '/search/', '/share/']);
/** At most three names deep, with a slash at both ends. */
const PATH = /^\/([^/]+)\/(?:([^/]+)\/)?(?:([^/]+)\/)?$/;

function exists(path: string, disclosure: Disclosure): boolean {
	if (COUNTY_PAGES.has(path)) return true;
	const [, first = '', second, third] = PATH.exec(path) ?? [];
	if (first === 'print') return third === undefined && hasPrints(second, disclosure);
	const township = disclosure.townships.find(({ id }) => id === first);
	if (township) return existsIn(township, [second, third], disclosure);
	if (second === undefined) return disclosure.ledger.some(({ code }) => code === first);
	return third === undefined && countyRecords(first, disclosure).some(({ id }) => id === second);
}

/** `/print/`, `/print/donglu/`, `/print/site/`. */
function hasPrints(folder: string | undefined, { site, townships }: Disclosure): boolean {
	const folders = [undefined, 'site', ...townships.map(({ id }) => id)];
	return site.printPage !== '否' && folders.includes(folder);
}

type Records = readonly { readonly id: string }[];

function countyRecords(folder: string, { items, lists, departments }: Disclosure): Records {
	if (folder === 'items') return items;
	if (folder === 'lists') return lists.filter(({ township }) => township === undefined);
	return folder === 'departments' ? departments : [];
}

function existsIn(
	township: Township,
	[folder, id]: readonly [string?, string?],
	disclosure: Disclosure,
): boolean {
	if (folder === undefined) return true;
	if (id === undefined)
		return ['items', 'contacts', 'share', ...(township.plan ? ['plan'] : [])].includes(folder);
	return townshipRecords(folder, township, disclosure).some((record) => record.id === id);
}

function townshipRecords(folder: string, township: Township, disclosure: Disclosure): Records {
	const { windows, posts, offices, villages } = township;
	if (folder === 'items') return itemsIn(disclosure, township);
	if (folder === 'lists') return listsOf(disclosure, township);
	const places = new Map<string, Records>(Object.entries({ windows, posts, offices, villages }));
	return places.get(folder) ?? [];
}

function missingPage({ path, at }: PageLink): Problem {
	return {
		name: 'MissingLinkedPage',
		severity: 'error',
		message: `网站里没有“${path}”这一页`,
		fix: '全县的事项写 /items/编号/，清单写 /lists/编号/，部门写 /departments/编号/，乡镇写 /编号/；最后的“/”不能少',
		at,
	};
}
