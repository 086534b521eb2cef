import type { Department, Section } from '../../domain/department.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Path, Problem, Source } from '../../domain/problem.ts';
import type { department } from '../forms/department.ts';
import type { Written } from '../records.ts';

export function toDepartment(id: string, written: Written<typeof department>): Department {
	return { ...written, id, shortName: written.shortName ?? written.name };
}

/** Finds a section by its name. */
export function sectionOf(
	department: Department | undefined,
	name: string | undefined,
	{
		source,
		path,
		problems,
	}: { readonly source: Source; readonly path: Path; readonly problems: Problem[] },
): Section | undefined {
	if (!department || name === undefined) return undefined;
	const section = department.sections.find((each) => each.name === name);
	if (!section) problems.push(unknownSection(department, name, source, path));
	return section;
}

function unknownSection(
	{ shortName, sections, source: { file } }: Department,
	name: string,
	source: Source,
	path: Path,
): Problem {
	const names = sections.map((section) => section.name);
	const near = nearest(name, names);
	return {
		name: 'UnknownSection',
		severity: 'error',
		message: `${shortName}没有名叫“${name}”的科室`,
		fix: near
			? `是不是想写“${near}”？`
			: `${file} 里登记的科室有：${names.join('、') || '（没有）'}`,
		at: source.at(...path),
	};
}
