import type { IsoDate } from './dates.ts';
import type { Source } from './problem.ts';

/** A county bureau (县直部门). */
export interface Department {
	readonly id: string;
	readonly name: string;
	/** As people say it; the full name where none was given. */
	readonly shortName: string;
	readonly address?: string;
	readonly phones: readonly string[];
	readonly heads: readonly string[];
	readonly liaisons: readonly Liaison[];
	readonly sections: readonly Section[];
	readonly verified?: IsoDate;
	readonly source: Source;
}

/** Who is in touch with townships about lists (联络员). */
export interface Liaison {
	readonly name?: string;
	readonly phones: readonly string[];
}

export interface Section {
	readonly name: string;
	readonly heads: readonly string[];
	readonly phones: readonly string[];
}
