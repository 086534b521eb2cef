import type { TargetPage } from '../../codes/targets.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import { holdersOn, roomsOf } from '../../domain/post.ts';
import type { Holder, Words } from './words.ts';

/** What stands on a duty plaque. */
export interface PostWords extends Words {
	/** `东垆乡 社会事务办公室 203室`. */
	readonly place: string;
	/** The first with a title; for the others there is no room. */
	readonly holders: readonly Holder[];
	readonly phones: readonly string[];
	readonly duties: readonly string[];
	readonly pledges: readonly string[];
	/** Whom to tell when it was not done well. */
	readonly supervision: readonly string[];
}

export function postWords(
	{ target, township }: TargetPage,
	{ site, today }: Disclosure,
): PostWords | undefined {
	const post = township?.posts.find(({ id }) => target.endsWith(`/post/${id}`));
	if (!township || !post) return undefined;
	const holders = holdersOn(post, today).map(({ person, role }, at): Holder => {
		const title = at === 0 ? person.title : undefined;
		return { role: role === 'lead' ? '主岗' : 'B岗', name: person.name, title };
	});
	return {
		name: post.name,
		place: [township.shortName, post.office.name, ...roomsOf(post).map(roomName)].join(' '),
		holders,
		phones: post.phones,
		duties: post.duties,
		// A plaque has room for the heading of each pledge, not for what follows the colon.
		pledges: site.pledges.map((pledge) => pledge.split('：')[0] ?? ''),
		supervision: township.complaintChannels.phones,
	};
}

/** Rooms are written `203`, and read `203室`. */
export function roomName(room: string): string {
	return /^\d+$/.test(room) ? `${room}室` : room;
}
