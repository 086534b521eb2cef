import type { Place, Problem, Source } from '../../domain/problem.ts';
import type { Records } from '../reader.ts';
import { type Names, Register } from '../register.ts';

/** Records of one kind, with the register that finds them. */
export interface Linked<Value> {
	readonly values: readonly Value[];
	readonly register: Register<Value>;
}

interface Identified {
	readonly id: string;
	readonly source: Source;
}

interface Naming<Value> {
	readonly namesOf: (value: Value) => Names['names'];
	/** Whether the id was given as such; otherwise it is not to blame for being there twice. */
	readonly hasOwnId?: (value: Value) => boolean;
	readonly problems: Problem[];
}

/**
 * Registers the records of a list file. Where some could not be read, a reference to one of them is
 * not reported as well.
 */
export function linkRecords<Value extends Identified>(
	kind: string,
	{ records: values, complete }: Records<Value>,
	{ namesOf, hasOwnId = () => true, problems }: Naming<Value>,
): Linked<Value> {
	const register = new Register<Value>(kind);
	if (!complete) register.lose();
	const byId = Map.groupBy(values.filter(hasOwnId), ({ id }) => id);
	for (const [first, ...others] of byId.values()) {
		for (const other of others) problems.push(sameId(kind, other, first));
	}
	for (const value of values) register.add({ id: value.id, names: namesOf(value) }, value);
	return { values, register };
}

function sameId(kind: string, { id, source }: Identified, first: Identified | undefined): Problem {
	return twoOfOneId(kind, id, source.at('编号'), first?.source.at('编号'));
}

export function twoOfOneId(kind: string, id: string, at: Place, first: Place | undefined): Problem {
	return {
		name: 'SameId',
		severity: 'error',
		message: `有两个${kind}的编号都是“${id}”${first ? `，另一个在第 ${first.line} 行` : ''}`,
		fix: '给其中一个换一个没用过的编号，已经发过码的那个不要动；同一条写了两遍的，删掉一处',
		at,
	};
}
