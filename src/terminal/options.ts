import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type IsoDate, isDate } from '../domain/dates.ts';
import { nearest } from '../domain/nearest.ts';
import { Failure } from './failure.ts';
import { fileInTheWay, isWithin } from './folders.ts';

/** Options that every command takes. */
export interface CommonOptions {
	/** Absolute path of the content folder. */
	readonly content: string;
	/** As messages call it: the folder's own name. */
	readonly contentName: string;
	/** What “today” means: `--date`, else `SOURCE_DATE_EPOCH`, else the day in China. */
	readonly today: IsoDate;
}

type Flag = { readonly type: 'boolean' } | { readonly type: 'string'; readonly default?: string };

export interface Parsed {
	readonly common: CommonOptions;
	flag(name: string): boolean;
	text(name: string): string | undefined;
	/** Words that belong to no option. */
	readonly words: readonly string[];
}

const COMMON = {
	content: { type: 'string' },
	date: { type: 'string' },
	help: { type: 'boolean' },
} as const;

interface Reading {
	readonly args?: readonly string[];
	/** Whether the command knows what to do with words that belong to no option. */
	readonly takesWords?: boolean;
	/** Whether the command reads the content: then its folder must be there, asked for or not. */
	readonly needsContent?: boolean;
}

/**
 * Reads a command's arguments. `usage` is shown for `--help`.
 * @throws Failure, in Chinese, for an unknown option, a missing value, a stray word or a folder that
 * is not there.
 */
export function readOptions(
	flags: Readonly<Record<string, Flag>>,
	usage: string,
	{ args = process.argv.slice(2), takesWords = false, needsContent = true }: Reading = {},
): Parsed {
	const options = { ...COMMON, ...flags };
	const { values, positionals } = parse(args, options);
	if (values.help) throw new Failure(usage, 0);
	const [empty] = Object.entries(values).find(([, value]) => value === '') ?? [];
	if (empty !== undefined) throw new Failure(`“--${empty}”后面要写内容（加 --help 看有哪些选项）`);
	const [stray] = positionals;
	if (stray !== undefined && !takesWords)
		throw new Failure(
			`不认识“${stray}”。选项写在单独的“--”后面，如 npm run check -- --content ../芮城县`,
		);
	const content = resolve(String(values.content ?? 'content'));
	if (needsContent || values.content !== undefined) mustBeFolder(content, values.content);
	return {
		common: { content, contentName: basename(content), today: dayOf(values.date) },
		flag: (name) => values[name] === true,
		text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
		words: positionals,
	};
}

function mustBeFolder(content: string, written: unknown = 'content'): void {
	const found = statSync(content, { throwIfNoEntry: false });
	if (!found)
		throw new Failure(`找不到内容文件夹：${written}（用 --content 指定，默认是 content）`);
	if (!found.isDirectory())
		throw new Failure(`${written} 不是文件夹；--content 后面写放内容的文件夹`);
}

/**
 * Where `--out` says that files go, which somebody is given as a whole.
 * @throws Failure if a file is in the way, or the folder is not apart from the content.
 */
export function outFolder({ common, text }: Parsed): string {
	const out = resolve(text('out') ?? '');
	const file = fileInTheWay(out);
	if (file !== undefined)
		throw new Failure(`${file === out ? text('out') : file} 是一个文件；--out 后面写文件夹`);
	if (isWithin(out, common.content) || isWithin(common.content, out))
		throw new Failure(`${text('out')} 不能用：--out 后面写单独的文件夹，不和内容混在一起`);
	return out;
}

function parse(args: readonly string[], options: Readonly<Record<string, Flag>>) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		throw new Failure(`${explain(error, Object.keys(options))}（加 --help 看有哪些选项）`);
	}
}

function explain(error: unknown, known: readonly string[]): string {
	const message = error instanceof Error ? error.message : String(error);
	const [, option = ''] = /'(-{1,2}[^'\s]+)/.exec(message) ?? [];
	if (message.startsWith('Unknown option')) {
		if (option === '--out') return '这个命令不往别处写文件，不用“--out”';
		const near = nearest(option.replace(/^-+/, ''), known);
		return `没有“${option}”这个选项${near ? `，是不是“--${near}”` : ''}`;
	}
	if (message.includes('argument missing') || message.includes('ambiguous'))
		return `“${option}”后面要写内容`;
	if (message.includes('does not take an argument')) return `“${option}”后面不用写内容`;
	return `选项写错了：${message}`;
}

function dayOf(written: unknown): IsoDate {
	if (typeof written === 'string') {
		if (!isDate(written))
			throw new Failure(`--date 后面写日期，如 2026-11-21；现在写的是“${written}”`);
		return written;
	}
	const { SOURCE_DATE_EPOCH: epoch } = process.env;
	if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
		throw new Failure('环境变量 SOURCE_DATE_EPOCH 应当是秒数');
	return dayInChina(epoch === undefined ? new Date() : new Date(Number(epoch) * 1000));
}

/** The date it is in China, wherever the machine stands. */
function dayInChina(time: Date): IsoDate {
	return new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
