import type { IsoDate } from './dates.ts';
import type { Department, Section } from './department.ts';
import { firstOf } from './first-of.ts';
import type { Item } from './item.ts';
import type { Source } from './problem.ts';
import type { Office } from './township.ts';

export interface Person {
	/** Unique in the township: 编号, else the name. */
	readonly id: string;
	readonly name: string;
	readonly title?: string;
	readonly phones: readonly string[];
	/** Only with the person's consent (公开手机: 是); anything else is refused on reading. */
	readonly mobiles: readonly string[];
	readonly source: Source;
}

/** A post (岗位): it stays while its holders change. */
export interface Post {
	readonly id: string;
	readonly name: string;
	readonly office: Office;
	readonly duties: readonly string[];
	/** Its own, else its office's, else the township's. */
	readonly phones: readonly string[];
	readonly rooms: readonly string[];
	readonly appointments: readonly Appointment[];
	readonly counterparts: readonly Counterpart[];
	readonly items: readonly Item[];
	/** Absent: 职责牌 无. */
	readonly plaque?: DutyPlaque;
	readonly verified?: IsoDate;
	readonly source: Source;
}

export interface Appointment {
	readonly person: Person;
	readonly role: 'lead' | 'deputy';
	readonly from?: IsoDate;
	/** The last day in office. */
	readonly to?: IsoDate;
	readonly document?: string;
}

/** 对口: whom the post faces in the county. */
export interface Counterpart {
	readonly department: Department;
	readonly section?: Section;
	/** Its own, else the section's, else the department's. */
	readonly responsible: readonly string[];
	readonly phones: readonly string[];
	readonly affairs?: string;
}

/** 职责牌. Sizes in mm. */
export interface DutyPlaque {
	readonly width: number;
	readonly height: number;
	readonly quantity: number;
	readonly location?: string;
}

export const STANDARD_PLAQUE: DutyPlaque = { width: 300, height: 200, quantity: 1 };

/** Where the post is found: in its own rooms, else in those of its office. */
export function roomsOf({ rooms, office }: Post): readonly string[] {
	return firstOf(rooms, office.rooms);
}

/** Who holds the post on `date`, main holders first. */
export function holdersOn(post: Post, date: IsoDate): readonly Appointment[] {
	return post.appointments
		.filter(({ from, to }) => (from ?? '') <= date && date <= (to ?? '9999'))
		.sort((a, b) => (a.role === b.role ? 0 : a.role === 'lead' ? -1 : 1));
}

/** The first appointments still to come, all of one day. */
export function nextHolders(post: Post, date: IsoDate): readonly Appointment[] {
	const coming = post.appointments.filter(({ from }) => from !== undefined && from > date);
	const first = coming.map(({ from }) => from ?? '').sort()[0];
	return coming.filter(({ from }) => from === first);
}
