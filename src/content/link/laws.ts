import type { Law } from '../../domain/law.ts';
import type { Problem } from '../../domain/problem.ts';
import type { law } from '../forms/index.ts';
import type { Written } from '../records.ts';

type Line = Written<typeof law>;

/** Lines that share a name are versions of one law. */
export function toLaws(written: readonly Line[], problems: Problem[]): readonly Law[] {
	const byName = Map.groupBy(written, ({ name }) => name);
	problems.push(...ambiguousNames(written), ...[...byName.values()].flatMap(twoDates));
	return [...byName].map(([name, lines]) => ({
		name,
		shortNames: [...new Set(lines.flatMap(({ shortName }) => shortName ?? []))],
		versions: lines
			.map(({ version, inForce, note, source }) => ({ version, inForce, note, source }))
			.sort((a, b) => (a.inForce < b.inForce ? -1 : 1)),
	}));
}

/** Short names that lead to another law as well: nobody could tell which one a matter cites. */
function ambiguousNames(lines: readonly Line[]): readonly Problem[] {
	const owners = new Map(lines.map(({ name }) => [name, name]));
	return lines.flatMap(({ name, shortName, source }): Problem[] => {
		if (shortName === undefined) return [];
		const owner = owners.get(shortName);
		owners.set(shortName, owner ?? name);
		if (owner === undefined || owner === name) return [];
		return [
			{
				name: 'SameLawName',
				severity: 'error',
				message: `“${shortName}”也指《${owner}》，分不清引用的是哪一部`,
				fix: '换一个简称；没有别的叫法就删掉“简称”，引用时写全称',
				at: source.at('简称'),
			},
		];
	});
}

/** One version of a law, with two dates. */
function twoDates(lines: readonly Line[]): readonly Problem[] {
	const versions = [...Map.groupBy(lines, ({ version }) => version).values()];
	return versions.flatMap(([first, ...others]) =>
		others
			.filter(({ inForce }) => inForce !== first?.inForce)
			.map(({ name, version, inForce, source }): Problem => {
				return {
					name: 'TwoDatesOfLaw',
					severity: 'error',
					message: `《${name}》的“${version}”写了两个施行日期：${first?.inForce} 和 ${inForce}`,
					fix: '核对后只留对的一行；是两次修改，就把“版本”写得能分开',
					at: source.at('施行'),
				};
			}),
	);
}
