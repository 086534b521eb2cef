import { type IsoDate, longDate, shortDate } from '../domain/dates.ts';
import {
	type Appointment,
	holdersOn,
	nextHolders,
	type Person,
	type Post,
} from '../domain/post.ts';
import type { Office, Township } from '../domain/township.ts';
import type { ServiceWindow } from '../domain/window.ts';
import { joined, phoneOf } from './parts.ts';
import type { Contact } from './types.ts';

/** A line that people share, and what it is called: `岗位电话`. */
export interface Line {
	readonly name: string;
	readonly phones: readonly string[];
}

/** Where somebody is reached. */
export interface Reached {
	readonly phones: readonly string[];
	/** `打岗位电话`: said wherever the phone is not their own. */
	readonly note?: string;
}

/** By their own phones, else by the line: the same on every page. */
export function reached(
	{ phones, mobiles = [] }: Pick<Person, 'phones'> & Partial<Pick<Person, 'mobiles'>>,
	line: Line,
): Reached {
	const own = [...phones, ...mobiles];
	if (own.length > 0) return { phones: own };
	return { phones: line.phones, note: line.phones.length > 0 ? `打${line.name}` : undefined };
}

export const lineOfPost = ({ phones }: Post): Line => ({ name: '岗位电话', phones });
export const lineOfOffice = ({ phones }: Office): Line => ({ name: '办公电话', phones });
export const lineOfWindow = ({ phones }: ServiceWindow): Line => ({ name: '窗口电话', phones });
export const lineOfTownship = ({ shortName, phones }: Township): Line => {
	return { name: `${shortName}电话`, phones };
};

/** An office or a window, as what somebody heads. */
export interface Headed {
	readonly name: string;
	/** Of its page, below the site. */
	readonly path: string;
	readonly line: Line;
}

/** What somebody heads: offices, then windows. */
export function headedBy(person: Person, { id, offices, windows }: Township): readonly Headed[] {
	const isHead = ({ heads }: Office | ServiceWindow) => heads.includes(person);
	return [
		...offices.filter(isHead).map((office) => ({
			name: office.name,
			path: `/${id}/offices/${office.id}/`,
			line: lineOfOffice(office),
		})),
		...windows.filter(isHead).map((window) => ({
			name: window.name,
			path: `/${id}/windows/${window.id}/`,
			line: lineOfWindow(window),
		})),
	];
}

/** `综合办公室负责人`; undefined where the person’s title says it: `综合办公室主任`. */
export function headRole({ title }: Person, { name }: Pick<Headed, 'name'>): string | undefined {
	return title?.includes(name) ? undefined : `${name}负责人`;
}

/**
 * Whoever stands at no post: leaders, heads of offices and windows, and those who are not placed yet.
 * Whoever has left a post is not among them, unless a head, or on the roster of leaders still.
 */
export function withoutPost(township: Township, today: IsoDate): readonly Person[] {
	const { people, posts, offices, windows, roster } = township;
	const holding = new Set(posts.flatMap((post) => holdersOn(post, today).map(personOf)));
	// Who is to come stands beside the post already.
	const appointed = new Set(posts.flatMap((post) => post.appointments.map(personOf)));
	const staying = new Set([
		...[...offices, ...windows].flatMap(({ heads }) => heads),
		...roster.flatMap(({ date, leaders }) => (date >= today ? leaders : [])),
	]);
	return people.filter((each) => !holding.has(each) && (!appointed.has(each) || staying.has(each)));
}

const personOf = ({ person }: Appointment) => person;

/** Whoever holds the post today, main holders first. Nobody: 暂缺, and who comes next. */
export function holdersOf(post: Post, today: IsoDate): readonly Contact[] {
	const holders = holdersOn(post, today);
	if (holders.length === 0) {
		const standIn = standInOf(post);
		return [vacancy(post, today), ...(standIn ? [{ ...standIn, main: true }] : [])];
	}
	const isLed = holders[0]?.role === 'lead';
	const deputy = isLed ? 'B 岗，主岗不在时找我' : 'B 岗，主岗空着时找我';
	const contacts = holders.map(({ person, role }, index) => {
		const { phones, note } = reached(person, lineOfPost(post));
		return {
			title: person.name,
			detail: joined([person.title, role === 'deputy' ? deputy : '主岗', note]),
			phones: phones.map(phoneOf),
			main: index === 0,
		};
	});
	return isLed ? contacts : [leadVacancy(post, today), ...contacts];
}

/** The place of those who hold a post, where only deputies do. */
function leadVacancy(post: Post, today: IsoDate): Contact {
	return { title: '主岗暂缺', detail: nextLeadText(post, today), phones: [] };
}

/** As `nextText`, of those only who come to stay. */
export function nextLeadText(post: Post, today: IsoDate): string | undefined {
	const appointments = post.appointments.filter(({ role }) => role === 'lead');
	return nextText({ ...post, appointments }, today);
}

/** Without a phone: the post's own is told apart from whoever holds it. */
function vacancy(post: Post, today: IsoDate): Contact {
	return { title: '暂缺', detail: nextText(post, today) ?? '人员待定', phones: [] };
}

/** Whom to ask while nobody holds the post: the head of its office. */
export function standInOf({ office }: Post): Contact | undefined {
	const [head] = office.heads;
	if (!head) return undefined;
	const { phones, note } = reached(head, lineOfOffice(office));
	return {
		title: head.name,
		detail: joined([`${office.name}负责人，岗位空着时先找我`, note], '，'),
		phones: phones.map(phoneOf),
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

/** Names for a sentence: `李某某；不在时找王某某`, `主岗暂缺，先找王某某`, or `暂缺，12月1日起由潘某某接任`. */
export function holderNames(post: Post, today: IsoDate): string {
	const holders = holdersOn(post, today);
	if (holders.length === 0) return joined(['暂缺', nextText(post, today)], '，');
	const named = (role: 'lead' | 'deputy') =>
		holders.flatMap((holder) => (holder.role === role ? holder.person.name : [])).join('、');
	const [leads, deputies] = [named('lead'), named('deputy')];
	if (!leads) return joined(['主岗暂缺', nextLeadText(post, today), `先找${deputies}`], '，');
	return joined([leads, deputies && `不在时找${deputies}`], '；');
}

/** The same, and who comes next where somebody is there until then. */
export function holdersAndNext(post: Post, today: IsoDate): string {
	const names = holderNames(post, today);
	const isLed = holdersOn(post, today)[0]?.role === 'lead';
	return joined([names, isLed && nextText(post, today)]);
}
