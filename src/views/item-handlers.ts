/** Where a matter is handled, as the county's page of it says. */
import { firstOf } from '../domain/first-of.ts';
import { type Item, lastEvent } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import { once } from '../domain/once.ts';
import { issuersOf } from '../domain/village.ts';
import type { Context } from './context.ts';
import { joined, phoneOf } from './parts.ts';
import type { Contact } from './types.ts';

export interface Handlers {
	/** Where it can be done. */
	readonly townships: readonly Contact[];
	/** The county's bureaus to ask, where no township handles it. */
	readonly bureaus: readonly Contact[];
	/** Whom to ask where it is written down of nobody that they handle it. */
	readonly asked: readonly Contact[];
}

/** On a township's page, which answers itself. */
export const NO_HANDLERS: Handlers = { townships: [], bureaus: [], asked: [] };

/** Looked for once: every township's page asks whether there are others. */
export const handlersIn = once((context: Context) =>
	once((item: Item): Handlers => {
		const townships = townshipsOf(context, item);
		const bureaus = townships.length > 0 ? [] : bureausOf(context, item);
		const asked = townships.length + bureaus.length > 0 ? [] : askedAbout(context);
		return { townships, bureaus, asked };
	}),
);

function townshipsOf(context: Context, item: Item): Contact[] {
	return context.disclosure.townships.flatMap((township) => {
		const { windows, posts } = context.handlingOf(item, township);
		const villages = issuersOf(item, township, context.disclosure.today).length;
		const where =
			windows[0]?.name ??
			posts[0]?.name ??
			(villages > 0 ? `${villages} 个${localWords(context.disclosure).village}都能开` : undefined);
		const href = context.href(`/${township.id}/items/${item.id}/`);
		const { enquiryPhones } = item;
		const own = firstOf(enquiryPhones, posts[0]?.phones ?? [], windows[0]?.phones ?? []);
		const phones = firstOf(own, township.phones).map(phoneOf);
		return where ? [{ title: township.name, detail: where, phones, href }] : [];
	});
}

/** The county's lines, else the townships. */
function askedAbout({ disclosure, href }: Context): Contact[] {
	const { site, townships } = disclosure;
	const lines = site.hotlines.map(({ name, phones }) => ({
		title: name,
		phones: phones.map(phoneOf),
	}));
	if (lines.length > 0) return lines;
	return townships.map(({ id, name, phones }) => ({
		title: name,
		phones: phones.map(phoneOf),
		href: href(`/${id}/`),
	}));
}

/** Whoever took the matter over, else those whose business it is. */
function bureausOf({ disclosure, href }: Context, item: Item): Contact[] {
	const { successor } = lastEvent(item, item.state) ?? {};
	const heir = disclosure.departments.find(({ name, shortName }) =>
		[name, shortName].includes(successor ?? ''),
	);
	const within = item.counterparts.filter(({ department }) => department === heir);
	const whole = heir && within.length === 0 ? [{ department: heir, section: undefined }] : within;
	const asked = heir ? whole : item.counterparts;
	return asked.map(({ department, section }, index) => ({
		title: joined([department.shortName, section?.name], ' '),
		detail: department.address,
		phones: firstOf(section?.phones ?? [], department.phones).map(phoneOf),
		href: href(`/departments/${department.id}/`),
		main: index === 0,
	}));
}
