import type { Item } from '../domain/item.ts';
import { once } from '../domain/once.ts';
import type { Township } from '../domain/township.ts';
import { actorsOf, laneOf } from '../flowchart/lanes.ts';
import { type Outline, outlineOf } from '../flowchart/outline.ts';
import type { Context } from './context.ts';
import { laneNames } from './lane-names.ts';

/** By the lanes of whoever acts, which is all that a township’s names have to say in it. */
const outlinesOf = once((_item: Item) => new Map<string, Outline>());

/**
 * How a matter goes in a township, or county-wide: one object wherever the same lanes act, so that
 * it is rendered once.
 */
export function outlineIn(context: Context, item: Item, township?: Township): Outline | undefined {
	const { procedure, resultName: result } = item;
	if (!procedure) return undefined;
	const names = laneNames(context, township);
	const known = outlinesOf(item);
	const lanes = actorsOf(procedure)
		.map((actor) => laneOf(actor, names).kind)
		.join();
	const outline = known.get(lanes) ?? outlineOf(procedure, { names, result });
	known.set(lanes, outline);
	return outline;
}
