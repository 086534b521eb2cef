import type { Disclosure } from '../domain/disclosure.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { type Citation, citationsIn } from './citations.ts';

/** Laws that matters cite and laws.yml does not have, each once: nobody will be told when they change. */
export function unregisteredLawProblems(disclosure: Disclosure): readonly Problem[] {
	const unknown = citationsIn(disclosure).filter(({ law }) => law === undefined);
	const names = namesOf(disclosure);
	return [...Map.groupBy(unknown, ({ basis }) => basis.law).values()].flatMap((citations) =>
		unregisteredLaw(citations, names),
	);
}

function unregisteredLaw(
	citations: readonly Citation[],
	names: readonly string[],
): readonly Problem[] {
	const [first] = citations;
	if (!first) return [];
	const { law, version = '版本' } = first.basis;
	const near = nearest(law, names);
	const split = withVersionApart(law, names);
	const items = new Set(citations.map(({ item }) => item)).size;
	return [
		{
			name: 'UnregisteredLaw',
			severity: 'notice',
			message: `《${law}》没有登记在 laws.yml 里，修订了不会提醒；有 ${items} 个事项引用它。`,
			fix: split
				? `版本要分开写：法规: ${split.law}, 版本: ${first.basis.version ?? split.version}`
				: (near ? `是不是想写“${near}”？不是的话，` : '') +
					`在 laws.yml 里加一行：- {名称: ${law}, 版本: ${version}, 施行: 施行日期}`,
			at: first.item.source.at('设定依据', first.index, '法规'),
		},
	];
}

const namesOf = ({ laws }: Disclosure) =>
	laws.flatMap(({ name, shortNames }) => [name, ...shortNames]);

/** `大气污染防治法（2018修正）`: a registered law with the year of its version. `……条例（试行）` is another law. */
function withVersionApart(written: string, names: readonly string[]) {
	const [, law = '', version = ''] =
		/^《?(.+?)》?[（(](.*\d.*)[）)]》?$/.exec(written.trim()) ?? [];
	return names.includes(law) ? { law, version } : undefined;
}
