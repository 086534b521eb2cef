import type { Problem } from '../domain/problem.ts';
import type { Slip, SlipFinder } from './slips.ts';
import { mendSlips } from './slips.ts';
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
	{ file, text, above }: Source,
	slipFinder: SlipFinder,
	read: (yaml: YamlFile) => Read<Value>,
): Read<Value | undefined> {
	const first = readOrExplain(yamlFile(file, text, above), read);
	if (first.problems.length === 0 && !slipFinder.maySlip(text)) return first;
	const slips = slipsIn(slipFinder.find(file, text, above), first.problems);
	if (slips.length === 0) return first;
	const mended = yamlFile(file, mendSlips(text, slips, above), above);
	const rest = readOrExplain(mended, read);
	const isHopeless = mended.value === undefined && slips.some(({ mend }) => mend === undefined);
	const slipped = new Set(slips.map(({ at }) => at.line));
	const others = rest.problems.filter(({ at }) => !at || !slipped.has(at.line));
	return { value: rest.value, problems: isHopeless ? slips : [...slips, ...others] };
}

/** What may be meant as text is a slip only where the line could not be read. */
function slipsIn(found: readonly Slip[], problems: readonly Problem[]): readonly Slip[] {
	const wrong = new Set(problems.map(({ at }) => at?.line));
	return found.filter(({ onlyIfWrong, at }) => !onlyIfWrong || wrong.has(at.line));
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
				? '在两行“---”之间写栏目，如“名称: ……”'
				: '把要用的行开头的“#”和空格删掉；误删了内容的，从备份恢复',
		at: atFile(file),
	};
}
