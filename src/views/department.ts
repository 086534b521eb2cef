import { longDate } from '../domain/dates.ts';
import type { Department, Section } from '../domain/department.ts';
import { allItems } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import type { Counterpart } from '../domain/post.ts';
import type { Township } from '../domain/township.ts';
import type { Party, ServiceWindow } from '../domain/window.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { itemPath } from './item-paths.ts';
import { stateBadge } from './item-rows.ts';
import { headsText, joined, phoneOf } from './parts.ts';
import { holdersAndNext } from './people.ts';
import type { Chrome, Contact, Heading, RowLink } from './types.ts';
import { windowRow } from './window-rows.ts';

/** A bureau seen from below: whom to call there, and who faces it in each township. */
export interface DepartmentView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly address?: string;
	readonly contacts: readonly Contact[];
	/** 科室 where they are called so: in districts and cities. */
	readonly sectionsTitle: string;
	readonly sections: readonly Contact[];
	readonly facing: readonly Facing[];
	readonly items: readonly RowLink[];
	readonly verified?: string;
}

/** What a township has to do with the bureau. */
export interface Facing {
	readonly id: string;
	readonly title: string;
	readonly posts: readonly Contact[];
	readonly windows: readonly RowLink[];
}

export function departmentView(context: Context, department: Department): DepartmentView {
	const { site } = context.disclosure;
	const items = allItems(context.disclosure).filter((item) => takesPart(item, department));
	const facing = context.disclosure.townships.map((each) => facingIn(context, each, department));
	const words = localWords(context.disclosure);
	const posts = facing.reduce((sum, each) => sum + each.posts.length, 0);
	return {
		chrome: chromeOf(context, {
			title: joined([department.name, '电话和对口岗位']),
			description: joined(
				[
					department.phones.join('、'),
					department.address,
					`${words.township}有 ${posts} 个岗位对口`,
				],
				'，',
			),
			path: `/departments/${department.id}/`,
			up: { text: `${words.county}直部门`, href: context.href('/departments/') },
		}),
		heading: {
			eyebrow: `${site.county} › ${words.county}直部门`,
			title: department.name,
			tags: [],
		},
		address: department.address,
		contacts: contactsOf(department),
		sectionsTitle: department.sections.some(({ name }) => name.endsWith('科')) ? '科室' : '股室',
		sections: department.sections.map((each) => sectionContact(each, items)),
		facing: facing.filter(({ posts, windows }) => posts.length + windows.length > 0),
		items: items.map((item) => itemLine(context, item, department)),
		verified: department.verified && `${longDate(department.verified)}核对`,
	};
}

function contactsOf({ phones, heads, liaisons }: Department): Contact[] {
	const line: Contact = {
		title: '部门电话',
		detail: headsText(heads),
		phones: phones.map(phoneOf),
		main: true,
	};
	const others = liaisons.map(
		({ name, phones: own }): Contact => ({
			title: joined(['联络员', name], ' '),
			phones: own.map(phoneOf),
		}),
	);
	return [line, ...others].filter(({ phones, detail }) => phones.length > 0 || detail);
}

function sectionContact(section: Section, items: readonly Item[]): Contact {
	const { name, heads, phones } = section;
	const own = items.filter(({ counterparts }) =>
		counterparts.some((counterpart) => counterpart.section === section),
	);
	return {
		title: name,
		detail: joined([headsText(heads), namesText(own)]) || undefined,
		phones: phones.map(phoneOf),
	};
}

/** A few names, and how many there are: they all stand further down. */
function namesText(items: readonly Item[]): string {
	const names = items.slice(0, 3).map(({ name }) => name);
	return names.join('、') + (items.length > names.length ? `等 ${items.length} 件事` : '');
}

function facingIn(context: Context, township: Township, department: Department): Facing {
	const windows = township.windows.filter((window) => sitsAt(window, department));
	return {
		id: `t-${township.id}`,
		title: township.shortName,
		posts: township.posts.flatMap((post) => {
			const facing = post.counterparts.filter((each) => each.department === department);
			if (facing.length === 0) return [];
			const { today } = context.disclosure;
			return {
				title: post.name,
				detail: joined([holdersAndNext(post, today), sectionsText(facing)]),
				phones: post.phones.map(phoneOf),
				href: context.href(`/${township.id}/posts/${post.id}/`),
			};
		}),
		windows: windows.map((window) => windowRow(context, township, window)),
	};
}

function sectionsText(facing: readonly Counterpart[]): string | undefined {
	const names = new Set(facing.flatMap(({ section }) => section?.name ?? []));
	return names.size > 0 ? `对口${[...names].join('、')}` : undefined;
}

function sitsAt({ units, rota }: ServiceWindow, department: Department): boolean {
	const isIt = (party: Party) => party.kind === 'department' && party.department === department;
	return units.some(isIt) || rota.some(({ party }) => isIt(party));
}

function takesPart({ counterparts }: Item, department: Department): boolean {
	return counterparts.some((counterpart) => counterpart.department === department);
}

function itemLine({ href }: Context, item: Item, department: Department): RowLink {
	const own = item.counterparts.filter((counterpart) => counterpart.department === department);
	const parts = own.flatMap(({ duty, section }) => duty ?? section?.name ?? []);
	return {
		text: item.name,
		detail: parts.join('；') || undefined,
		href: href(itemPath(item)),
		...stateBadge(item),
	};
}
