/** A procedure (流程) as the clerk wrote it, top to bottom. */
export type Procedure = readonly ProcedureEntry[];

export type ProcedureEntry = Step | Decision | Parallel | End;
export type StraightEntry = Step | Decision;

export interface Step {
	readonly kind: 'step';
	/** Unique in its procedure; branches go to it by this name. */
	readonly name: string;
	readonly actor: string;
	readonly limit?: string;
	readonly documents: readonly string[];
	readonly note?: string;
	readonly place?: string;
	/** Where it goes on, if not to the entry below. */
	readonly next?: string;
}

export interface Decision {
	readonly kind: 'decision';
	readonly name: string;
	readonly actor: string;
	readonly limit?: string;
	readonly note?: string;
	readonly place?: string;
	/** Two or more answers, in the order written, each with the name of the entry it leads to. */
	readonly answers: readonly { readonly answer: string; readonly to: string }[];
}

export interface Parallel {
	readonly kind: 'parallel';
	readonly name?: string;
	/** Two or more, each straight: it neither leaves nor is entered in the middle. */
	readonly branches: readonly (readonly StraightEntry[])[];
	readonly next?: string;
}

export interface End {
	readonly kind: 'end';
	readonly name: string;
}
