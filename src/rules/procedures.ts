import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import { isLonger, parseLimit } from '../domain/limit.ts';
import type { Path, Problem } from '../domain/problem.ts';
import type { Procedure, ProcedureEntry, Step, StraightEntry } from '../domain/procedure.ts';

/** Procedures that contradict themselves, or what their matter promises. */
export function procedureWordProblems(disclosure: Disclosure): readonly Problem[] {
	const bureaus = disclosure.departments.flatMap(({ name, shortName }) => [name, shortName]);
	return allItems(disclosure).flatMap((item) => {
		const { procedure } = item;
		if (!procedure) return [];
		const inescapable = inescapableIn(procedure);
		const counts = ({ entry, path }: Task) =>
			inescapable.has(Number(path[0])) && !bureaus.some((name) => entry.actor.startsWith(name));
		return tasksOf(procedure).flatMap((task) => [
			...answersAlike(task, item),
			...(counts(task) ? stepTooLong(task, item) : []),
			...supplementGoesOn(task, item),
		]);
	});
}

interface Task {
	readonly entry: StraightEntry;
	/** Below 流程. */
	readonly path: Path;
	/** What stands below it in its own list. */
	readonly below: ProcedureEntry | undefined;
}

function tasksOf(procedure: Procedure): readonly Task[] {
	return procedure.flatMap((entry, index): readonly Task[] => {
		if (entry.kind === 'end') return [];
		if (entry.kind !== 'parallel') return [{ entry, path: [index], below: procedure[index + 1] }];
		return entry.branches.flatMap((branch, line) =>
			branch.map((step, position) => ({
				entry: step,
				path: [index, '并行', line, position],
				below: branch[position + 1],
			})),
		);
	});
}

/** Whatever is decided, it goes on in the same way: one of the answers was to lead elsewhere. */
function answersAlike({ entry, path }: Task, { source }: Item): readonly Problem[] {
	if (entry.kind !== 'decision') return [];
	const [to, ...others] = new Set(entry.answers.map((answer) => answer.to));
	if (entry.answers.length < 2 || others.length > 0) return [];
	return [
		{
			name: 'AnswersAlike',
			severity: 'warning',
			message: `判断“${entry.name}”不管怎么答，都去“${to}”。`,
			fix: '改对其中一个的去处；不用判断的，改写成“步骤”',
			at: source.at('流程', ...path),
		},
	];
}

/** What the promised days do not count: 行政许可法第四十五条 and the like, and what comes after the result. */
const NOT_COUNTED =
	/听证|招标|拍卖|检验|检测|检疫|鉴定|评审|评估|公示|公告|补正|补齐|送达|归档|回访|推荐|跟踪/;
/** Whose time it does not count: the applicant’s, and the county’s or district’s, whom a township can’t hold to it. */
const OTHERS =
	/^(?:申请|当事|群众|本人|家属|监护人|户主|农户|村民$|居民$|企业|[各本]?[县区]|市(?!场)|省)/;

/** How a procedure ends for those who are refused, which is sooner. */
const REFUSAL = /不予|不得|未通过|不符|不同意|不受理|不批准|不通过|退回|驳回|终止|告知/;

/** Entries that everybody goes through who is not refused, by index; not what only some are sent round by. */
function inescapableIn(procedure: Procedure): ReadonlySet<number> {
	if (!isDoneWithout(procedure, -1)) return new Set();
	return new Set(procedure.keys().filter((index) => !isDoneWithout(procedure, index)));
}

/** Whether some way leads from the first entry to the result without the one at `closed`. */
function isDoneWithout(procedure: Procedure, closed: number): boolean {
	const indexOf = new Map(procedure.map(({ name }, index) => [name, index]));
	const seen = new Set([closed]);
	const waiting = [0];
	for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
		if (here === procedure.length) return true;
		const entry = procedure[here];
		if (!entry || seen.has(here)) continue;
		seen.add(here);
		if (entry.kind === 'end' && !REFUSAL.test(entry.name)) return true;
		const ways = onward(entry, here);
		waiting.push(...ways.map((to) => (typeof to === 'number' ? to : (indexOf.get(to) ?? -1))));
	}
	return false;
}

/** Where it goes on: by name, or to the index below. */
function onward(entry: ProcedureEntry, here: number): readonly (string | number)[] {
	if (entry.kind === 'end') return [];
	return entry.kind === 'decision' ? entry.answers.map(({ to }) => to) : [entry.next ?? here + 1];
}

/** A step that takes longer than all of them may together. Follow-ups may be meant, so it is a notice. */
function stepTooLong({ entry, path }: Task, item: Item): readonly Problem[] {
	const { name, actor, limit } = entry;
	const { promisedLimit: promised, source } = item;
	if (limit === undefined || !promised || !isLonger(parseLimit(limit), promised)) return [];
	if (NOT_COUNTED.test(name) || OTHERS.test(actor)) return [];
	return [
		{
			name: 'StepTooLong',
			severity: 'notice',
			message: `“${name}”这一步要 ${limit}，“${item.name}”整件事只承诺 ${promised.text}。`,
			fix: '改对其中一个；这一步不算在承诺里的，把“承诺办结时限”写清楚，如“受理后5个工作日内，公示另算”',
			at: source.at('流程', ...path, '时限'),
		},
	];
}

/** Whoever was asked for what is missing is sent on as if nothing were. */
function supplementGoesOn({ entry, path, below }: Task, { source }: Item): readonly Problem[] {
	if (!isSupplement(entry) || entry.next !== undefined) return [];
	// An end below is a way out that somebody meant.
	if (!below || below.kind === 'end') return [];
	return [
		{
			name: 'SupplementGoesOn',
			severity: 'notice',
			message: `“${entry.name}”没有写补正以后去哪一步，现在接着去“${below.name ?? '并行'}”。`,
			fix: '补正以后要重新交的，加上，如：下一步: 提交申请；本来就接着往下走的，不用改',
			at: source.at('流程', ...path),
		},
	];
}

const isSupplement = (entry: StraightEntry): entry is Step =>
	entry.kind === 'step' && /补正/.test(entry.name);
