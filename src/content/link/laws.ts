import type { Law } from '../../domain/law.ts';
import type { Problem } from '../../domain/problem.ts';
import type { law } from '../forms/index.ts';
import type { Written } from '../records.ts';

type Line = Written<typeof law>;

/** Lines that share a name are versions of one law. */
export function toLaws(written: readonly Line[], problems: Problem[]): readonly Law[] {
	const full = fullNames(written);
	const lines = written.map((line) => ({ ...line, name: full.get(line.name) ?? line.name }));
	problems.push(...written.flatMap((line) => shortAsName(line, full.get(line.name))));
	const byName = Map.groupBy(lines, ({ name }) => name);
	problems.push(...ambiguousNames(lines), ...[...byName.values()].flatMap(twoDates));
	return [...byName].map(([name, lines]) => ({
		name,
		shortNames: [...new Set(lines.flatMap(({ shortName }) => shortName ?? []))],
		versions: lines
			.map(({ version, inForce, note, source }) => ({ version, inForce, note, source }))
			.sort((a, b) => (a.inForce < b.inForce ? -1 : 1)),
	}));
}

/** By what is only the 简称 of a law: the name of that law. Whatever cites it means that law. */
function fullNames(lines: readonly Line[]): ReadonlyMap<string, string> {
	const shortened = lines.flatMap(({ name, shortName }) =>
		shortName !== undefined && isShortFor(shortName, name) ? [[shortName, name] as const] : [],
	);
	return new Map(shortened.toReversed());
}

/** Whether the letters of a short name stand in the full one, in their order. */
function isShortFor(short: string, full: string): boolean {
	let from = 0;
	const isIn = [...short].every((letter) => {
		from = full.indexOf(letter, from) + 1;
		return from > 0;
	});
	return isIn && short.length < full.length;
}

/** A version that was added under the short name would be a law of its own, without the others. */
function shortAsName({ name, source }: Line, full: string | undefined): readonly Problem[] {
	if (full === undefined) return [];
	return [
		{
			name: 'SameLawName',
			severity: 'error',
			message: `“${name}”是《${full}》的简称，同一部法的名称要写全称`,
			fix: `写成：名称: ${full}`,
			at: source.at('名称'),
		},
	];
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
