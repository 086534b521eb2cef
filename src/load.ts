/**
 * The one path from a content folder to a `Disclosure`. Astro (through `site.ts`) and every script
 * enter here, so that what is checked is what is published.
 */
import { checkLedger } from './codes/check-ledger.ts';
import { readContent } from './content/read.ts';
import type { IsoDate } from './domain/dates.ts';
import { allItems, type Disclosure } from './domain/disclosure.ts';
import type { Place, Problem } from './domain/problem.ts';
import { procedureProblems } from './flowchart/problems.ts';
import { checkRules, strictly } from './rules/index.ts';
import { maskPrivate, privacyProblems } from './rules/privacy.ts';

export interface Loading {
	readonly directory: string;
	/** What the clerk calls the folder. */
	readonly name: string;
	/** What “today” means everywhere. */
	readonly today: IsoDate;
	/** The prints that point at another address are going to be reprinted (`--new-address`). */
	readonly newAddress?: boolean;
}

export interface Loaded {
	/** Present only when nothing stands in the way of publishing. */
	readonly disclosure: Disclosure | undefined;
	/** All problems, by file and line; private numbers are masked. */
	readonly problems: readonly Problem[];
	/** The text of every content file, for quoting; by the path a clerk is shown. */
	readonly texts: ReadonlyMap<string, string>;
	readonly files: number;
}

/**
 * Reads a content folder and checks all of it.
 * @throws the file system's error if the folder itself can't be read.
 */
export function load({ directory, name, today, newAddress }: Loading): Loaded {
	const { disclosure, problems: read, texts, paths } = readContent(directory, { name, today });
	const reading = disclosure ? strictly(read, disclosure) : read;
	// What hangs together is judged only if all of it was read: the rest would be guesses.
	const whole = read.some(isError) ? undefined : disclosure;
	const problems = [
		...reading,
		...(disclosure ? flowProblems(disclosure, read) : []),
		...(whole ? checkLedger(whole, { newAddress }) : []),
		...(whole ? checkRules(whole, texts) : []),
		...withoutEchoes(privacyProblems(texts, whole, paths), reading),
	];
	const told = withoutTheObvious(problems).sort(byPlace).map(masked);
	return {
		disclosure: told.some(isError) ? undefined : whole,
		problems: told,
		texts: new Map([...texts].map(([file, text]) => [maskPrivate(file), text])),
		files: paths.length,
	};
}

const isError = ({ severity }: Problem) => severity === 'error';

/** Faults of procedures, except on lines that reading has already found fault with. */
function flowProblems(disclosure: Disclosure, reading: readonly Problem[]): readonly Problem[] {
	const told = new Set(reading.filter(isError).map(lineOf));
	return allItems(disclosure)
		.flatMap(({ procedure, source }) => {
			return (procedure ? procedureProblems(procedure) : []).map(
				({ path, ...fault }): Problem => ({
					...fault,
					severity: 'error',
					at: source.at('流程', ...path),
				}),
			);
		})
		.filter((problem) => !told.has(lineOf(problem)));
}

const lineOf = ({ at }: Problem) => `${at?.file}:${at?.line}`;

/** That an entry repeats another is told only where nothing else is said of it: a step of the same name, a room. */
function withoutTheObvious(problems: readonly Problem[]): Problem[] {
	const isRepeated = ({ name }: Problem) => name === 'RepeatedEntry';
	const others = problems.filter((each) => !isRepeated(each) && each.severity !== 'notice');
	const told = new Set(others.map(lineOf));
	return problems.filter((problem) => !isRepeated(problem) || !told.has(lineOf(problem)));
}

/** A private number that reading has already found is told once. */
function withoutEchoes(found: readonly Problem[], reading: readonly Problem[]): Problem[] {
	const told = Map.groupBy(reading, (problem) => `${lineOf(problem)} ${problem.name}`);
	return found.filter((problem) => {
		const earlier = told.get(`${lineOf(problem)} ${problem.name}`) ?? [];
		return !earlier.some(({ at }) => at && problem.at && touch(at, problem.at));
	});
}

function touch(a: Place, b: Place): boolean {
	return a.column < b.column + Math.max(1, b.length) && b.column < a.column + Math.max(1, a.length);
}

function byPlace({ at: a }: Problem, { at: b }: Problem): number {
	if (!a || !b) return Number(!a) - Number(!b);
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

/** A masked number must never be put in place of the real one, so such a mend is left to the clerk. */
function masked({ message, fix, mend, at, ...problem }: Problem): Problem {
	const isPlain = mend !== undefined && maskPrivate(mend) === mend;
	return {
		...problem,
		message: maskPrivate(message),
		fix: maskPrivate(fix),
		...(at && { at: { ...at, file: maskPrivate(at.file) } }),
		...(isPlain && { mend }),
	};
}
