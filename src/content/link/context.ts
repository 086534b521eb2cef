import type { IsoDate } from '../../domain/dates.ts';
import type { Department } from '../../domain/department.ts';
import type { Item } from '../../domain/item.ts';
import type { List } from '../../domain/list.ts';
import type { Path, Place, Problem, Source } from '../../domain/problem.ts';
import { Register } from '../register.ts';

/** What references of the whole county resolve to, and where problems go. */
export interface County {
	readonly departments: Register<Department>;
	readonly lists: Register<List>;
	readonly items: Register<Item>;
	readonly townshipIds: Register<string>;
	/** The day that decides what is required already. */
	readonly today: IsoDate;
	readonly problems: Problem[];
}

export function newCounty(today: IsoDate): County {
	return {
		today,
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

/** Resolves a list of references, each once; what can't be found is reported and left out. */
export function resolveAll<Value>(
	register: Register<Value>,
	texts: readonly string[],
	{
		source,
		path,
		problems,
	}: { readonly source: Source; readonly path: Path; readonly problems: Problem[] },
): Value[] {
	const found = new Map<Value, string>();
	for (const [index, text] of texts.entries()) {
		const here = [...path, index];
		const value = resolve(register, text, { source, path: here, problems });
		if (value === undefined) continue;
		const earlier = found.get(value);
		if (earlier === undefined) found.set(value, text);
		else if (earlier !== text) problems.push(repeated(text, earlier, source.at(...here)));
	}
	return [...found.keys()];
}

function repeated(text: string, earlier: string, at: Place): Problem {
	return {
		name: 'RepeatedEntry',
		severity: 'warning',
		message: `“${text}”和前面的“${earlier}”说的是同一个`,
		fix: '多出来的删掉一处；本来要写别的，就改成那个',
		at,
	};
}
