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

/** A record's own name, and the key it is written under. */
export interface Title {
	readonly key: string;
	readonly name: string;
	/** Where the name must be the only one, if not in the whole township. */
	readonly within?: string;
}

interface Naming<Value> {
	readonly namesOf: (value: Value) => Names['names'];
	/** Whether the id was given as such; otherwise it is not to blame for being there twice. */
	readonly hasOwnId?: (value: Value) => boolean;
	/** What only a copy has in common with another record; absent: namesakes may well be meant. */
	readonly titleOf?: (value: Value) => Title | undefined;
	readonly problems: Problem[];
}

/**
 * Registers the records of a list file. Where some could not be read, a reference to one of them is
 * not reported as well.
 */
export function linkRecords<Value extends Identified>(
	kind: string,
	{ records: values, complete }: Records<Value>,
	{ namesOf, hasOwnId = () => true, titleOf = () => undefined, problems }: Naming<Value>,
): Linked<Value> {
	const register = new Register<Value>(kind);
	if (!complete) register.lose();
	const byId = Map.groupBy(values.filter(hasOwnId), ({ id }) => id);
	for (const [first, ...others] of byId.values()) {
		for (const other of others) problems.push(sameId(kind, other, first));
	}
	for (const value of values) register.add({ id: value.id, names: namesOf(value) }, value);
	for (const { source, first, title } of copiesIn(values, titleOf)) {
		const { name, key } = title;
		register.blame(name, twoOfOneName(kind, name, source.at(key), first.at(key)));
	}
	return { values, register };
}

function copiesIn<Value extends Identified>(
	values: readonly Value[],
	titleOf: (value: Value) => Title | undefined,
): { readonly source: Source; readonly first: Source; readonly title: Title }[] {
	const titled = values.flatMap((value) => {
		const title = titleOf(value);
		return title ? [{ source: value.source, title }] : [];
	});
	const groups = Map.groupBy(titled, ({ title }) => `${title.within ?? ''} ${title.name}`);
	return [...groups.values()].flatMap(([first, copy]) =>
		first && copy ? [{ source: copy.source, first: first.source, title: copy.title }] : [],
	);
}

export function twoOfOneName(kind: string, name: string, at: Place, first: Place): Problem {
	return {
		name: 'TwoOfOneName',
		severity: 'error',
		message: `有两个${kind}都叫“${name}”，另一个在第 ${first.line} 行；别处写这个名称，不知道是哪一个`,
		fix: '复制来的改成自己的名称，重复的删掉',
		at,
	};
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
