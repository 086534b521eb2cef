import type { Problem } from '../domain/problem.ts';
import type { Folder } from './folder.ts';
import { misplaced, SINGLE_FILES, TOWNSHIP_FILES } from './misplaced.ts';
import { whyNotId } from './scalars.ts';

/** Which file holds what. */
export interface Layout {
	/** By record id. */
	readonly departments: ReadonlyMap<string, string>;
	readonly lists: ReadonlyMap<string, string>;
	readonly items: ReadonlyMap<string, string>;
	readonly townships: ReadonlyMap<string, TownshipFiles>;
	/** `site.yml`, `codes.yml` and the optional ones, if they exist. */
	readonly single: ReadonlySet<string>;
	/** `files/…`. */
	readonly files: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

export interface TownshipFiles {
	/** Path of `posts.yml` and the like, if it exists. */
	path(name: string): string | undefined;
	readonly items: ReadonlyMap<string, string>;
}

const OPTIONAL = new Set(['plan.yml']);
const MISSING_SITE = '从备份找回；新建的写上名称、县、主办、网址四栏';
const MISSING_LEDGER =
	'这是码簿，已经印出去的码都靠它：丢了请先从备份或 git 找回；第一次使用才运行 npm run codes 新建';
const MISSING_FOLDER = '这个文件夹是空的，或者不存在：检查是不是改了名、放错了地方';

interface Placed {
	readonly path: string;
	readonly folder: string;
	/** A record's id; `posts` where the file is one of a township's. */
	readonly id: string;
	readonly township?: string;
}

/** Sorts the files of a content folder by what they hold; whatever has no place is a problem. */
export function layoutOf({ name, paths }: Folder): Layout {
	const single = new Set(paths.filter((path) => SINGLE_FILES.includes(path)));
	const files = new Set(paths.filter((path) => path.startsWith('files/')));
	const problems: Problem[] = [];
	const placed = paths.flatMap((path): Placed[] => {
		if (single.has(path) || files.has(path)) return [];
		const place = placeOf(path);
		if (!place) problems.push(misplaced.unknown(name, path));
		else if (whyNotId(place.id)) problems.push(misplaced.badName(`${name}/${path}`, place.id));
		else return [place];
		return [];
	});
	const folders = Map.groupBy(
		placed.filter(({ township }) => township !== undefined),
		({ township = '' }) => township,
	);
	const townships = new Map([...folders].filter(([id]) => whyNotId(id) === undefined));
	const county = placed.filter(({ township }) => township === undefined);
	const layout = {
		departments: recordsIn(county, 'departments'),
		lists: recordsIn(county, 'lists'),
		items: recordsIn(county, 'items'),
		townships: new Map([...townships].map(([id, own]) => [id, townshipFiles(own)])),
		single,
		files,
	};
	const missing = [...folders].flatMap(([id, own]) =>
		townshipProblems(`${name}/townships/${id}`, id, own),
	);
	return { ...layout, problems: [...problems, ...missing, ...missingFiles(name, layout, folders)] };
}

/** What a path says of the record in it: `items/dibao.md`, `townships/donglu/posts.yml`. */
function placeOf(path: string): Placed | undefined {
	const [, folder = '', id = ''] =
		/^(departments|lists)\/([^/]+)\.yml$/.exec(path) ?? /^(items)\/([^/]+)\.md$/.exec(path) ?? [];
	if (folder) return { path, folder, id };
	const [, township, file = '', item] =
		/^townships\/([^/]+)\/(?:([^/]+)\.yml|items\/([^/]+)\.md)$/.exec(path) ?? [];
	if (item) return { path, folder: 'items', id: item, township };
	const isKnown = TOWNSHIP_FILES.includes(`${file}.yml`);
	return isKnown ? { path, folder: 'township', id: file, township } : undefined;
}

function recordsIn(placed: readonly Placed[], folder: string): ReadonlyMap<string, string> {
	const own = placed.filter((place) => place.folder === folder);
	return new Map(own.map(({ id, path }) => [id, path]));
}

function townshipFiles(placed: readonly Placed[]): TownshipFiles {
	const files = recordsIn(placed, 'township');
	return { path: (name) => files.get(name), items: recordsIn(placed, 'items') };
}

function townshipProblems(folder: string, id: string, placed: readonly Placed[]): Problem[] {
	if (whyNotId(id)) return [misplaced.badName(folder, id)];
	const there = recordsIn(placed, 'township');
	return TOWNSHIP_FILES.filter(
		(file) => !OPTIONAL.has(file) && !there.has(file.replace('.yml', '')),
	).map((file) => misplaced.missing(`${folder}/${file}`, '从别的乡镇复制一份同名的文件来改'));
}

function missingFiles(
	name: string,
	{ single, departments, lists, items }: Omit<Layout, 'problems'>,
	townships: ReadonlyMap<string, unknown>,
): Problem[] {
	const folders = { departments, lists, items, townships };
	const empty = Object.entries(folders).filter(([, records]) => records.size === 0);
	return [
		...(single.has('site.yml') ? [] : [misplaced.missing(`${name}/site.yml`, MISSING_SITE)]),
		...(single.has('codes.yml') ? [] : [misplaced.missing(`${name}/codes.yml`, MISSING_LEDGER)]),
		...empty.map(([folder]) => misplaced.missing(`${name}/${folder}/`, MISSING_FOLDER)),
	];
}
