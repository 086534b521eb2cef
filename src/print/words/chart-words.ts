import { createHash } from 'node:crypto';
import type { TargetPage } from '../../codes/targets.ts';
import { type Disclosure, handlingOf, itemsIn } from '../../domain/disclosure.ts';
import { firstOf } from '../../domain/first-of.ts';
import type { Item } from '../../domain/item.ts';
import { once } from '../../domain/once.ts';
import type { Township } from '../../domain/township.ts';
import { type ChartGraph, chartGraphOf } from '../../flowchart/chart/chart-graph.ts';
import { laneNamesOf } from '../../flowchart/lane-names.ts';
import type { Words } from './words.ts';

/** What a wall chart says. */
export interface ChartWords extends Words {
	/** `法定办结时限：30个工作日`, `承诺办结时限：25个工作日`. */
	readonly limits: readonly string[];
	readonly fee?: string;
	readonly phones: readonly string[];
	readonly owner: string;
	/** `28 项，校验 3f2a9c1e`: the steps would outweigh all other records, and any change must show. */
	readonly procedure: string;
}

export interface Chart {
	readonly words: ChartWords;
	readonly graph: ChartGraph;
}

/** Undefined where the page is no matter, or the matter has no procedure. */
export function chartOf(
	{ kind, target, township }: TargetPage,
	disclosure: Disclosure,
): Chart | undefined {
	if (kind !== 'item' || !township) return undefined;
	const item = itemsIn(disclosure, township).find(
		({ id }) => target === `${township.id}/item/${id}`,
	);
	return item && itemChart(item, township, disclosure);
}

/** The chart of a matter in a township; undefined without a procedure. */
export function itemChart(
	item: Item,
	township: Township,
	disclosure: Disclosure,
): Chart | undefined {
	if (!item.procedure) return undefined;
	const names = laneNames(disclosure)(township);
	const graph = chartGraphOf(item.procedure, { names, result: item.resultName });
	const words = {
		owner: township.name,
		name: item.name,
		limits: limitsOf(item),
		...(item.fee !== undefined && { fee: item.fee }),
		phones: phonesOf(item, township),
		procedure: summaryOf(graph),
	};
	return { words, graph };
}

const laneNames = once((disclosure: Disclosure) =>
	once((township: Township) => laneNamesOf([township], disclosure)),
);

function limitsOf({ statutoryLimit, promisedLimit }: Item): readonly string[] {
	return [
		...(statutoryLimit ? [`法定办结时限：${statutoryLimit.text}`] : []),
		...(promisedLimit ? [`承诺办结时限：${promisedLimit.text}`] : []),
	];
}

function phonesOf(item: Item, township: Township): readonly string[] {
	const [post] = handlingOf(item, township).posts;
	return firstOf(item.enquiryPhones, post?.phones ?? [], township.phones);
}

function summaryOf({ nodes, edges }: ChartGraph): string {
	const written = nodes.map(({ kind, name, actor, limit, place, note, documents }) => {
		return [kind, name, actor, limit, place, note, ...documents];
	});
	const text = JSON.stringify([written, edges.map(({ from, to, label }) => [from, to, label])]);
	return `${nodes.length} 项，校验 ${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
