import type { z } from 'zod';
import type { Problem, Source } from '../domain/problem.ts';
import type { Fields, Form } from './fields.ts';
import type { Folder } from './folder.ts';
import { keysOf } from './form-keys.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { readList, readRecord, readValue, type Written } from './records.ts';
import { SlipFinder } from './slips.ts';
import { decodeFile } from './text.ts';
import { atFile, type Read, type YamlFile } from './yaml-file.ts';

/** The records of a list file, and whether they are all that it holds. */
export interface Records<Value> {
	readonly records: readonly Value[];
	readonly complete: boolean;
}

/** Reads the files of a folder by forms, and collects every problem and every text on the way. */
export class Reader {
	readonly problems: Problem[] = [];
	/** By the path a clerk is shown. */
	readonly texts = new Map<string, string>();
	readonly #folder: Folder;
	readonly #slipFinders = new Map<unknown, SlipFinder>();
	readonly #ownKeys = new SlipFinder(new Set());

	constructor(folder: Folder) {
		this.#folder = folder;
	}

	/** A file that holds one record; undefined if something in it is wrong. */
	record<F extends Fields>(path: string, form: Form<F>): Written<Form<F>> | undefined {
		const text = this.text(path);
		return text === undefined
			? undefined
			: this.#yaml(path, { text }, form, (yaml) => readRecord(yaml, form));
	}

	/** A file that holds a list of records. An absent one is nobody's mistake here. */
	list<F extends Fields>(path: string | undefined, form: Form<F>): Records<Written<Form<F>>> {
		const text = path === undefined ? undefined : this.text(path);
		if (path === undefined || text === undefined) return { records: [], complete: false };
		const before = this.#errors();
		const records = this.#yaml(path, { text }, form, (yaml) => readList(yaml, form));
		return { records: records ?? [], complete: this.#errors() === before };
	}

	#errors(): number {
		return this.problems.filter(({ severity }) => severity === 'error').length;
	}

	/** A file whose keys are the clerk's own words, and where it stands. */
	words<Value>(
		path: string,
		type: z.ZodType<Value>,
	): { readonly value: Value; readonly source: Source } | undefined {
		const text = this.text(path);
		if (text === undefined) return undefined;
		const source = { file: this.shown(path), text, above: 0 };
		return this.#keep(readYamlFile(source, this.#ownKeys, (yaml) => readValue(yaml, type)));
	}

	/** A Markdown file: its front matter by the form, and its body as text. */
	markdown<F extends Fields>(
		path: string,
		form: Form<F>,
	): { front: Written<Form<F>> | undefined; parts: FrontMatter } | undefined {
		const text = this.text(path);
		if (text === undefined) return undefined;
		const parts = this.#keep(splitFrontMatter(this.shown(path), text));
		if (!parts) return undefined;
		const front = this.#yaml(path, { text: parts.yaml, above: 1 }, form, (yaml) =>
			readRecord(yaml, form),
		);
		return { front, parts };
	}

	/** The text of a file; undefined if it is empty or no text. */
	text(path: string): string | undefined {
		const file = this.shown(path);
		let bytes: Uint8Array;
		try {
			bytes = this.#folder.read(path);
		} catch (error) {
			this.problems.push(unreadable(file, error));
			return undefined;
		}
		const { text, readable, problems } = decodeFile(file, bytes);
		this.problems.push(...problems);
		this.texts.set(file, text);
		return readable ? text : undefined;
	}

	#yaml<F extends Fields, Value>(
		path: string,
		part: { text: string; above?: number },
		form: Form<F>,
		read: (yaml: YamlFile) => Read<Value>,
	): Value | undefined {
		const slipFinder = this.#slipFinders.get(form) ?? new SlipFinder(keysOf(form));
		this.#slipFinders.set(form, slipFinder);
		const source = { file: this.shown(path), above: 0, ...part };
		return this.#keep(readYamlFile(source, slipFinder, read));
	}

	#keep<Value>({ value, problems }: Read<Value>): Value {
		this.problems.push(...problems);
		return value;
	}

	/** The path as a clerk is shown it. */
	shown(path: string): string {
		return `${this.#folder.name}/${path}`;
	}
}

function unreadable(file: string, error: unknown): Problem {
	const denied = error instanceof Error && 'code' in error && error.code === 'EACCES';
	return {
		name: 'UnreadableFile',
		severity: 'error',
		message: denied ? '没有权限读这个文件' : '这个文件读不出来',
		fix: denied ? '请管理员把文件的权限改为可读' : '检查文件是不是被别的程序占用，或磁盘出了问题',
		at: atFile(file),
	};
}
