import type { ListKind } from '../domain/list.ts';
import {
	accountability,
	audience,
	basis,
	type Column,
	channels,
	countyDuties,
	departments,
	documents,
	fee,
	holder,
	limit,
	powerSource,
	reclaimed,
	responsibilities,
	townshipDuty,
} from './list-columns.ts';

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

export const LIST_FORMS: Readonly<Record<ListKind, ListForm>> = {
	权责清单: {
		category: powerType,
		name: '事项名称',
		columns: [basis('实施依据'), responsibilities, accountability],
	},
	权力清单: {
		category: powerType,
		name: '权力名称',
		columns: [powerSource, basis('实施依据'), limit('办结时限')],
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
		columns: [audience, channels, limit('办结时限'), fee],
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
