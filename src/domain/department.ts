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
	readonly head?: string;
	readonly liaison?: { readonly name?: string; readonly phones: readonly string[] };
	readonly sections: readonly Section[];
	readonly verified?: IsoDate;
	readonly source: Source;
}

export interface Section {
	readonly name: string;
	readonly head?: string;
	readonly phones: readonly string[];
}
