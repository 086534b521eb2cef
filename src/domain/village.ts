import type { IsoDate } from './dates.ts';
import type { Item } from './item.ts';
import type { Source } from './problem.ts';

export interface Village {
	readonly id: string;
	readonly name: string;
	readonly kind: '村' | '社区';
	readonly address?: string;
	/** None for a village that is merged into another, as it may be. */
	readonly phones: readonly string[];
	readonly heads: readonly string[];
	readonly agents: readonly ProxyAgent[];
	readonly certificates: readonly Item[];
	readonly plaques: readonly string[];
	readonly sixHaves?: SixHaves;
	readonly merger?: { readonly into: Village; readonly date: IsoDate };
	readonly source: Source;
}

/** 代办员. A mobile number only with `公开手机: 是`. */
export interface ProxyAgent {
	readonly name: string;
	readonly phones: readonly string[];
}

export const SIX_HAVES = ['场所', '牌子', '值班代理', '公开电话', '登记簿', '流程指南'] as const;
export type SixHaves = Readonly<Record<(typeof SIX_HAVES)[number], boolean | undefined>>;

/** The village that stands for this one on `date`: itself, or what it was merged into by then. */
export function standingVillage(village: Village, date: IsoDate): Village {
	const { merger } = village;
	return merger && merger.date <= date ? standingVillage(merger.into, date) : village;
}

/** The villages that issue a certificate on `date`; one that was merged by then no more. */
export function issuersOf(
	item: Item,
	{ villages }: { readonly villages: readonly Village[] },
	date: IsoDate,
): readonly Village[] {
	return villages.filter((village) => {
		return village.certificates.includes(item) && standingVillage(village, date) === village;
	});
}
