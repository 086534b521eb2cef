import type { IsoDate } from './dates.ts';
import type { Department, Section } from './department.ts';
import type { TimeLimit } from './limit.ts';
import type { List } from './list.ts';
import { once } from './once.ts';
import type { Source } from './problem.ts';
import type { Procedure } from './procedure.ts';

/** The types of matter, in the words of the national catalogue (GB/T 39554) and of township lists. */
export const ITEM_TYPES = [
	'行政许可',
	'行政处罚',
	'行政强制',
	'行政征收',
	'行政给付',
	'行政裁决',
	'行政确认',
	'行政奖励',
	'行政检查',
	'其他行政权力',
	'公共服务',
	'中介服务',
	'村级证明',
	'党务服务',
	'配合履职',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

export const POWER_SOURCES = [
	'法定本级行使',
	'上级下放',
	'上级授权',
	'同级授权',
	'上级委托',
	'同级委托',
] as const;
export type PowerSource = (typeof POWER_SOURCES)[number];

export const ITEM_STATES = ['在用', '暂停', '取消', '收回'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const HISTORY_ACTIONS = ['新增', '下放', '承接', '变更', '暂停', '取消', '收回'] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** A matter (事项): one record, however many lists name it. */
export interface Item {
	readonly id: string;
	/** Absent: of the whole county. */
	readonly township?: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly type: ItemType;
	readonly powerSource?: PowerSource;
	readonly taskCode?: string;
	readonly state: ItemState;
	readonly listings: readonly Listing[];
	/** Laws, or sentences as written. */
	readonly legalBasis: readonly (LegalBasis | string)[];
	readonly counterparts: readonly ItemDepartment[];
	readonly townshipDuty?: string;
	readonly responsibilities: readonly string[];
	readonly accountability: readonly string[];
	readonly audience: readonly string[];
	readonly eligibility: readonly string[];
	readonly requiredDocuments: readonly RequiredDocument[];
	readonly statutoryLimit?: TimeLimit;
	readonly promisedLimit?: TimeLimit;
	readonly handling?: '即办件' | '承诺件';
	readonly fee?: string;
	readonly feeBasis?: string;
	readonly visits?: string;
	readonly visitReason?: string;
	readonly channels: readonly string[];
	readonly proxy?: ProxyService;
	/** Matters to be settled first; never leads back to itself. */
	readonly prerequisites: readonly Item[];
	readonly resultName?: string;
	readonly resultSample?: string;
	readonly coverage?: string;
	readonly enquiryPhones: readonly string[];
	readonly complaintPhones: readonly string[];
	readonly remedies?: { readonly review?: string; readonly litigation?: string };
	readonly questions: readonly { readonly question: string; readonly answer: string }[];
	readonly history: readonly HistoryEvent[];
	readonly procedure?: Procedure;
	/** The explanation for the public, checked and rendered to safe HTML; empty when there is none. */
	readonly body: string;
	readonly source: Source;
}

/** Where a list names the matter (列入). */
export interface Listing {
	readonly list: List;
	readonly number?: string;
	/** The name as that list prints it, where it differs. */
	readonly name?: string;
	/** The class under which that list counts it; else the matter's type. */
	readonly category?: string;
}

/** A law, with its version and article where they are told. */
export interface LegalBasis {
	readonly law: string;
	readonly version?: string;
	readonly article?: string;
}

/** A county bureau's part in the matter. */
export interface ItemDepartment {
	readonly department: Department;
	readonly section?: Section;
	readonly duty?: string;
}

export interface RequiredDocument {
	readonly name: string;
	readonly form?: string;
	readonly copies?: string;
	readonly need?: '必要' | '非必要' | '容缺后补';
	readonly origin?: string;
	readonly note?: string;
	/** Paths below `content/`: `files/zhaijidi-shenqing.txt`. */
	readonly blankForm?: string;
	readonly sample?: string;
}

export interface ProxyService {
	readonly possible: boolean;
	readonly condition?: string;
	readonly documents: readonly string[];
}

export interface HistoryEvent {
	readonly date: IsoDate;
	readonly action: HistoryAction;
	readonly document?: string;
	readonly note?: string;
	/** Who takes it over when it is reclaimed (承接部门). */
	readonly successor?: string;
	/** How it works from then on (工作方式). */
	readonly method?: string;
}

/** Whether residents can still be offered the matter. */
export function isOffered(item: Item): boolean {
	return item.state === '在用' || item.state === '暂停';
}

/**
 * What residents are told of it: of a matter that is offered no more what it was, since when, and by
 * whom, but not how it was handled.
 */
export const asOffered = once((item: Item): Item => (isOffered(item) ? item : remnantOf(item)));

function remnantOf(item: Item): Item {
	const { id, township, name, aliases, type, powerSource, taskCode, state } = item;
	const { listings, legalBasis, history, source } = item;
	const was = { id, township, name, aliases, type, powerSource, taskCode, state };
	return {
		...was,
		listings,
		legalBasis,
		history,
		source,
		counterparts: [],
		responsibilities: [],
		accountability: [],
		audience: [],
		eligibility: [],
		requiredDocuments: [],
		channels: [],
		prerequisites: [],
		enquiryPhones: [],
		complaintPhones: [],
		questions: [],
		body: '',
	};
}

/** The latest 沿革 of this kind, in whatever order they were written. */
export function lastEvent(
	{ history }: Pick<Item, 'history'>,
	action: HistoryAction | ItemState,
): HistoryEvent | undefined {
	const ofKind = history.filter((event) => event.action === action);
	return ofKind.reduce<HistoryEvent | undefined>(
		(last, event) => (last && last.date > event.date ? last : event),
		undefined,
	);
}
