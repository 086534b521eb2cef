import type { Disclosure } from './disclosure.ts';
import { once } from './once.ts';
import type { Township } from './township.ts';

/** What the levels are called here: a district may have 街道 and 社区 where a county has 乡镇 and 村. */
export interface LocalWords {
	/** 县, 区, 市 or 旗: 区里, 区直部门. */
	readonly county: string;
	/** 乡镇, 街道, or both. */
	readonly township: string;
	readonly village: '村' | '社区';
}

/** Whether it is a 街道, by whatever it is called for short. */
export function isSubdistrict({ shortName }: Pick<Township, 'shortName'>): boolean {
	return /街道(?:办|办事处)?$/.test(shortName);
}

export const localWords = once(({ site, townships }: Disclosure): LocalWords => {
	const [county = '县'] = /[县区市旗]$/.exec(site.county) ?? [];
	const subdistricts = townships.filter(isSubdistrict);
	const villages = townships.flatMap((township) => township.villages);
	const isAll = subdistricts.length === townships.length && townships.length > 0;
	return {
		county,
		township: isAll ? '街道' : subdistricts.length > 0 ? '乡镇（街道）' : '乡镇',
		village: villages.length > 0 && villages.every(({ kind }) => kind === '社区') ? '社区' : '村',
	};
});
