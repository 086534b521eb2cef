import type { Township } from '../domain/township.ts';
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
	const townships = township ? [township] : disclosure.townships;
	return {
		townshipNames: townships.flatMap(({ name, shortName, posts, offices, windows }) => [
			name,
			shortName,
			...[...posts, ...offices, ...windows].map((record) => record.name),
		]),
		departmentNames: disclosure.departments.flatMap(({ name, shortName }) => [name, shortName]),
	};
}
