import type { Path } from '../domain/problem.ts';
import type { Jump, Stop } from './jumps.ts';
import { pathOf, type Way } from './ways.ts';

/** A fault in a procedure; whoever knows the file makes a place of the path below 流程. */
export interface ProcedureProblem {
	/** Permanent, like the name of any problem. */
	readonly name: string;
	/** In the clerk's keys and 0-based indexes: `[2, '否']`. */
	readonly path: Path;
	readonly message: string;
	readonly fix: string;
}

/** Everything that can be wrong with the form of a procedure. */
export const procedureProblem = {
	empty: (): ProcedureProblem => ({
		name: 'EmptyProcedure',
		path: [],
		message: '“流程”里一步也没有',
		fix: '至少写一步，例如：- {步骤: 提交申请, 谁办: 申请人}；流程还没理清，就先把“流程”这一栏删掉',
	}),
	duplicateName: (stop: Stop, first: Stop): ProcedureProblem => ({
		name: 'DuplicateStep',
		path: nameOf(stop),
		message: `${positionOf(first)}和${positionOf(stop)}都叫“${stop.entry.name}”，分不清指的是哪一个`,
		fix: '写重了就删掉一处；真是两步，就给其中一个换个名称，例如写明由谁办，指向它的“下一步”和分支也跟着改',
	}),
	unknownTarget: ({ from, way, to, guess }: Jump, names: readonly string[]): ProcedureProblem => ({
		name: 'UnknownStep',
		path: placeOf(from, way),
		message: `${titleOf(from)}的“${keyOf(way)}”要去“${to}”，流程里没有这一步`,
		fix: guess
			? `是不是“${guess.entry.name}”？写成：${keyOf(way)}: ${guess.entry.name}`
			: `${howToEnd(to, keyOf(way))}可以去的有：${list(names)}`,
	}),
	jumpIntoParallel: ({ from, way, to }: Jump, parallel: Stop): ProcedureProblem => {
		const name = parallel.entry.name;
		const line = `${keyOf(way)}: ${name ?? '……'}`;
		return {
			name: 'JumpIntoParallel',
			path: placeOf(from, way),
			message: `${titleOf(from)}要去的“${to}”在${positionOf(parallel)}的并行里面，不能从外面跳进去`,
			fix: name
				? `只能去整个并行，写成：${line}`
				: `给那个并行加上“名称”，再写成：${line}，去整个并行`,
		};
	},
	jumpOutOfParallel: ({ from, way, to }: Jump, names: readonly string[]): ProcedureProblem => ({
		name: 'JumpOutOfParallel',
		path: placeOf(from, way),
		message: `${titleOf(from)}在并行里面，却要去这一路外面的“${to}”；同时进行的每一路都要走到底`,
		fix: `只能去这一路里的：${list(names)}。要去“${to}”，就在并行的下面加一个判断，由它决定`,
	}),
	tooFewAnswers: (stop: Stop, answers: number): ProcedureProblem => ({
		name: 'TooFewAnswers',
		path: nameOf(stop),
		message: `${titleOf(stop)}${answers === 0 ? '没有写答案' : '只有一种答案'}`,
		fix: '写上“是”和“否”各去哪一步，或在“分支”里写两种以上的答案；用不着判断，就把“判断”改成“步骤”',
	}),
	tooFewBranches: (stop: Stop, branches: number): ProcedureProblem => ({
		name: 'TooFewBranches',
		path: [...stop.path, '并行'],
		message: `${positionOf(stop)}的并行${branches === 0 ? '里一路也没有' : '只有一路，谈不上同时进行'}`,
		fix: '至少写两路，每路一行，例如：- [{步骤: 现场踏勘, 谁办: 规划建设岗}]；不是同时办的，去掉“并行”，直接写成步骤',
	}),
	emptyBranch: (stop: Stop, branch: number): ProcedureProblem => ({
		name: 'EmptyBranch',
		path: [...stop.path, '并行', branch],
		message: `${positionOf(stop)}的并行里，第 ${branch + 1} 路一步也没有`,
		fix: '写上这一路的步骤，例如：- [{步骤: 现场踏勘, 谁办: 规划建设岗}]；没有就删掉这一路',
	}),
	unreachable: (stop: Stop, above: Stop | undefined): ProcedureProblem => ({
		name: 'UnreachableStep',
		path: nameOf(stop),
		message: `没有一条路通到${positionOf(stop)}${stop.entry.name ? `“${stop.entry.name}”` : '的并行'}${whyNot(above)}`,
		fix: stop.entry.name
			? `在该通到它的地方写上，例如：下一步: ${stop.entry.name}，或写成某个判断的答案；用不着就删掉`
			: '给并行加上“名称”，在该通到它的地方写“下一步”或判断的答案；用不着就删掉',
	}),
	endlessLoop: (back: Path, names: readonly string[], isWhole: boolean): ProcedureProblem => ({
		name: isWhole ? 'EndlessProcedure' : 'EndlessLoop',
		path: back,
		message: `${isWhole ? '这个流程没有尽头：' : ''}走到${list(names)}就出不来了，${names.length > 1 ? '这几步转圈' : '它又回到自己'}，没有一条路出去`,
		fix: '在圈里加一个判断，让其中一个答案通到圈外；或者改正、去掉往回走的这一处',
	}),
};

const keyOf = ({ label }: Way) => label ?? '下一步';

const placeOf = ({ path, entry }: Stop, way: Way): Path => [...path, ...pathOf(entry, way)];

function howToEnd(to: string, key: string): string {
	if (!/^(结束|办结|完成|终止)$/.test(to)) return '';
	const name = to === '结束' ? '办结' : to;
	return `要在这里结束，就在流程里加一行：- {结束: ${name}}，再写：${key}: ${name}；`;
}

const SHOWN = 8;

function list(names: readonly string[]): string {
	const shown = names.slice(0, SHOWN).map((name) => `“${name}”`);
	return shown.join('') + (names.length > SHOWN ? `等 ${names.length} 项` : '');
}

/** `第 5 项`, or `第 5 项并行第 1 路的第 2 步`. */
function positionOf({ path }: Stop): string {
	const [top, , branch, index] = path.map((step) => (typeof step === 'number' ? step + 1 : step));
	return branch === undefined ? `第 ${top} 项` : `第 ${top} 项并行第 ${branch} 路的第 ${index} 步`;
}

function titleOf(stop: Stop): string {
	const { kind, name } = stop.entry;
	if (name === undefined) return `${positionOf(stop)}的并行`;
	return `${kind === 'decision' ? '判断' : ''}“${name}”`;
}

const NAME_KEYS = { step: '步骤', decision: '判断', parallel: '名称', end: '结束' };

function nameOf({ entry, path }: Stop): Path {
	return entry.name === undefined ? path : [...path, NAME_KEYS[entry.kind]];
}

function whyNot(above: Stop | undefined): string {
	if (!above) return '';
	if (above.entry.kind === 'end') return `：上面的“${above.entry.name}”已经结束了`;
	return `：上面的${titleOf(above)}往别处去了`;
}
