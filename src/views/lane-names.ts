import type { Township } from '../domain/township.ts';
import { laneNamesOf } from '../flowchart/lane-names.ts';
import type { LaneNames } from '../flowchart/lanes.ts';
import type { Context } from './context.ts';

const known = new WeakMap<Context, Map<Township | undefined, LaneNames>>();

/** The names by which a procedure's actors are told apart in a township, or county-wide. */
export function laneNames(context: Context, township: Township | undefined): LaneNames {
	const byTownship = known.get(context) ?? new Map<Township | undefined, LaneNames>();
	known.set(context, byTownship);
	const names = byTownship.get(township) ?? namesIn(context, township);
	byTownship.set(township, names);
	return names;
}

function namesIn({ disclosure }: Context, township: Township | undefined): LaneNames {
	return laneNamesOf(township ? [township] : disclosure.townships, disclosure);
}
