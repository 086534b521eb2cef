import type { Disclosure } from '../domain/disclosure.ts';
import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import type { LaneNames } from './lanes.ts';

/** The names by which the actors of these townships and of the county’s departments are told apart. */
export function laneNamesOf(townships: readonly Township[], disclosure: Disclosure): LaneNames {
	return {
		words: localWords(disclosure),
		townshipNames: townships.flatMap(({ name, shortName, posts, offices, windows }) => [
			name,
			shortName,
			...[...posts, ...offices, ...windows].map((record) => record.name),
		]),
		departmentNames: disclosure.departments.flatMap(({ name, shortName }) => [name, shortName]),
	};
}
