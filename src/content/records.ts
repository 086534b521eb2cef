import type { z } from 'zod';
import type { Path, Problem, Source } from '../domain/problem.ts';
import { doubtsIn } from './doubts.ts';
import { explain, type Reading } from './explain.ts';
import type { Explained } from './explained.ts';
import { type Fields, type Form, quick } from './fields.ts';
import { repeatedEntries, repeatedIn } from './repeated-entries.ts';
import { atFile, placeIn, type Read, sourceIn, type YamlFile } from './yaml-file.ts';

/** A record as written: its fields' values, and where it stands. */
export type Written<F extends Form> = z.output<F['type']> & { readonly source: Source };

/** Problems of one file, about. */
const MOST = 200;

/** Reads a file that holds one record. */
export function readRecord<F extends Fields>(
	yaml: YamlFile,
	form: Form<F>,
): Read<Written<Form<F>> | undefined> {
	return readAt(yaml, form, yaml.value, []);
}

/** Reads a file that holds a list of records. One that can't be read is left out and reported. */
export function readList<F extends Fields>(
	yaml: YamlFile,
	form: Form<F>,
): Read<readonly Written<Form<F>>[]> {
	if (!Array.isArray(yaml.value)) return { value: [], problems: [notAList(yaml)] };
	const records: Written<Form<F>>[] = [];
	const problems = placed(yaml, repeatedEntries(yaml.value, []), []);
	for (const [index, value] of yaml.value.entries()) {
		const read = readAt(yaml, form, value, [index]);
		if (read.value) records.push(read.value);
		problems.push(...read.problems);
		// Nobody works through more at once, and whatever is left out is told next time.
		if (problems.length > MOST) break;
	}
	return { value: records, problems };
}

/** Reads a file whose keys are not a form's. */
export function readValue<Value>(
	yaml: YamlFile,
	type: z.ZodType<Value>,
): Read<{ readonly value: Value; readonly source: Source } | undefined> {
	const result = type.safeParse(yaml.value, { reportInput: true });
	if (result.success)
		return { value: { value: result.data, source: sourceIn(yaml) }, problems: [] };
	const reading = { form: { title: '', fields: {}, type }, value: yaml.value };
	const explained = explainAll(yaml, result.error, { ...reading, base: [] });
	return { value: undefined, problems: placed(yaml, explained, []) };
}

function readAt<F extends Fields>(
	yaml: YamlFile,
	form: Form<F>,
	value: unknown,
	base: Path,
): Read<Written<Form<F>> | undefined> {
	const result = quick(form.type).safeParse(value, { reportInput: true });
	const source = sourceIn(yaml, base);
	const errors = result.success ? [] : explainAll(yaml, result.error, { form, value, base });
	const explained = [...errors, ...doubtsIn(form, value), ...repeatedIn(form, value)];
	const problems = placed(yaml, explained, base);
	return { value: result.success ? { ...result.data, source } : undefined, problems };
}

/** Says of all that the schema found what is wrong there. */
function explainAll(
	yaml: YamlFile,
	error: z.ZodError,
	{ form, value, base }: Pick<Reading, 'form' | 'value'> & { readonly base: Path },
): Explained[] {
	const commentAt = (path: Path) => yaml.places().commentAt([...base, ...path]);
	const issues = error.issues.slice(0, MOST);
	return issues.flatMap((issue) => explain(issue, { form, value, commentAt }));
}

/** Turns what was explained into problems with places; what one excuses is not told. */
function placed(yaml: YamlFile, explained: readonly Explained[], base: Path): Problem[] {
	if (explained.length === 0) return [];
	const places = yaml.places();
	const excused = new Set(
		explained.flatMap(({ excuses = [] }) => excuses.map((path) => path.join())),
	);
	return explained
		.filter(({ subject }) => !subject || !excused.has(subject.join()))
		.map(({ path, about, subject: _, excuses: __, mend, ...problem }) => {
			const full = [...base, ...path];
			const span = about === 'key' ? places.keySpanOf(full) : places.spanOf(full);
			const canMend = mend !== undefined && places.isOnOneLine(full);
			return { ...problem, ...(canMend && { mend }), at: placeIn(yaml, span) };
		});
}

function notAList(yaml: YamlFile): Problem {
	return {
		name: 'NotAList',
		severity: 'error',
		message: '这个文件应当是一个列表（每条以“- ”开头）',
		fix:
			typeof yaml.value === 'string'
				? '从 Excel 或 Word 粘来的要改写：一条一个“- ”，每格写成“栏目: 内容”，如“- {名称: ……, 电话: ……}”'
				: '在每条记录的第一行前面加“- ”，其余各行缩进 2 个空格',
		at: atFile(yaml.file),
	};
}
