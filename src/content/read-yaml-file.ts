import type { Problem } from '../domain/problem.ts';
import { type Fields, type Form, meaningOf } from './fields.ts';
import { applyMends, findSlips } from './slips.ts';
import { syntaxProblems } from './syntax.ts';
import { atFile, type Read, type YamlFile, yamlFile } from './yaml-file.ts';

/**
 * Reads YAML with `read`, and when something is wrong looks for slips of the pen first: they
 * explain better than the faults they cause. With the slips mended in memory it is read again, so
 * that the clerk learns of the other problems in the same run.
 */
export function readYamlFile<Value>(
	{
		file,
		text,
		above = 0,
	}: { readonly file: string; readonly text: string; readonly above?: number },
	keys: ReadonlySet<string>,
	read: (yaml: YamlFile) => Read<Value>,
): Read<Value | undefined> {
	const first = readOrExplain(yamlFile(file, text, above), read);
	if (first.problems.length === 0) return first;
	const slips = findSlips(file, text, keys, above);
	if (slips.length === 0) return first;
	const rest = readOrExplain(yamlFile(file, applyMends(text, slips, above), above), read);
	const slipped = new Set(slips.map(({ at }) => at.line));
	const others = rest.problems.filter(({ at }) => !at || !slipped.has(at.line));
	return { value: rest.value, problems: [...slips, ...others] };
}

function readOrExplain<Value>(
	yaml: YamlFile,
	read: (yaml: YamlFile) => Read<Value>,
): Read<Value | undefined> {
	if (yaml.value !== undefined) return read(yaml);
	const problems = syntaxProblems(yaml);
	return { value: undefined, problems: problems.length > 0 ? problems : [onlyComments(yaml.file)] };
}

/** Every key that a form and the forms inside it know. */
export function keysOf(
	form: Form<Fields, unknown>,
	seen = new Set<unknown>(),
): ReadonlySet<string> {
	if (seen.has(form)) return new Set();
	seen.add(form);
	const fields = Object.values(form.fields);
	const inner = fields.flatMap(({ type }) => meaningOf(type).forms ?? []);
	return new Set([
		...fields.map(({ key }) => key),
		...inner.flatMap((each) => [...keysOf(each, seen)]),
	]);
}

function onlyComments(file: string): Problem {
	return {
		name: 'EmptyFile',
		severity: 'error',
		message: '文件里没有内容（只有空行或以 # 开头的注释）',
		fix: '如果是误删了内容，请从备份恢复；确实不要了，就把这个文件删掉',
		at: atFile(file),
	};
}
