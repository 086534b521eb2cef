import { type IsoDate, longDate, shortDate } from '../domain/dates.ts';
import { firstOf } from '../domain/first-of.ts';
import { holdersOn, nextHolders, type Person, type Post } from '../domain/post.ts';
import type { Township } from '../domain/township.ts';
import { joined, phoneOf } from './parts.ts';
import type { Contact } from './types.ts';

/** Phones at which a person is reached: their own, else those of the post or the township. */
export function phonesOf(person: Person, place: Post | Township): readonly string[] {
	return firstOf([...person.phones, ...person.mobiles], place.phones);
}

/**
 * Whoever has no post and heads nothing: leaders, and those who are not placed yet. Whoever has left
 * a post is not among them, unless on the roster of leaders still.
 */
export function withoutPost(township: Township, today: IsoDate): readonly Person[] {
	const { people, posts, offices, windows, roster } = township;
	const appointments = posts.flatMap((post) => post.appointments);
	const placed = new Set([
		...appointments.flatMap(({ person, to }) => ((to ?? '9999') >= today ? person : [])),
		...[...offices, ...windows].flatMap(({ heads }) => heads),
	]);
	const left = new Set(appointments.map(({ person }) => person));
	const onDuty = new Set(roster.flatMap(({ date, leaders }) => (date >= today ? leaders : [])));
	return people.filter((each) => !placed.has(each) && (!left.has(each) || onDuty.has(each)));
}

/** Whoever holds the post today, main holders first. Nobody: 暂缺, and who comes next. */
export function holdersOf(post: Post, today: IsoDate): readonly Contact[] {
	const holders = holdersOn(post, today);
	if (holders.length === 0) {
		const standIn = standInOf(post);
		return [vacancy(post, today), ...(standIn ? [{ ...standIn, main: true }] : [])];
	}
	return holders.map(({ person, role }, index) => ({
		title: person.name,
		detail: joined([person.title, role === 'deputy' ? 'B 岗，主岗不在时找我' : '主岗']),
		phones: phonesOf(person, post).map(phoneOf),
		main: index === 0,
	}));
}

/** Without a phone: the post's own is told apart from whoever holds it. */
function vacancy(post: Post, today: IsoDate): Contact {
	return { title: '暂缺', detail: nextText(post, today) ?? '人员待定', phones: [] };
}

/** Whom to ask while nobody holds the post: the head of its office. */
export function standInOf({ office }: Post): Contact | undefined {
	const [head] = office.heads;
	if (!head) return undefined;
	return {
		title: head.name,
		detail: `${office.name}负责人，岗位空着时先找我`,
		phones: firstOf(head.phones, office.phones).map(phoneOf),
	};
}

/** `12月1日起由潘卫东接任`. */
export function nextText(post: Post, today: IsoDate): string | undefined {
	const next = nextHolders(post, today);
	const [{ from } = {}] = next;
	if (from === undefined) return undefined;
	const day = from.slice(0, 4) === today.slice(0, 4) ? shortDate(from) : longDate(from);
	return `${day}起由${next.map(({ person }) => person.name).join('、')}接任`;
}

/** Names for a sentence: `李某某；不在时找王某某`, or `暂缺，12月1日起由潘某某接任`. */
export function holderNames(post: Post, today: IsoDate): string {
	const holders = holdersOn(post, today);
	if (holders.length === 0) return joined(['暂缺', nextText(post, today)], '，');
	const named = (role: 'lead' | 'deputy') =>
		holders.flatMap((holder) => (holder.role === role ? holder.person.name : [])).join('、');
	const deputies = named('deputy');
	return joined([named('lead') || '主岗暂缺', deputies && `不在时找${deputies}`], '；');
}

/** The same, and who comes next where somebody is there until then. */
export function holdersAndNext(post: Post, today: IsoDate): string {
	const names = holderNames(post, today);
	const next = holdersOn(post, today).length > 0 && nextText(post, today);
	return joined([names, next]);
}
