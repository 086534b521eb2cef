import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem, Source } from '../domain/problem.ts';

interface Named {
	readonly name: string;
	readonly source: Source;
}

/** Files that were copied, and are still called as the one they were copied from. */
export function sameNameProblems({
	townships,
	departments,
	lists,
}: Disclosure): readonly Problem[] {
	return [
		...copiesAmong('乡镇', townships),
		...copiesAmong('县直部门', departments),
		...copiesAmong('清单', lists),
	];
}

function copiesAmong(kind: string, records: readonly Named[]): readonly Problem[] {
	const byName = Map.groupBy(records, ({ name }) => name);
	return [...byName].flatMap(([name, [first, ...copies]]) =>
		copies.map(({ source }) => ({
			name: 'SameName',
			severity: 'warning' as const,
			message: `有两个${kind}都叫“${name}”，另一个在 ${first?.source.file}。`,
			fix: '从别处复制来的，把“名称”改成自己的；重复的删掉一个。',
			at: source.at('名称'),
		})),
	);
}
