/**
 * The content folder, read: bytes → text → YAML with positions → records → Disclosure. As much as
 * can be read is read, so that all problems of all files come together in one run; what comes out
 * may be published only if none of them is an error.
 */
import type { IsoDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import type { Township } from '../domain/township.ts';
import { readAttachments } from './attachments.ts';
import { type Folder, openFolder } from './folder.ts';
import * as forms from './forms/index.ts';
import { readItems } from './items.ts';
import { type Layout, layoutOf, type TownshipFiles } from './layout.ts';
import { type County, newCounty } from './link/context.ts';
import { toDepartment } from './link/departments.ts';
import { toCalendar } from './link/holidays.ts';
import { toLaws } from './link/laws.ts';
import { toList } from './link/lists.ts';
import { loseMisplaced, promiseItems } from './link/lost.ts';
import { toSite } from './link/site.ts';
import { toSynonyms } from './link/synonyms.ts';
import { toTownship } from './link/township.ts';
import type { PageLink } from './markdown.ts';
import { brokenLinks } from './page-links.ts';
import { Reader } from './reader.ts';
import type { Written } from './records.ts';
import type { Register } from './register.ts';

export interface Content {
	/** Undefined if `site.yml` could not be read. */
	readonly disclosure: Disclosure | undefined;
	readonly problems: readonly Problem[];
	/** The text of every content file, attachments included, by the path a clerk is shown. */
	readonly texts: ReadonlyMap<string, string>;
	/** All files, as a clerk is shown them. */
	readonly paths: readonly string[];
}

/**
 * Reads a content folder as of `today`. `name` is what the clerk calls the folder.
 * @throws the file system's error if the folder itself can't be read.
 */
export function readContent(
	directory: string,
	{ name, today }: { name: string; today: IsoDate },
): Content {
	return readFolder(openFolder(directory, name), today);
}

/** Reads a folder that is open already. */
export function readFolder(folder: Folder, today: IsoDate): Content {
	const layout = layoutOf(folder);
	const reader = new Reader(folder);
	const county = newCounty(today);
	const misplaced = [...folder.problems, ...layout.problems];
	loseMisplaced(county, misplaced);
	const links: PageLink[] = [];
	const disclosure = readCounty(reader, { layout, county, links, today });
	const attachments = readAttachments(folder, [...layout.files]);
	const problems = [...misplaced, ...reader.problems, ...county.problems, ...attachments.problems];
	// A page whose record could not be read is not there either, through no fault of the link.
	const isWhole = !problems.some(({ severity }) => severity === 'error');
	return {
		disclosure,
		problems: disclosure && isWhole ? [...problems, ...brokenLinks(links, disclosure)] : problems,
		texts: new Map([...reader.texts, ...attachments.value]),
		paths: folder.paths.map((path) => reader.shown(path)),
	};
}

interface Context {
	readonly layout: Layout;
	readonly county: County;
	readonly links: PageLink[];
	readonly today: IsoDate;
}

function readCounty(
	reader: Reader,
	{ layout, county, links, today }: Context,
): Disclosure | undefined {
	const single = (path: string) => (layout.single.has(path) ? path : undefined);
	const written = single('site.yml') && reader.record('site.yml', forms.site);
	const site = written ? toSite(written) : undefined;
	const fronts = new Map(
		[...layout.townships].map(([id, { path }]) => {
			const file = path('township');
			const front = file === undefined ? undefined : reader.record(file, forms.township);
			county.townshipIds.add({ id, names: [front?.name, front?.shortName] }, id);
			return [id, front];
		}),
	);
	const departments = readEach(layout.departments, county.departments, (id, path) => {
		const record = reader.record(path, forms.department);
		return record && toDepartment(id, record);
	});
	const lists = readEach(layout.lists, county.lists, (id, path) => {
		const record = reader.record(path, forms.list);
		return record && toList(id, record, county);
	});
	const ledger = reader.list(single('codes.yml'), forms.ledgerEntry).records;
	promiseItems(county, ledger);
	const items = readItems(reader, { layout, county, links, base: site?.base ?? '/' });
	const laws = toLaws(reader.list(single('laws.yml'), forms.law).records, county.problems);
	const calendar = toCalendar(readHolidays(reader, single('holidays.yml')), county.problems);
	const everyday = single('synonyms.yml') && reader.words('synonyms.yml', forms.synonyms);
	const names = [...items.own.values()].flat().map(({ name }) => name);
	const synonyms = toSynonyms(everyday || undefined, { names, problems: county.problems });
	const printedWords = reader.list(single('printed.yml'), forms.printedWords).records;
	const townships = [...layout.townships].flatMap(([id, files]) => {
		const front = fronts.get(id);
		const own = items.own.get(id) ?? [];
		const known = { ...county, items: items.registerOf(id) };
		return readTownship(reader, { id, front, files, items: own, county: known }) ?? [];
	});
	if (!site) return undefined;
	return {
		today,
		site,
		departments,
		lists,
		items: items.county,
		townships,
		laws,
		calendar,
		synonyms,
		ledger,
		printedWords,
		files: [...layout.files],
	};
}

/** Reads a folder of records and registers them. */
function readEach<Value extends { readonly name: string; readonly shortName: string }>(
	paths: ReadonlyMap<string, string>,
	register: Register<Value>,
	read: (id: string, path: string) => Value | undefined,
): Value[] {
	return [...paths].flatMap(([id, path]) => {
		const value = read(id, path);
		register.add({ id, names: [value?.name, value?.shortName] }, value);
		if (!value) register.lose();
		return value ? [value] : [];
	});
}

function readHolidays(reader: Reader, path: string | undefined) {
	return path === undefined ? undefined : reader.record(path, forms.holidays);
}

interface TownshipContext {
	readonly id: string;
	/** `township.yml`, if it could be read. */
	readonly front: Written<typeof forms.township> | undefined;
	readonly files: TownshipFiles;
	readonly items: readonly Item[];
	readonly county: County;
}

function readTownship(
	reader: Reader,
	{ id, front, files, items, county }: TownshipContext,
): Township | undefined {
	const { path } = files;
	const plan = path('plan');
	const written = {
		id,
		offices: reader.list(path('offices'), forms.office),
		people: reader.list(path('people'), forms.person),
		posts: reader.list(path('posts'), forms.post),
		windows: reader.list(path('windows'), forms.serviceWindow),
		villages: reader.list(path('villages'), forms.village),
		plan: plan === undefined ? undefined : reader.record(plan, forms.plan),
		items,
	};
	return front && toTownship({ ...written, township: front }, county);
}
