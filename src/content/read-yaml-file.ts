import type { Problem } from '../domain/problem.ts';
import { mendSlips, type Slip, type SlipFinder } from './slips.ts';
import { syntaxProblems } from './syntax.ts';
import { atFile, type Read, type YamlFile, yamlFile } from './yaml-file.ts';

interface Source {
	readonly file: string;
	readonly text: string;
	/** Lines above the YAML in the file. */
	readonly above: number;
}

/**
 * Reads YAML with `read`, and when something is wrong looks for slips of the pen first: they
 * explain better than the faults they cause. With the slips mended in memory it is read again, so
 * that the clerk learns of the other problems in the same run.
 */
export function readYamlFile<Value>(
	source: Source,
	slipFinder: SlipFinder,
	read: (yaml: YamlFile) => Read<Value>,
): Read<Value | undefined> {
	const { file, text, above } = source;
	const readMended = (slips: readonly Slip[]): Reading<Value> => {
		const yaml = yamlFile(file, mendSlips(text, slips, above), above);
		return { slips, isReadable: yaml.value !== undefined, ...readOrExplain(yaml, read) };
	};
	const first = readMended([]);
	if (first.problems.length === 0 && !slipFinder.maySlip(text)) return first;
	const found = slipFinder.find(file, text, above);
	if (found.length === 0) return first;
	const all = readMended(found.filter(isOnWrongLine(first)));
	const { slips, ...rest } = all.slips.every(isBetter(first, all))
		? all
		: readMended(all.slips.filter(isBetter(first, all)));
	if (slips.length === 0) return first;
	return { value: rest.value, problems: toldOf(slips, first, rest) };
}

interface Reading<Value> extends Read<Value | undefined> {
	/** Those that were mended before reading. */
	readonly slips: readonly Slip[];
	/** Whether it was YAML at all. */
	readonly isReadable: boolean;
}

type Told = Pick<Reading<unknown>, 'problems' | 'isReadable'>;

/** How badly a line could be understood: keys that make no sense weigh more than values that don't. */
function wrongOn({ problems }: Told, line: number): number {
	const onLine = problems.filter(({ at }) => at?.line === line);
	return onLine.reduce(
		(sum, { name, severity }) => sum + (name === 'InvalidValue' || severity !== 'error' ? 1 : 1000),
		0,
	);
}

/** What may be meant as text is a slip only where something is wrong. */
const isOnWrongLine =
	(first: Told) =>
	({ onlyIfWrong, at }: Slip) =>
		!onlyIfWrong || wrongOn(first, at.line) > 0;

/** And only if the line can be understood better without it. */
const isBetter =
	(first: Told, mended: Told) =>
	({ onlyIfWrong, at }: Slip) => {
		if (!onlyIfWrong) return true;
		if (!first.isReadable || !mended.isReadable) return mended.isReadable;
		return wrongOn(mended, at.line) < wrongOn(first, at.line);
	};

/** The slips, and what is wrong on other lines as far as that can be told. */
function toldOf(slips: readonly Slip[], first: Told, rest: Told): readonly Problem[] {
	const slipped = new Set(slips.map(({ at }) => at.line));
	const others = rest.problems.filter(({ at }) => !at || !slipped.has(at.line));
	const isHopeless = !rest.isReadable && slips.some(({ mend }) => mend === undefined);
	// What would make a file unreadable is not what was meant.
	const isWorse = first.isReadable && !rest.isReadable;
	const told = isWorse ? slips.map(({ mend: _, ...slip }) => slip) : slips;
	return isHopeless || isWorse ? told : [...told, ...others];
}

function readOrExplain<Value>(
	yaml: YamlFile,
	read: (yaml: YamlFile) => Read<Value>,
): Read<Value | undefined> {
	if (yaml.value !== undefined) return read(yaml);
	const problems = syntaxProblems(yaml);
	return { value: undefined, problems: problems.length > 0 ? problems : [nothingSaid(yaml)] };
}

function nothingSaid({ file, above }: YamlFile): Problem {
	return {
		name: 'EmptyFile',
		severity: 'error',
		message: above > 0 ? '开头的两行“---”之间什么也没写' : '文件里没有内容，只有以“#”开头的注释',
		fix:
			above > 0
				? '在两行“---”之间写栏目，如“名称: ……”；栏目写在下面的，删掉中间那行“---”'
				: '把要用的行开头的“#”和空格删掉；误删了内容的，从备份恢复',
		at: atFile(file),
	};
}
