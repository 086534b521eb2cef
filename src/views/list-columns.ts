import type { Item } from '../domain/item.ts';
import type { ListKind } from '../domain/list.ts';
import type { Township } from '../domain/township.ts';
import { basisText } from './item.ts';
import { limitText } from './item-rows.ts';
import { joined } from './parts.ts';

/** A column of a list, for the matters that have a record. */
export interface Column {
	readonly title: string;
	readonly lines: (item: Item, township: Township | undefined) => readonly string[];
	/** How many lines a list shows before it leads to the matter's own page; absent: all. */
	readonly most?: number;
}

/** The columns that lists of one kind have in practice, after their numbers. */
export interface ListForm {
	readonly name: string;
	/** The class under which the list counts an entry: a column, or a heading above its entries. */
	readonly category: {
		readonly title: string;
		readonly as: 'column' | 'columnAfterName' | 'heading';
	};
	readonly columns: readonly Column[];
}

const powerType = { title: '权力类型', as: 'column' } as const;
const subject = { title: '类别', as: 'heading' } as const;

const text = (value: string | undefined) => (value ? [value] : []);

const basis = (title: string): Column => ({
	title,
	lines: ({ legalBasis }) => legalBasis.map(basisText),
	most: 2,
});
const responsibilities: Column = {
	title: '责任事项',
	lines: (item) => item.responsibilities,
	most: 2,
};
const accountability: Column = {
	title: '追责情形',
	lines: (item) => item.accountability,
	most: 2,
};
const departments = (title: string): Column => ({
	title,
	lines: ({ counterparts }) => [
		...new Set(counterparts.map(({ department }) => department.shortName)),
	],
});
/** Each bureau with its part. */
const countyDuties = (title: string): Column => ({
	title,
	lines: ({ counterparts }) =>
		counterparts.map(({ department, duty }) => joined([department.shortName, duty], '：')),
});
const townshipDuty = (title: string): Column => ({
	title,
	lines: ({ townshipDuty }) => text(townshipDuty),
});
const limit = (title: string): Column => ({ title, lines: (item) => text(limitText(item)) });
const fee: Column = { title: '收费', lines: (item) => text(item.fee) };
const documents: Column = {
	title: '要带的材料',
	lines: ({ requiredDocuments }) => requiredDocuments.map(({ name }) => name),
	most: 3,
};

/** Who answers for a power that was handed down: with 委托 the bureau still does. */
const holder: Column = {
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
const reclaimed = (title: string, part: 'successor' | 'method'): Column => ({
	title,
	lines: ({ history }) => text(history.findLast(({ action }) => action === '收回')?.[part]),
});

export const LIST_FORMS: Readonly<Record<ListKind, ListForm>> = {
	权责清单: {
		category: powerType,
		name: '事项名称',
		columns: [basis('实施依据'), responsibilities, accountability],
	},
	权力清单: {
		category: powerType,
		name: '权力名称',
		columns: [
			{ title: '权力来源', lines: ({ powerSource }) => text(powerSource) },
			basis('实施依据'),
			limit('办结时限'),
		],
	},
	责任清单: {
		category: { title: '责任类型', as: 'column' },
		name: '事项名称',
		columns: [responsibilities, accountability],
	},
	属地管理清单: {
		category: subject,
		name: '事项名称',
		columns: [countyDuties('县级职能部门及职责'), townshipDuty('乡镇职责'), basis('依据')],
	},
	行政许可事项清单: {
		category: subject,
		name: '许可事项名称',
		columns: [departments('主管部门'), basis('设定和实施依据'), limit('办结时限'), fee],
	},
	公共服务事项目录: {
		category: subject,
		name: '事项名称',
		columns: [
			{ title: '服务对象', lines: ({ audience }) => text(audience.join('、')) },
			{ title: '办理形式', lines: ({ channels }) => text(channels.join('、')) },
			limit('办结时限'),
			fee,
		],
	},
	中介服务事项清单: {
		category: subject,
		name: '中介服务事项名称',
		columns: [basis('设定依据'), limit('服务时限'), fee],
	},
	赋权事项清单: {
		category: { title: '权力类型', as: 'columnAfterName' },
		name: '赋权事项',
		columns: [basis('法律法规依据'), holder, departments('原实施主体')],
	},
	基本履职事项清单: { category: subject, name: '事项名称', columns: [] },
	配合履职事项清单: {
		category: subject,
		name: '事项名称',
		columns: [
			departments('对应上级部门'),
			countyDuties('上级部门职责'),
			townshipDuty('乡镇配合职责'),
		],
	},
	上级收回事项清单: {
		category: subject,
		name: '事项名称',
		columns: [reclaimed('承接部门', 'successor'), reclaimed('工作方式', 'method')],
	},
	村级证明事项清单: {
		category: subject,
		name: '证明事项',
		columns: [documents, limit('办结时限'), basis('依据')],
	},
	村级不出具证明清单: { category: subject, name: '证明名称', columns: [] },
};
