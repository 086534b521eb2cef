import type { Department } from '../../domain/department.ts';
import type { Item } from '../../domain/item.ts';
import type { Township } from '../../domain/township.ts';
import type { Entry } from '../../search/entry.ts';
import type { Context } from '../context.ts';
import { limitText, stateBadge } from '../item-rows.ts';
import { joined } from '../parts.ts';
import { reached } from '../people.ts';

/** What can be looked for in the whole county; a township's own is in its own list. */
export function countyEntries(context: Context): readonly Entry[] {
	const { items, lists, townships } = context.disclosure;
	return [
		...items.map((item) => itemEntry(item, `/items/${item.id}/`)),
		...townships.map((township) => townshipEntry(context, township)),
		...lists
			.filter(({ township }) => township === undefined)
			.map(({ id, name, shortName }) => listEntry(`/lists/${id}/`, name, shortName)),
		...countyPages(context),
	];
}

/** A matter, at whichever of its pages. */
export function itemEntry(item: Item, path: string): Entry {
	const printed = item.listings.flatMap(({ name }) => name ?? []);
	return {
		kind: 'item',
		path,
		name: item.name,
		also: otherThan(item.name, [...item.aliases, ...printed]),
		detail: joined([stateBadge(item).badge, limitText(item), item.fee]),
		phones: item.enquiryPhones,
	};
}

export function listEntry(path: string, name: string, shortName: string): Entry {
	return { kind: 'list', path, name, also: otherThan(name, [shortName]), phones: [] };
}

function townshipEntry(
	context: Context,
	{ id, name, shortName, phones, address }: Township,
): Entry {
	return {
		kind: 'township',
		path: `/${id}/`,
		name,
		also: otherThan(name, [shortName, placeName(shortName), `${shortName}政府`]),
		detail: address,
		phones,
		code: context.codeOf(id)?.code,
	};
}

/** `东垆乡` → `东垆`, as people say it. */
export function placeName(shortName: string): string {
	const name = shortName.replace(/(?:街道|[乡镇])$/, '');
	return name.length > 1 ? name : shortName;
}

/** The bureaus and whom their pages name. */
export function departmentEntries({ disclosure }: Context): readonly Entry[] {
	const { departments, site } = disclosure;
	return departments.flatMap((department) => entriesOfDepartment(department, site.county));
}

function entriesOfDepartment(department: Department, county: string): readonly Entry[] {
	const { id, name, shortName, phones, heads, liaisons, sections, address } = department;
	const path = `/departments/${id}/`;
	const person = (who: string, role: string, own: readonly string[] = []): Entry => {
		const at = reached({ phones: own }, { name: '部门电话', phones });
		return {
			kind: 'person',
			path,
			name: who,
			also: [],
			detail: joined([`${shortName} ${role}`, at.note]),
			phones: at.phones,
		};
	};
	const withoutCounty = name.replace(county, '');
	return [
		{
			kind: 'department',
			path,
			name,
			also: otherThan(name, [shortName, withoutCounty, ...sections.map((section) => section.name)]),
			detail: address,
			phones,
		},
		...heads.map((head) => person(head, '负责人')),
		...liaisons.flatMap((liaison) =>
			liaison.name ? [person(liaison.name, '联络员', liaison.phones)] : [],
		),
		...sections.flatMap((section) =>
			section.heads.map((head) => person(head, section.name, section.phones)),
		),
	];
}

function countyPages({ disclosure: { site }, codeOf }: Context): readonly Entry[] {
	const page = (path: string, name: string, also: readonly string[]): Entry => {
		return { kind: 'page', path, name, also, phones: [] };
	};
	const { hotlines } = site;
	return [
		{
			...page('/', site.name, [...hotlines.map(({ name }) => name), '热线', '首页']),
			detail: hotlines.map(({ name }) => name).join('、') || undefined,
			phones: hotlines.flatMap((hotline) => hotline.phones),
			code: codeOf('site')?.code,
		},
		page('/lists/', '各类清单', ['全部清单']),
		page('/departments/', '县直部门', ['部门电话']),
		page('/changes/', '调整记录', ['最近的调整', '取消和下放']),
	];
}

function otherThan(name: string, words: readonly string[]): readonly string[] {
	return [...new Set(words)].filter((word) => word !== name);
}
