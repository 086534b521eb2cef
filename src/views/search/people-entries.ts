import { holdersOn, nextHolders, type Person, type Post } from '../../domain/post.ts';
import type { Township } from '../../domain/township.ts';
import { standingVillage, type Village } from '../../domain/village.ts';
import type { Entry } from '../../search/entry.ts';
import type { Context } from '../context.ts';
import { joined } from '../parts.ts';
import {
	headedBy,
	headRole,
	type Line,
	lineOfPost,
	lineOfTownship,
	reached,
	withoutPost,
} from '../people.ts';

/** Somebody, where a page names them, and what they are there. */
interface Naming {
	readonly person: Person;
	readonly path: string;
	/** Undefined where their title says it. */
	readonly role?: string;
	/** Whom to call there if they have no phone of their own. */
	readonly line: Line;
}

/**
 * Everybody whom the township's pages name today, each once: at the post they hold in the first
 * place, else at the body they head, else in the table of contacts. Whoever has left is named nowhere.
 */
export function peopleEntries(context: Context, township: Township): readonly Entry[] {
	const namings = Map.groupBy(namingsIn(context, township), ({ person }) => person);
	const found = Array.from(namings, ([person, [first, ...more]]): Entry[] => {
		if (!first) return [];
		const roles = [first, ...more].flatMap(({ role }) => role ?? []);
		const { phones, note } = reached(person, first.line);
		return [
			{
				kind: 'person',
				path: first.path,
				name: person.name,
				also: titlesOf(person),
				detail:
					joined([person.title, [...new Set(roles)].slice(0, 2).join('、'), note]) || undefined,
				phones,
			},
		];
	});
	return [...found.flat(), ...villagers(context, township)];
}

/** Whose secretary it is, nobody says who asks for the 书记. */
const OF_PARTY = /^(?:[乡镇]|街道)?党(?:工)?委(?=.*书记)/;

/** `党委副书记、乡长` and each of the two: somebody who asks for the 乡长 means this one, not a 副乡长. */
function titlesOf({ title }: Person): readonly string[] {
	if (title === undefined) return [];
	const each = title.split(/[、，,；;]/).map((part) => part.replace(OF_PARTY, ''));
	return [...new Set([title, ...each])].filter(Boolean);
}

/** The more telling ones first. */
function namingsIn({ disclosure: { today } }: Context, township: Township): readonly Naming[] {
	const at = (post: Post, person: Person, role = post.name): Naming => ({
		person,
		path: `/${township.id}/posts/${post.id}/`,
		role,
		line: lineOfPost(post),
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
			role: person.title || headedBy(person, township).length > 0 ? undefined : '工作人员',
			line: lineOfTownship(township),
		}));
	}
}

function heads(township: Township): readonly Naming[] {
	const people = new Set([...township.offices, ...township.windows].flatMap((body) => body.heads));
	return [...people].flatMap((person) => {
		return headedBy(person, township).map((body) => {
			return { person, path: body.path, role: headRole(person, body), line: body.line };
		});
	});
}

/** As on its page: the village’s, else the township’s. */
function lineOfVillage({ kind, phones }: Village, township: Township): Line {
	if (phones.length === 0) return lineOfTownship(township);
	return { name: kind === '村' ? '村委会电话' : '居委会电话', phones };
}

/** Heads and agents of the villages that stand today. */
function villagers({ disclosure: { today } }: Context, township: Township): readonly Entry[] {
	return township.villages
		.filter((village) => standingVillage(village, today) === village)
		.flatMap((village) => {
			const { id, name, heads: named, agents } = village;
			const line = lineOfVillage(village, township);
			const person = (who: string, role: string, own: readonly string[] = []): Entry => {
				const { phones, note } = reached({ phones: own }, line);
				return {
					kind: 'person',
					path: `/${township.id}/villages/${id}/`,
					name: who,
					also: [role],
					detail: joined([role, note]),
					phones,
				};
			};
			return [
				...named.map((head) => person(head, `${name}负责人`)),
				...agents.map((agent) => person(agent.name, `${name}代办员`, agent.phones)),
			];
		});
}
