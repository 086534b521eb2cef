import { at } from './random.ts';
import { TOPICS } from './words.ts';

/** A matter before its file is written. */
export interface Matter {
	readonly id: string;
	readonly name: string;
	readonly topic: string;
	readonly type: string;
	/** 收回: no longer handled by any township. */
	readonly reclaimed: boolean;
}

interface MatterKind {
	readonly type: string;
	readonly count: number;
	readonly suffix: string;
	readonly name: (topic: string) => string;
}

/** 148 matters, in proportions like those of a county's list. */
const KINDS: readonly MatterKind[] = [
	{ type: '行政许可', count: 10, suffix: 'xuke', name: (topic) => `${topic}审批` },
	{ type: '行政处罚', count: 40, suffix: 'chufa', name: (topic) => `对违反${topic}规定的处罚` },
	{ type: '行政强制', count: 8, suffix: 'qiangzhi', name: (topic) => `${topic}违法行为的强制措施` },
	{ type: '行政给付', count: 10, suffix: 'jifu', name: (topic) => `${topic}资金发放` },
	{ type: '行政裁决', count: 3, suffix: 'caijue', name: (topic) => `${topic}争议裁决` },
	{ type: '行政确认', count: 13, suffix: 'queren', name: (topic) => `${topic}资格审核确认` },
	{ type: '行政奖励', count: 6, suffix: 'jiangli', name: (topic) => `${topic}先进奖励` },
	{ type: '行政检查', count: 15, suffix: 'jiancha', name: (topic) => `${topic}监督检查` },
	{ type: '其他行政权力', count: 16, suffix: 'qita', name: (topic) => `${topic}备案和初审转报` },
	{ type: '公共服务', count: 12, suffix: 'fuwu', name: (topic) => `${topic}咨询和帮办代办` },
	{ type: '中介服务', count: 3, suffix: 'zhongjie', name: (topic) => `${topic}评估鉴定` },
	{ type: '党务服务', count: 2, suffix: 'dangwu', name: (topic) => `${topic}党员志愿服务` },
	{ type: '配合履职', count: 3, suffix: 'peihe', name: (topic) => `配合开展${topic}专项工作` },
	{ type: '村级证明', count: 7, suffix: 'zhengming', name: (topic) => `${topic}情况证明` },
];
const RECLAIMED = 4;

/** The county's matters; the last penalties were taken back by the county. */
export const MATTERS: readonly Matter[] = KINDS.flatMap((kind) =>
	Array.from({ length: kind.count }, (_, index) => {
		const reclaimed = kind.type === '行政处罚' && index >= kind.count - RECLAIMED;
		return { ...matter(kind, index), reclaimed };
	}),
);

/** Matters that one township offers of its own accord. */
export function ownMatters({ shortName }: { readonly shortName: string }): readonly Matter[] {
	const name = (topic: string) => `${shortName}${topic}上门服务`;
	const kind = { type: '公共服务', count: 20, suffix: 'shangmen', name };
	return Array.from({ length: kind.count }, (_, index) => matter(kind, index));
}

function matter({ type, suffix, name }: MatterKind, index: number): Matter {
	const [topic, pinyin] = at(TOPICS, index);
	return { id: `${pinyin}-${suffix}`, name: name(topic), topic, type, reclaimed: false };
}

/** What posts and windows handle. */
export const HANDLED = MATTERS.filter(({ type, reclaimed }) => !reclaimed && type !== '村级证明');
export const CERTIFICATES = MATTERS.filter(({ type }) => type === '村级证明');
