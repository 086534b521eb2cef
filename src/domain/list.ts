import type { IsoDate } from './dates.ts';
import type { Source } from './problem.ts';

export const LIST_KINDS = [
	'权责清单',
	'属地管理清单',
	'公共服务事项目录',
	'行政许可事项清单',
	'权力清单',
	'责任清单',
	'中介服务事项清单',
	'赋权事项清单',
	'基本履职事项清单',
	'配合履职事项清单',
	'上级收回事项清单',
	'村级证明事项清单',
	'村级不出具证明清单',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A published list. Its matters are found through their listings. */
export interface List {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly kind: ListKind;
	/** Absent: county-wide, it covers every township. */
	readonly township?: string;
	readonly document?: {
		readonly authority?: string;
		readonly number?: string;
		readonly date?: IsoDate;
	};
	readonly statedTotal?: number;
	readonly statedByType: ReadonlyMap<string, number>;
	/** Entries that have no record yet: listed, counted, flagged. */
	readonly namesOnly: readonly ListedName[];
	readonly signOff?: SignOff;
	readonly source: Source;
}

export interface ListedName {
	readonly name: string;
	readonly number?: string;
	readonly category?: string;
}

/** 承诺书: whoever signed, and the content hash printed on what was signed. */
export interface SignOff {
	readonly unit?: string;
	readonly heads: readonly string[];
	readonly date?: IsoDate;
	readonly hash?: string;
}
