/** Every page of the site: its path, its kind, and the view that its component shows. */
import { itemsIn, listsOf } from '../domain/disclosure.ts';
import type { Township } from '../domain/township.ts';
import { type ChangesView, changesView } from './changes.ts';
import { codePages } from './code-pages.ts';
import { type ContactsView, contactsView } from './contacts.ts';
import type { Context } from './context.ts';
import { type CountyView, countyView } from './county.ts';
import { type DepartmentView, departmentView } from './department.ts';
import { type DepartmentsView, departmentsView } from './departments.ts';
import type { GoneView } from './gone.ts';
import { type ItemView, itemView } from './item.ts';
import { type ItemsView, itemsView } from './items.ts';
import { type ListView, listView } from './list.ts';
import { type ListsView, listsView } from './lists.ts';
import { type OfficeView, officeView } from './office.ts';
import { type PlanView, planView } from './plan.ts';
import { type PostView, postView } from './post.ts';
import { type PrintFolderView, printFolders, printFolderView } from './print-folder.ts';
import { type PrintsView, printsView } from './prints.ts';
import { type SearchView, searchView } from './search/page.ts';
import { type ShareView, shareView } from './share.ts';
import { type TownshipView, townshipView } from './township.ts';
import { type VillageView, villageView } from './village.ts';
import { type WindowView, windowView } from './window.ts';

export type Body =
	| { readonly kind: 'township'; readonly view: TownshipView }
	| { readonly kind: 'items'; readonly view: ItemsView }
	| { readonly kind: 'item'; readonly view: ItemView }
	| { readonly kind: 'contacts'; readonly view: ContactsView }
	| { readonly kind: 'post'; readonly view: PostView }
	| { readonly kind: 'window'; readonly view: WindowView }
	| { readonly kind: 'office'; readonly view: OfficeView }
	| { readonly kind: 'village'; readonly view: VillageView }
	| { readonly kind: 'plan'; readonly view: PlanView }
	| { readonly kind: 'list'; readonly view: ListView }
	| { readonly kind: 'lists'; readonly view: ListsView }
	| { readonly kind: 'county'; readonly view: CountyView }
	| { readonly kind: 'department'; readonly view: DepartmentView }
	| { readonly kind: 'departments'; readonly view: DepartmentsView }
	| { readonly kind: 'changes'; readonly view: ChangesView }
	| { readonly kind: 'search'; readonly view: SearchView }
	| { readonly kind: 'share'; readonly view: ShareView }
	| { readonly kind: 'gone'; readonly view: GoneView }
	| { readonly kind: 'prints'; readonly view: PrintsView }
	| { readonly kind: 'printFolder'; readonly view: PrintFolderView };

export interface SitePage {
	/** Below the site, with slashes at both ends: `/donglu/posts/minzheng/`. */
	readonly path: string;
	/** Made when the page is rendered, not before: a county has thousands. */
	body(): Body;
}

/** All pages: the named ones, and one for each code that was ever issued. */
export function sitePages(context: Context): readonly SitePage[] {
	const named = namedPages(context);
	const byPath = new Map(named.map((page) => [page.path, page]));
	return [...named, ...codePages(context, byPath), ...printPages(context)];
}

/** For printers and whoever hangs plaques: not among the named pages, which search engines know. */
function printPages(context: Context): SitePage[] {
	const folders = printFolders(context);
	if (folders.length === 0) return [];
	return [
		page('/print/', () => ({ kind: 'prints', view: printsView(context) })),
		...folders.map((folder) =>
			page(folder.path, () => ({
				kind: 'printFolder',
				view: printFolderView(context, folder),
			})),
		),
	];
}

/** The pages under their own names: those that search engines should know. */
export function namedPages(context: Context): SitePage[] {
	return [
		...countyPages(context),
		...context.disclosure.townships.flatMap((township) => townshipPages(context, township)),
	];
}

function countyPages(context: Context): SitePage[] {
	const { items, lists, departments } = context.disclosure;
	return [
		page('/', () => ({ kind: 'county', view: countyView(context) })),
		page('/lists/', () => ({ kind: 'lists', view: listsView(context) })),
		page('/departments/', () => ({ kind: 'departments', view: departmentsView(context) })),
		page('/search/', () => ({ kind: 'search', view: searchView(context) })),
		page('/changes/', () => ({ kind: 'changes', view: changesView(context) })),
		page('/share/', () => ({ kind: 'share', view: shareView(context) })),
		...items.map((item) =>
			page(`/items/${item.id}/`, () => ({ kind: 'item', view: itemView(context, item) })),
		),
		...lists
			.filter(({ township }) => township === undefined)
			.map((list) =>
				page(`/lists/${list.id}/`, () => ({ kind: 'list', view: listView(context, list) })),
			),
		...departments.map((department) =>
			page(`/departments/${department.id}/`, () => ({
				kind: 'department',
				view: departmentView(context, department),
			})),
		),
	];
}

function townshipPages(context: Context, township: Township): SitePage[] {
	const below = (path: string, body: () => Body) => page(`/${township.id}/${path}`, body);
	const { plan } = township;
	return [
		below('', () => ({ kind: 'township', view: townshipView(context, township) })),
		below('items/', () => ({ kind: 'items', view: itemsView(context, township) })),
		below('contacts/', () => ({ kind: 'contacts', view: contactsView(context, township) })),
		below('share/', () => ({ kind: 'share', view: shareView(context, township) })),
		...(plan
			? [below('plan/', () => ({ kind: 'plan', view: planView(context, township, plan) }))]
			: []),
		...itemsIn(context.disclosure, township).map((item) =>
			below(`items/${item.id}/`, () => ({
				kind: 'item',
				view: itemView(context, item, township),
			})),
		),
		...listsOf(context.disclosure, township).map((list) =>
			below(`lists/${list.id}/`, () => ({
				kind: 'list',
				view: listView(context, list, township),
			})),
		),
		...township.posts.map((post) =>
			below(`posts/${post.id}/`, () => ({
				kind: 'post',
				view: postView(context, township, post),
			})),
		),
		...township.windows.map((window) =>
			below(`windows/${window.id}/`, () => ({
				kind: 'window',
				view: windowView(context, township, window),
			})),
		),
		...township.offices.map((office) =>
			below(`offices/${office.id}/`, () => ({
				kind: 'office',
				view: officeView(context, township, office),
			})),
		),
		...township.villages.map((village) =>
			below(`villages/${village.id}/`, () => ({
				kind: 'village',
				view: villageView(context, township, village),
			})),
		),
	];
}

function page(path: string, body: () => Body): SitePage {
	return { path, body };
}
