import { type Item, lastEvent } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import { basisText } from './item-details.ts';
import { limitText } from './item-rows.ts';
import { joined } from './parts.ts';

/** A column of a list, for the matters that have a record. */
export interface Column {
	readonly title: string;
	readonly lines: (item: Item, township: Township | undefined) => readonly string[];
	/** How many lines a list shows before it leads to the matter's own page; absent: all. */
	readonly most?: number;
}

const text = (value: string | undefined) => (value ? [value] : []);

export const basis = (title: string): Column => ({
	title,
	lines: ({ legalBasis }) => legalBasis.map(basisText),
	most: 2,
});
export const responsibilities: Column = {
	title: '责任事项',
	lines: (item) => item.responsibilities,
	most: 2,
};
export const accountability: Column = {
	title: '追责情形',
	lines: (item) => item.accountability,
	most: 2,
};
export const departments = (title: string): Column => ({
	title,
	lines: ({ counterparts }) => [
		...new Set(counterparts.map(({ department }) => department.shortName)),
	],
});
/** Each bureau with its part. */
export const countyDuties = (title: string): Column => ({
	title,
	lines: ({ counterparts }) =>
		counterparts.map(({ department, duty }) => joined([department.shortName, duty], '：')),
});
export const townshipDuty = (title: string): Column => ({
	title,
	lines: ({ townshipDuty }) => text(townshipDuty),
});
export const limit = (title: string): Column => ({ title, lines: (item) => text(limitText(item)) });
export const fee: Column = { title: '收费', lines: (item) => text(item.fee) };
export const documents: Column = {
	title: '要带的材料',
	lines: ({ requiredDocuments }) => requiredDocuments.map(({ name }) => name),
	most: 3,
};

/** Who answers for a power that was handed down: with 委托 the bureau still does. */
export const holder: Column = {
	title: '责任主体',
	lines: (item, township) => {
		const entrusted = item.powerSource === '上级委托';
		const here = township?.name ?? '乡镇人民政府';
		return entrusted
			? departments('')
					.lines(item, township)
					.map((name) => `${name}（委托）`)
			: [here];
	},
};
export const reclaimed = (title: string, part: 'successor' | 'method'): Column => ({
	title,
	lines: (item) => text(lastEvent(item, '收回')?.[part]),
});

export const powerSource: Column = {
	title: '权力来源',
	lines: (item) => text(item.powerSource),
};
export const audience: Column = {
	title: '服务对象',
	lines: (item) => text(item.audience.join('、')),
};
export const channels: Column = {
	title: '办理形式',
	lines: (item) => text(item.channels.join('、')),
};
