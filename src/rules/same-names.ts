import type { Disclosure } from '../domain/disclosure.ts';
import type { Place, Problem, Source } from '../domain/problem.ts';
import type { Township } from '../domain/township.ts';
import { repeated } from './repeated.ts';

interface Named {
	readonly name: string;
	readonly source: Source;
}

/** Records that were copied, and are still called as the one they were copied from. */
export function sameNameProblems({
	townships,
	departments,
	lists,
}: Disclosure): readonly Problem[] {
	return [
		...copiesAmong('乡镇', townships),
		...copiesAmong('县直部门', departments),
		...copiesAmong('清单', lists),
		...townships.flatMap(copiesIn),
	];
}

/** A record of a township: where its name stands, and what else a copy would have of the first. */
interface Titled {
	readonly name: string;
	readonly within?: string;
	readonly at: () => Place;
}

function copiesIn({ offices, posts, windows, villages, halls, source }: Township) {
	const titled = (key: string, records: readonly Named[]): Titled[] =>
		records.map(({ name, source }) => ({ name, at: () => source.at(key) }));
	return [
		...copiesOf('内设机构', titled('名称', offices)),
		// Offices may each have a 综合岗, and halls a 1号窗口.
		...copiesOf(
			'岗位',
			posts.map(({ office, name, source }) => {
				return { name, within: office.id, at: () => source.at('岗位') };
			}),
		),
		...copiesOf(
			'窗口',
			windows.map(({ hall, name, source }) => {
				return { name, within: hall.id, at: () => source.at('名称') };
			}),
		),
		// A village may be merged into one that takes its name.
		...copiesOf(
			'村',
			titled(
				'名称',
				villages.filter(({ merger }) => !merger),
			),
		),
		...copiesOf(
			'大厅',
			halls.map(({ name }, index) => ({ name, at: () => source.at('大厅', index, '名称') })),
		),
	];
}

function copiesOf(kind: string, records: readonly Titled[]): readonly Problem[] {
	return repeated(records, ({ name, within }) => `${within ?? ''} ${name}`).map(
		([{ name, at }, first]) => sameName(kind, name, at(), `第 ${first.at().line} 行`),
	);
}

function copiesAmong(kind: string, records: readonly Named[]): readonly Problem[] {
	return repeated(records, ({ name }) => name).map(([{ name, source }, first]) =>
		sameName(kind, name, source.at('名称'), ` ${first.source.file}`),
	);
}

function sameName(kind: string, name: string, at: Place, first: string): Problem {
	return {
		name: 'SameName',
		severity: 'warning',
		message: `有两个${kind}都叫“${name}”，另一个在${first}。`,
		fix: '复制来的改成自己的名称，重复的删掉。',
		at,
	};
}
