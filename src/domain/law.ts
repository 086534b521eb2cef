import type { IsoDate } from './dates.ts';
import type { Source } from './problem.ts';

/** A law with the versions that were registered, oldest first. */
export interface Law {
	readonly name: string;
	readonly shortNames: readonly string[];
	readonly versions: readonly LawVersion[];
}

export interface LawVersion {
	readonly version: string;
	readonly inForce: IsoDate;
	readonly note?: string;
	readonly source: Source;
}

/** The version in force on `date`, if one is registered. */
export function versionInForce(law: Law, date: IsoDate): LawVersion | undefined {
	return law.versions.findLast(({ inForce }) => inForce <= date);
}
