import type { Disclosure } from '../domain/disclosure.ts';
import type { List } from '../domain/list.ts';
import type { Path, Problem } from '../domain/problem.ts';
import { type PlacedEntry, placedEntries } from './entries.ts';

/** 公布总数 and 分类数 that differ from what is listed: one problem for each list, with every difference. */
export function totalProblems(disclosure: Disclosure): readonly Problem[] {
	return [...placedEntries(disclosure)].flatMap(([list, entries]) => {
		const types = typeDifferences(list, entries);
		const { statedTotal } = list;
		const isTotalWrong = statedTotal !== undefined && statedTotal !== entries.length;
		if (!isTotalWrong && types.length === 0) return [];
		const total = isTotalWrong ? [difference('公布总数', statedTotal, entries.length)] : [];
		return [totalsDiffer(list, [...total, ...types])];
	});
}

/** A number that was published, beside the one that is listed. */
interface Difference {
	readonly label: string;
	readonly path: Path;
	readonly stated: number;
	readonly counted: number;
}

function difference(label: string, stated: number, counted: number, path: Path = [label]) {
	return { label, path, stated, counted };
}

const UNCLASSED = '没有写分类的';

function typeDifferences({ statedByType }: List, entries: readonly PlacedEntry[]) {
	if (statedByType.size === 0) return [];
	const counted = Map.groupBy(entries, ({ category }) => category ?? UNCLASSED);
	const types = new Set([...statedByType.keys(), ...counted.keys()]);
	return [...types]
		.map((type): Difference => {
			const path = ['分类数', type];
			return difference(type, statedByType.get(type) ?? 0, counted.get(type)?.length ?? 0, path);
		})
		.filter(({ stated, counted }) => stated !== counted);
}

function totalsDiffer(list: List, differences: readonly Difference[]): Problem {
	const [first] = differences;
	const corrected = differences
		.filter(({ label }) => label !== UNCLASSED)
		.map(({ label, counted }) => `${label}: ${counted}`);
	return {
		name: 'TotalsDiffer',
		severity: 'warning',
		message: `“${list.shortName}”公布的数与实际列出的不符：${differences.map(inWords).join('；')}。`,
		fix:
			'对照发文核对：漏列的写进事项的“列入”或清单的“只列名称”，多列的删掉，分类写错的改“分类”；' +
			`发文已经调整的，改成：${corrected.join('，')}。`,
		at: list.source.at(...(first?.path ?? [])),
	};
}

function inWords({ label, stated, counted }: Difference): string {
	const by = counted - stated;
	return `${label}写 ${stated} 项，实列 ${counted} 项，${by < 0 ? '少' : '多'} ${Math.abs(by)} 项`;
}
