import { MATTERS, type Matter } from './matters.ts';
import { TOPICS } from './words.ts';
import type { Yaml } from './yaml.ts';

/** A list and the matters on it; an entry's number is its place. */
export interface Catalogue {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly entries: readonly { readonly matter: Matter; readonly category: string }[];
	/** How many more entries have no file of their own. */
	readonly namesOnly: number;
	readonly township?: string;
}

const POWERS = /^(?:行政|其他行政权力)/;

function catalogue(id: string, kind: string, matters: readonly Matter[], namesOnly = 0): Catalogue {
	const entries = matters.map((matter) => ({ matter, category: matter.type }));
	return { id, kind, name: `样例县乡镇${kind}`, entries, namesOnly };
}

const ofType = (type: string) => MATTERS.filter((matter) => matter.type === type);
const inForce = MATTERS.filter(({ reclaimed }) => !reclaimed);
const powers = inForce.filter(({ type }) => POWERS.test(type));
const every = (step: number, matters = powers) => matters.filter((_, index) => index % step === 0);

/** One list of each kind that the contract knows. */
export const CATALOGUES: readonly Catalogue[] = [
	catalogue('quanze', '权责清单', [...powers, ...ofType('公共服务')]),
	catalogue('shudi', '属地管理清单', every(3), 36),
	catalogue('gonggong', '公共服务事项目录', [...ofType('公共服务'), ...ofType('党务服务')], 30),
	catalogue('xuke', '行政许可事项清单', ofType('行政许可')),
	catalogue('quanli', '权力清单', every(2)),
	catalogue('zeren', '责任清单', every(4)),
	catalogue('zhongjie', '中介服务事项清单', ofType('中介服务'), 8),
	catalogue('fuquan', '赋权事项清单', every(9), 6),
	catalogue('jiben', '基本履职事项清单', every(5), 40),
	catalogue('peihe', '配合履职事项清单', ofType('配合履职'), 40),
	catalogue(
		'shouhui',
		'上级收回事项清单',
		MATTERS.filter(({ reclaimed }) => reclaimed),
		30,
	),
	catalogue('zhengming', '村级证明事项清单', ofType('村级证明')),
	catalogue('buchu', '村级不出具证明清单', [], 20),
];

export function ownCatalogue(
	township: string,
	place: string,
	matters: readonly Matter[],
): Catalogue {
	const own = catalogue(`fuwu-${township}`, '公共服务事项目录', matters);
	return { ...own, name: `${place}自办公共服务事项目录`, township };
}

export function catalogueFile(list: Catalogue): Yaml {
	const { entries, namesOnly, name, kind, township } = list;
	const categories = [...entries.map(({ category }) => category), ...restOf(list).map(() => REST)];
	const counts = [...Map.groupBy(categories, (category) => category)];
	return {
		名称: name,
		简称: township ? undefined : kind,
		种类: kind,
		乡镇: township,
		发文: { 机关: '样例县人民政府办公室', 文号: '样政办发〔2025〕12号', 日期: '2025-04-18' },
		公布总数: String(entries.length + namesOnly),
		分类数: Object.fromEntries(counts.map(([category, { length }]) => [category, String(length)])),
		只列名称: namesOnly > 0 ? restOf(list) : undefined,
	};
}

const REST = '综合事务';

/** Entries that no file stands for. */
function restOf({ entries, namesOnly, kind }: Catalogue) {
	return TOPICS.slice(0, namesOnly).map(([topic], index) => ({
		名称: `${topic}日常事务（${kind}第${entries.length + index + 1}项）`,
		编号: String(entries.length + index + 1),
		分类: REST,
	}));
}

/** The 列入 lines of a matter. */
export function listingsOf(matter: Matter, catalogues: readonly Catalogue[]): readonly Yaml[] {
	return catalogues.flatMap(({ id, entries }) => {
		const index = entries.findIndex((entry) => entry.matter === matter);
		return index < 0 ? [] : [{ 清单: id, 编号: String(index + 1) }];
	});
}
