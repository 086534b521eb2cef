import type { Department } from '../../domain/department.ts';
import type { Item } from '../../domain/item.ts';
import type { List } from '../../domain/list.ts';
import type { Path, Problem, Source } from '../../domain/problem.ts';
import { Register } from '../register.ts';

/** What references of the whole county resolve to, and where problems go. */
export interface County {
	readonly departments: Register<Department>;
	readonly lists: Register<List>;
	readonly items: Register<Item>;
	readonly townshipIds: Register<string>;
	readonly problems: Problem[];
}

export function newCounty(): County {
	return {
		departments: new Register('县直部门'),
		lists: new Register('清单'),
		items: new Register('事项'),
		townshipIds: new Register('乡镇'),
		problems: [],
	};
}

/** Resolves a reference that stands at `path` below `source`. */
export function resolve<Value>(
	register: Register<Value>,
	text: string,
	{
		source,
		path,
		problems,
	}: { readonly source: Source; readonly path: Path; readonly problems: Problem[] },
): Value | undefined {
	const isListed = typeof path.at(-1) === 'number';
	return register.resolve(text, { at: () => source.at(...path), isListed, problems });
}

/** Resolves a list of references; what can't be found is reported and left out. */
export function resolveAll<Value>(
	register: Register<Value>,
	texts: readonly string[],
	{
		source,
		path,
		problems,
	}: { readonly source: Source; readonly path: Path; readonly problems: Problem[] },
): Value[] {
	return texts.flatMap((text, index) => {
		const value = resolve(register, text, { source, path: [...path, index], problems });
		return value === undefined ? [] : [value];
	});
}
