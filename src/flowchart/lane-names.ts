import type { Department } from '../domain/department.ts';
import type { Township } from '../domain/township.ts';
import type { LaneNames } from './lanes.ts';

/** The names by which the actors of these townships and departments are told apart. */
export function laneNamesOf(
	townships: readonly Township[],
	departments: readonly Department[],
): LaneNames {
	return {
		townshipNames: townships.flatMap(({ name, shortName, posts, offices, windows }) => [
			name,
			shortName,
			...[...posts, ...offices, ...windows].map((record) => record.name),
		]),
		departmentNames: departments.flatMap(({ name, shortName }) => [name, shortName]),
	};
}
