import { longDate } from '../domain/dates.ts';
import { firstOf } from '../domain/first-of.ts';
import { isMobile } from '../domain/phone.ts';
import type { Post } from '../domain/post.ts';
import type { Township } from '../domain/township.ts';
import { standingVillage, type Village } from '../domain/village.ts';
import type { ServiceWindow } from '../domain/window.ts';
import type { Context } from './context.ts';
import { joined, roomNames } from './parts.ts';
import { holderNames } from './people.ts';
import type { Link } from './types.ts';
import { type Card, vcard } from './vcard.ts';

/** A file for a phone's address book, beside the page that it belongs to. */
export interface ContactFile {
	/** Below the site: `/donglu/posts/minzheng/contact.vcf`. */
	readonly path: string;
	text(): string;
}

/** Places that stay while people change, so that what was saved stays true. Never a private number. */
export function contactFiles(context: Context): readonly ContactFile[] {
	const { today, townships } = context.disclosure;
	return townships.flatMap((township) => [
		file(context, `/${township.id}/`, () => townshipCard(township)),
		...township.posts.map((post) =>
			file(context, `/${township.id}/posts/${post.id}/`, () => postCard(context, township, post)),
		),
		...township.windows.map((window) =>
			file(context, `/${township.id}/windows/${window.id}/`, () => windowCard(township, window)),
		),
		...township.villages
			.filter((village) => standingVillage(village, today) === village)
			.map((village) =>
				file(context, `/${township.id}/villages/${village.id}/`, () =>
					villageCard(township, village),
				),
			),
	]);
}

/** The link on a page to the file beside it. */
export function contactLink({ href }: Context, path: string): Link {
	return { text: '存到通讯录', href: href(`${path}contact.vcf`) };
}

type Words = Omit<Card, 'page'>;

function file({ disclosure }: Context, page: string, words: () => Words): ContactFile {
	const { site, today } = disclosure;
	return {
		path: `${page}contact.vcf`,
		text: () => {
			const { note, ...card } = words();
			return vcard({
				...card,
				page: new URL(page.slice(1), site.address).href,
				note: `${note}（${longDate(today)}的信息，以网页为准）`,
			});
		},
	};
}

function townshipCard({ name, phones, address }: Township): Words {
	return { name, organization: [name], phones, address, note: '办事、咨询' };
}

function postCard({ disclosure: { today } }: Context, township: Township, post: Post): Words {
	const { name, office, phones, rooms } = post;
	return {
		name: `${township.shortName}${name}`,
		organization: [township.name, office.name],
		phones: officePhones(phones, township),
		address: township.address,
		note: joined([holderNames(post, today), roomNames(rooms)], '，'),
	};
}

function windowCard(township: Township, { name, hall, phones, position }: ServiceWindow): Words {
	return {
		name: `${township.shortName}${name}`,
		organization: [township.name, hall.name],
		phones: officePhones(phones, township),
		address: hall.address ?? township.address,
		note: joined([hall.name, position], '，'),
	};
}

function villageCard(township: Township, { name, phones: own, address, agents }: Village): Words {
	const phones = [...agents.flatMap((agent) => agent.phones), ...own];
	return {
		name: `${township.shortName}${name}`,
		organization: [township.name, name],
		phones: officePhones(phones, township),
		address,
		note: `代办员${agents.map((agent) => agent.name).join('、')}`,
	};
}

/** Even a mobile number that its owner lets us show is not spread by us; where nothing is left, the township's. */
function officePhones(phones: readonly string[], township: Township): readonly string[] {
	const offices = [...new Set(phones)].filter((phone) => !isMobile(phone));
	return firstOf(offices, township.phones);
}
