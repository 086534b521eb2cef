import { pagesOf } from '../codes/targets.ts';
import { type Disclosure, listsOf } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import type { PageLink } from './markdown.ts';

/** Links to pages of the site that do not exist. */
export function brokenLinks(
	links: readonly PageLink[],
	disclosure: Disclosure,
): readonly Problem[] {
	if (links.length === 0) return [];
	const paths = pathsOf(disclosure);
	return links.filter(({ path }) => !paths.has(path)).map(missingPage);
}

/** The paths of all pages that a text may link to. */
function pathsOf(disclosure: Disclosure): ReadonlySet<string> {
	const { items, lists, departments, townships, ledger } = disclosure;
	return new Set([
		'/lists/',
		'/departments/',
		'/changes/',
		'/search/',
		'/data/',
		...pagesOf(disclosure).map(({ path }) => path),
		...items.map(({ id }) => `/items/${id}/`),
		...lists.filter(({ township }) => !township).map(({ id }) => `/lists/${id}/`),
		...departments.map(({ id }) => `/departments/${id}/`),
		...ledger.map(({ code }) => `/${code}/`),
		...townships.flatMap((township) => [
			`/${township.id}/items/`,
			`/${township.id}/contacts/`,
			...(township.plan ? [`/${township.id}/plan/`] : []),
			...listsOf(disclosure, township).map(({ id }) => `/${township.id}/lists/${id}/`),
		]),
	]);
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
