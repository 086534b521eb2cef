/** Every page of the site: its path, its kind, and the view that its component shows. */
import { itemsIn } from '../domain/disclosure.ts';
import type { Township } from '../domain/township.ts';
import { codePages } from './code-pages.ts';
import { type ContactsView, contactsView } from './contacts.ts';
import type { Context } from './context.ts';
import { type ItemView, itemView } from './item.ts';
import { type ItemsView, itemsView } from './items.ts';
import { type PostView, postView } from './post.ts';
import { type TownshipView, townshipView } from './township.ts';
import { type WindowView, windowView } from './window.ts';

export type Body =
	| { readonly kind: 'township'; readonly view: TownshipView }
	| { readonly kind: 'items'; readonly view: ItemsView }
	| { readonly kind: 'item'; readonly view: ItemView }
	| { readonly kind: 'contacts'; readonly view: ContactsView }
	| { readonly kind: 'post'; readonly view: PostView }
	| { readonly kind: 'window'; readonly view: WindowView };

export interface SitePage {
	/** Below the site, with slashes at both ends: `/donglu/posts/minzheng/`. */
	readonly path: string;
	/** Made when the page is rendered, not before: a county has thousands. */
	body(): Body;
}

/** All pages: the named ones, and one for each code that was ever issued. */
export function sitePages(context: Context): readonly SitePage[] {
	const named = namedPages(context);
	return [...named, ...codePages(context, new Map(named.map((page) => [page.path, page])))];
}

function namedPages(context: Context): SitePage[] {
	const { items, townships } = context.disclosure;
	return [
		...items.map(
			(item): SitePage => ({
				path: `/items/${item.id}/`,
				body: () => ({ kind: 'item', view: itemView(context, item) }),
			}),
		),
		...townships.flatMap((township) => townshipPages(context, township)),
	];
}

function townshipPages(context: Context, township: Township): SitePage[] {
	const below = (path: string) => `/${township.id}/${path}`;
	return [
		{ path: below(''), body: () => ({ kind: 'township', view: townshipView(context, township) }) },
		{ path: below('items/'), body: () => ({ kind: 'items', view: itemsView(context, township) }) },
		{
			path: below('contacts/'),
			body: () => ({ kind: 'contacts', view: contactsView(context, township) }),
		},
		...itemsIn(context.disclosure, township).map(
			(item): SitePage => ({
				path: below(`items/${item.id}/`),
				body: () => ({ kind: 'item', view: itemView(context, item, township) }),
			}),
		),
		...township.posts.map(
			(post): SitePage => ({
				path: below(`posts/${post.id}/`),
				body: () => ({ kind: 'post', view: postView(context, township, post) }),
			}),
		),
		...township.windows.map(
			(window): SitePage => ({
				path: below(`windows/${window.id}/`),
				body: () => ({ kind: 'window', view: windowView(context, township, window) }),
			}),
		),
	];
}
