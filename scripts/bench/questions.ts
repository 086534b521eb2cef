/** How well the search answers what residents ask: see `tests/fixtures/questions.yml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { conceptsOf } from '../../src/search/concepts.ts';
import { find } from '../../src/search/find.ts';
import { readHints } from '../../src/search/hints.ts';
import { type Pool, poolOf } from '../../src/search/pool.ts';
import { readTables } from '../../src/search/read-tables.ts';
import { readReadings, readTownships, readWordList } from '../../src/search/read-word-list.ts';
import { readTextList } from '../../src/search/text-list.ts';
import type { Context } from '../../src/views/context.ts';
import { countyTexts, townshipTexts } from '../../src/views/search/texts.ts';
import {
	countyList,
	moreList,
	soundList,
	townshipList,
} from '../../src/views/search/word-lists.ts';

const QUESTIONS = join(import.meta.dirname, '../../tests/fixtures/questions.yml');

const paths = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const form = z.strictObject({
	类: z.string(),
	问: z.string(),
	在: z.string().optional(),
	要: paths,
});

export interface Question {
	readonly kind: string;
	readonly asked: string;
	/** The township whose box it was typed into. */
	readonly township?: string;
	/** The pages that are right. */
	readonly wanted: readonly string[];
}

export interface Answered extends Question {
	/** Of the first right page, from 1; 0 if none was found. */
	readonly rank: number;
	/** What came first. */
	readonly first?: string;
	readonly milliseconds: number;
}

export function readQuestions(): readonly Question[] {
	const records = z.array(form).parse(parse(readFileSync(QUESTIONS, 'utf8')));
	return records.map(({ 类: kind, 问: asked, 在: township, 要: wanted }) => {
		return { kind, asked, township, wanted };
	});
}

/** All lists that a browser has in the end where `within` is chosen: written, read and put together. */
export function wholePool(context: Context, within?: string): Pool {
	const { disclosure } = context;
	const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
	const [county, more] = [sent(countyList(context)), sent(moreList(context))];
	const first = readWordList(county);
	const bureaus = readWordList(more, first);
	const townships = disclosure.townships.map((township) =>
		readWordList(sent(townshipList(context, township)), first),
	);
	// Of texts, only the chosen township's are sent for.
	const chosen = disclosure.townships.filter(({ id }) => id === within);
	const said = sent(countyTexts(disclosure));
	const texts = [said, ...chosen.map(townshipTexts)];
	return poolOf([first, bureaus, ...townships], {
		townships: readTownships(county.townships),
		tables: readTables(more),
		readings: readReadings(sent(soundList(context)), bureaus.readings),
		texts: new Map(texts.flatMap((list) => [...readTextList(sent(list))])),
		hints: readHints(said.hints),
		conceptsIn: conceptsOf(said.concepts),
	});
}

/** Each question as a browser answers it in the place where it is asked. */
export function answersTo(questions: readonly Question[], context: Context): readonly Answered[] {
	const byPlace = Map.groupBy(questions, ({ township }) => township);
	return [...byPlace].flatMap(([township, some]) => {
		const pool = wholePool(context, township);
		return some.map((question) => answered(pool, question));
	});
}

function answered(pool: Pool, question: Question): Answered {
	const start = performance.now();
	const hits = find(pool, question.asked, question.township);
	const milliseconds = performance.now() - start;
	const rank = hits.findIndex(({ entry }) => question.wanted.includes(entry.path)) + 1;
	return { ...question, rank, first: hits[0]?.entry.path, milliseconds };
}

/** The share of questions whose right page is among the first `most`, from 0 to 1. */
export function shareWithin(most: number, all: readonly Answered[]): number {
	return all.filter(({ rank }) => rank >= 1 && rank <= most).length / all.length;
}
