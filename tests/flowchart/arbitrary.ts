import fc from 'fast-check';
import type { Procedure, ProcedureEntry, StraightEntry } from '../../src/domain/procedure.ts';
import { ask, both, end, step } from './build.ts';

/** A piece of a good procedure. It is given a unique name, and names that it may jump to. */
type Piece = (id: string, goal: (n: number) => string) => readonly ProcedureEntry[];

const plain = fc.constant<Piece>((id) => [step(`步骤${id}`)]);

/** Every answer but the first jumps anywhere; the first goes on, so there is always a way out. */
const crossroads = fc
	.array(fc.nat(), { minLength: 1, maxLength: 3 })
	.map<Piece>((goals) => (id, goal) => [
		ask(`判断${id}？`, {
			好: `接着${id}`,
			...Object.fromEntries(goals.map((n, k) => [`另${k}`, goal(n)])),
		}),
		step(`接着${id}`),
	]);

/** A way off the main line that jumps back or ends. */
const detour = fc
	.option(fc.nat())
	.map<Piece>((n) => (id, goal) => [
		ask(`判断${id}？`, { 是: `主线${id}`, 否: `支线${id}` }),
		...(n === null
			? [step(`支线${id}`), end(`终止${id}`)]
			: [step(`支线${id}`, { next: goal(n) })]),
		step(`主线${id}`),
	]);

/** One, or three with a question in the middle that may lead back. */
function branch(id: string, asks: boolean): readonly StraightEntry[] {
	const first = step(`分头${id}甲`);
	const last = step(`分头${id}乙`);
	return asks ? [first, ask(`分头${id}？`, { 是: last.name, 否: first.name }), last] : [first];
}

const together = fc
	.tuple(fc.array(fc.boolean(), { minLength: 2, maxLength: 4 }), fc.boolean())
	.map<Piece>(([branches, isNamed]) => (id) => [
		both(
			branches.map((asks, b) => branch(`${id}-${b}`, asks)),
			{ name: isNamed ? `并行${id}` : undefined },
		),
	]);

/** Procedures without any fault, of 1 to some 60 entries. */
export const goodProcedure: fc.Arbitrary<Procedure> = fc
	.tuple(fc.array(fc.oneof(plain, crossroads, detour, together), { maxLength: 15 }), fc.boolean())
	.map(([pieces, endsInWords]) => {
		const build = (goal: (n: number) => string) => [
			step('开头'),
			...pieces.flatMap((piece, index) => piece(String(index), goal)),
			...(endsInWords ? [end('办好')] : [step('收尾')]),
		];
		// Not to a detour: two of them could send each other round for ever.
		const names = build(() => '').flatMap(({ name = '支线' }) =>
			name.startsWith('支线') ? [] : name,
		);
		return build((n) => names[n % names.length] ?? '开头');
	});

const someName = fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '甲乙', '没有');
const anyStraight: fc.Arbitrary<StraightEntry> = fc.oneof(
	fc
		.record({ name: someName, next: fc.option(someName, { nil: undefined }) })
		.map(({ name, next }) => {
			return step(name, { next });
		}),
	fc
		.record({
			name: someName,
			answers: fc.dictionary(fc.constantFrom('是', '否', '再看'), someName),
		})
		.map(({ name, answers }) => ask(name, answers)),
);

/** Anything a file could hold, up to 200 entries, most of it nonsense. */
export const anyProcedure: fc.Arbitrary<Procedure> = fc.array(
	fc.oneof(
		{ weight: 6, arbitrary: anyStraight },
		{ weight: 1, arbitrary: someName.map(end) },
		{
			weight: 1,
			arbitrary: fc
				.record({
					branches: fc.array(fc.array(anyStraight, { maxLength: 3 }), { maxLength: 3 }),
					name: fc.option(someName, { nil: undefined }),
					next: fc.option(someName, { nil: undefined }),
				})
				.map(({ branches, ...more }) => both(branches, more)),
		},
	),
	{ maxLength: 200, size: 'max' },
);

/** Up to eight uniquely named steps, decisions and ends that jump anywhere among themselves. */
export const wildProcedure: fc.Arbitrary<Procedure> = fc
	.array(fc.tuple(fc.constantFrom('step', 'jump', 'ask', 'end'), fc.nat(), fc.nat()), {
		minLength: 1,
		maxLength: 8,
	})
	.map((drafts) => {
		const goal = (n: number) => `第${n % drafts.length}`;
		return drafts.map(([kind, a, b], index) => {
			const name = `第${index}`;
			if (kind === 'end') return end(name);
			if (kind === 'ask') return ask(name, { 是: goal(a), 否: goal(b) });
			return step(name, { next: kind === 'jump' ? goal(a) : undefined });
		});
	});
