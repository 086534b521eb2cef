import { holdersOn, nextHolders, type Person, type Post } from '../../domain/post.ts';
import type { Township } from '../../domain/township.ts';
import { standingVillage } from '../../domain/village.ts';
import type { Entry } from '../../search/entry.ts';
import type { Context } from '../context.ts';
import { joined } from '../parts.ts';
import { phonesOf, withoutPost } from '../people.ts';

/** Somebody, where a page names them, and what they are there. */
interface Naming {
	readonly person: Person;
	readonly path: string;
	readonly role: string;
	readonly phones: readonly string[];
}

/**
 * Everybody whom the township's pages name today, each once: at the post they hold in the first
 * place, else at the body they head, else in the table of contacts. Whoever has left is named nowhere.
 */
export function peopleEntries(context: Context, township: Township): readonly Entry[] {
	const namings = Map.groupBy(namingsIn(context, township), ({ person }) => person);
	const found = Array.from(namings, ([person, [first, ...more]]): Entry[] => {
		if (!first) return [];
		const roles = [first, ...more].map(({ role }) => role);
		return [
			{
				kind: 'person',
				path: first.path,
				name: person.name,
				also: person.title ? [person.title] : [],
				detail: joined([...new Set(roles)].slice(0, 2), '、') || undefined,
				phones: first.phones,
			},
		];
	});
	return [...found.flat(), ...villagers(context, township)];
}

/** The more telling ones first. */
function namingsIn({ disclosure: { today } }: Context, township: Township): readonly Naming[] {
	const at = (post: Post, person: Person, role = post.name): Naming => ({
		person,
		path: `/${township.id}/posts/${post.id}/`,
		role,
		phones: phonesOf(person, post),
	});
	const holders = township.posts.flatMap((post) =>
		holdersOn(post, today).map(({ person, role }) => ({ post, person, role })),
	);
	const held = (wanted: 'lead' | 'deputy') =>
		holders.flatMap(({ post, person, role }) => (role === wanted ? at(post, person) : []));
	const coming = township.posts.flatMap((post) =>
		nextHolders(post, today).map(({ person }) => at(post, person, `即将到任${post.name}`)),
	);
	return [...held('lead'), ...held('deputy'), ...coming, ...heads(township), ...others()];

	function others(): Naming[] {
		return withoutPost(township, today).map((person) => ({
			person,
			path: `/${township.id}/contacts/`,
			role: person.title ?? '工作人员',
			phones: phonesOf(person, township),
		}));
	}
}

function heads({ id, offices, windows }: Township): readonly Naming[] {
	return [
		...offices.flatMap(({ heads, id: office, name, phones }) => {
			const path = `/${id}/offices/${office}/`;
			return heads.map((person) => ({ person, path, role: `${name}负责人`, phones }));
		}),
		...windows.flatMap(({ heads, id: window, name, phones: own }) => {
			const path = `/${id}/windows/${window}/`;
			return heads.map((person) => {
				return { person, path, role: `${name}负责人`, phones: [...person.phones, ...own] };
			});
		}),
	];
}

/** Heads and agents of the villages that stand today. */
function villagers({ disclosure: { today } }: Context, township: Township): readonly Entry[] {
	return township.villages
		.filter((village) => standingVillage(village, today) === village)
		.flatMap(({ id, name, heads: named, phones: own, agents }) => {
			const person = (who: string, also: string, phones: readonly string[]): Entry => ({
				kind: 'person',
				path: `/${township.id}/villages/${id}/`,
				name: who,
				also: [also],
				detail: also,
				phones,
			});
			return [
				...named.map((head) => person(head, `${name}负责人`, own)),
				...agents.map((agent) => person(agent.name, `${name}代办员`, agent.phones)),
			];
		});
}
