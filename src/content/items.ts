import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import { keysInBody } from './body-keys.ts';
import * as forms from './forms/index.ts';
import type { Layout } from './layout.ts';
import type { County } from './link/context.ts';
import { linkPrerequisites, toItem, type WrittenItem } from './link/items.ts';
import { type PageLink, readMarkdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { Register } from './register.ts';
import { atFile } from './yaml-file.ts';

interface Context {
	readonly layout: Layout;
	readonly county: County;
	/** Path of the site, for links in bodies. */
	readonly base: string;
	/** Where links to pages of the site are collected. */
	readonly links: PageLink[];
}

/** All matters: the county's, and each township's own. */
export interface Items {
	readonly county: readonly Item[];
	readonly own: ReadonlyMap<string, readonly Item[]>;
	/** The register that knows what a township may name: its own matters and the county's. */
	readonly registerOf: (township: string | undefined) => Register<Item>;
}

/** Reads the matters' files, links them, and registers them for whoever handles them. */
export function readItems(reader: Reader, context: Context): Items {
	const { layout, county } = context;
	const files = [
		...[...layout.items].map(([id, path]) => ({ id, path, township: undefined })),
		...[...layout.townships].flatMap(([township, { items }]) =>
			[...items].map(([id, path]) => ({ id, path, township })),
		),
	];
	const registers = new Map(
		[...layout.townships.keys()].map((id) => [id, new Register('事项', county.items)]),
	);
	const registerOf = (township = '') => registers.get(township) ?? county.items;
	const written = files.flatMap((file) => {
		const item = readItem(reader, file, context);
		if (!item) registerOf(file.township).lose();
		return item ? [item] : [];
	});
	const items = new Map(written.map((each) => [each, toItem(each, county)]));
	for (const item of items.values())
		registerOf(item.township).add({ id: item.id, names: [item.name, ...item.aliases] }, item);
	linkPrerequisites(items, registerOf, county.problems);
	county.problems.push(...idsTakenTwice(files, reader));
	const own = Map.groupBy(items.values(), ({ township }) => township ?? '');
	return { county: own.get('') ?? [], own, registerOf };
}

interface ItemFile {
	readonly id: string;
	readonly path: string;
	readonly township: string | undefined;
}

function readItem(
	reader: Reader,
	{ id, path, township }: ItemFile,
	{ layout, base, links }: Context,
): WrittenItem | undefined {
	const read = reader.markdown(path, forms.item);
	if (!read) return undefined;
	const file = reader.shown(path);
	const { body, bodyLine } = read.parts;
	const hasFile = (name: string) => layout.files.has(name);
	const markdown = readMarkdown({ file, text: body, line: bodyLine, base, hasFile });
	// With nothing above it, all of the file would be body.
	const strays = read.parts.yaml.trim() === '' ? [] : keysInBody(file, read.parts);
	reader.problems.push(...strays, ...markdown.problems);
	links.push(...markdown.value.links);
	return read.front && { id, township, front: read.front, body: markdown.value.html };
}

/** A township's matter must not take a county matter's id. */
function idsTakenTwice(files: readonly ItemFile[], reader: Reader): Problem[] {
	const countyIds = new Set(
		files.filter(({ township }) => township === undefined).map(({ id }) => id),
	);
	return files
		.filter(({ id, township }) => township !== undefined && countyIds.has(id))
		.map(({ id, path }) => ({
			name: 'SameId',
			severity: 'error' as const,
			message: `全县事项里已经有“${id}”了`,
			fix: '本乡镇的事项换一个文件名；如果是同一件事，就删掉这一份，用全县的',
			at: atFile(reader.shown(path)),
		}));
}
