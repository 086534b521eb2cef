import type { Problem } from '../domain/problem.ts';
import type { Folder } from './folder.ts';
import { nearest } from '../domain/nearest.ts';
import { isId } from './scalars.ts';
import { atFile } from './yaml-file.ts';

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
	readonly files: readonly string[];
	readonly problems: readonly Problem[];
}

export interface TownshipFiles {
	/** Path of `posts.yml` and the like, if it exists. */
	path(name: string): string | undefined;
	readonly items: ReadonlyMap<string, string>;
}

const SINGLE = ['site.yml', 'codes.yml', 'holidays.yml', 'laws.yml', 'synonyms.yml'];
const TOWNSHIP = ['township', 'offices', 'people', 'posts', 'windows', 'villages', 'plan'];
const OPTIONAL = new Set(['plan']);
const FOLDERS = ['files', 'departments', 'lists', 'items', 'townships'];

const PLACES = [
	{ kind: 'departments', pattern: /^departments\/([^/]+)\.yml$/ },
	{ kind: 'lists', pattern: /^lists\/([^/]+)\.yml$/ },
	{ kind: 'items', pattern: /^items\/([^/]+)\.md$/ },
] as const;

/** Sorts the files of a content folder by what they hold; whatever has no place is a problem. */
export function layoutOf({ name, paths }: Folder): Layout {
	const records = {
		departments: new Map<string, string>(),
		lists: new Map<string, string>(),
		items: new Map<string, string>(),
	};
	const townships = new Map<string, { files: Set<string>; items: Map<string, string> }>();
	const problems: Problem[] = [];
	const single = new Set(paths.filter((path) => SINGLE.includes(path)));
	const keep = (into: Map<string, string>, id: string, path: string) => {
		if (isId(id)) into.set(id, path);
		else problems.push(badFileName(`${name}/${path}`, id));
	};
	for (const path of paths) {
		if (single.has(path) || path.startsWith('files/')) continue;
		const place = PLACES.find(({ pattern }) => pattern.test(path));
		const [, township = '', file, item] =
			/^townships\/([^/]+)\/(?:([^/]+)\.yml|items\/([^/]+)\.md)$/.exec(path) ?? [];
		if (place) keep(records[place.kind], place.pattern.exec(path)?.[1] ?? '', path);
		else if (item || (file && TOWNSHIP.includes(file))) {
			if (!townships.has(township)) townships.set(township, { files: new Set(), items: new Map() });
			if (item) keep(townships.get(township)?.items ?? new Map(), item, path);
			else townships.get(township)?.files.add(path);
		} else problems.push(unknownFile(name, path));
	}
	for (const [id, { files }] of townships) problems.push(...townshipProblems(name, id, files));
	return {
		...records,
		townships: new Map(
			[...townships]
				.filter(([id]) => isId(id))
				.map(([id, { files, items }]) => {
					const path = (file: string) =>
						[`townships/${id}/${file}.yml`].find((each) => files.has(each));
					return [id, { path, items }];
				}),
		),
		single,
		files: paths.filter((path) => path.startsWith('files/')),
		problems: [...problems, ...missingFiles(name, single, records, townships.size)],
	};
}

function townshipProblems(name: string, id: string, files: ReadonlySet<string>): Problem[] {
	const folder = `${name}/townships/${id}`;
	if (!isId(id)) return [badFileName(folder, id)];
	return TOWNSHIP.filter(
		(file) => !OPTIONAL.has(file) && !files.has(`townships/${id}/${file}.yml`),
	).map((file) => missingFile(`${folder}/${file}.yml`, '从别的乡镇复制一份同名文件来改'));
}

function missingFiles(
	name: string,
	single: ReadonlySet<string>,
	records: Record<string, ReadonlyMap<string, string>>,
	townships: number,
): Problem[] {
	const empty = Object.entries(records)
		.filter(([, files]) => files.size === 0)
		.map(([kind]) => kind);
	return [
		...(single.has('site.yml')
			? []
			: [missingFile(`${name}/site.yml`, '新建 site.yml，写上名称、县、主办、网址')]),
		...(single.has('codes.yml')
			? []
			: [
					missingFile(
						`${name}/codes.yml`,
						'这是码簿，已印的码都靠它：丢了请先从备份或 git 找回；第一次使用才运行 npm run codes 新建',
					),
				]),
		...[...empty, ...(townships === 0 ? ['townships'] : [])].map((kind) =>
			missingFile(`${name}/${kind}/`, '这个文件夹是空的或不存在，检查是不是放错了地方'),
		),
	];
}

function missingFile(file: string, fix: string): Problem {
	return { name: 'MissingFile', severity: 'error', message: `缺少 ${file}`, fix, at: atFile(file) };
}

function badFileName(file: string, id: string): Problem {
	return {
		name: 'BadFileName',
		severity: 'error',
		message: `文件名“${id}”不能做编号`,
		fix: '只用小写字母、数字和短横线，如 zhaijidi；不能是六位数字，也不能是 items、lists、print 等网站自己的名字',
		at: atFile(file),
	};
}

function unknownFile(name: string, path: string): Problem {
	return {
		name: 'UnknownFile',
		severity: 'error',
		message: '不认识这个文件，它的内容不会上网',
		fix: placeFor(path),
		at: atFile(`${name}/${path}`),
	};
}

/** Where such a file probably belongs. */
function placeFor(path: string): string {
	const parts = path.split('/');
	const file = parts.at(-1) ?? '';
	const [first = ''] = parts;
	if (/\.(?:yaml|txt|YML|yml\.txt)$/.test(file))
		return `后缀应是 .yml：改名为 ${file.replace(/\.[A-Za-z.]+$/, '')}.yml`;
	if (/\.(?:xlsx?|docx?|wps|et|pdf|jpe?g|png)$/i.test(file))
		return '表格、文档、图片请放到 files/ 里，由事项文件引用';
	const township =
		first === 'townships' && parts.length === 3
			? nearest(
					file,
					TOWNSHIP.map((each) => `${each}.yml`),
				)
			: undefined;
	const folder = parts.length > 1 && !FOLDERS.includes(first) ? nearest(first, FOLDERS) : undefined;
	const single = parts.length === 1 ? nearest(file, SINGLE) : undefined;
	const near = township ?? folder ?? single;
	return near
		? `是不是想写“${near}”？`
		: '移到该放的文件夹（部门 departments、清单 lists、事项 items、乡镇 townships、附件 files），或者删掉';
}
