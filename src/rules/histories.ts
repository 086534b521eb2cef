import type { IsoDate } from '../domain/dates.ts';
import { longDate } from '../domain/dates.ts';
import { allItems, type Disclosure } from '../domain/disclosure.ts';
import { type Item, isOffered, lastEvent } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';

/** Matters whose 状态 and 沿革 say different things, and those that wait for one which is gone. */
export function historyProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure).flatMap((item) => [
		...endedInHistory(item, disclosure.today),
		...stateBeforeHistory(item, disclosure.today),
		...goneFirst(item),
	]);
}

/** The latest event of all takes the matter away, but the matter is offered. */
function endedInHistory(item: Item, today: IsoDate): readonly Problem[] {
	const { name, state, history, source } = item;
	const past = history.filter(({ date }) => date <= today);
	// Of one day, what was written later came later.
	const last = past.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
	if (!last || !isOffered(item)) return [];
	const { action, date } = last;
	if (action !== '收回' && action !== '取消') return [];
	return [
		{
			name: 'StateBehindHistory',
			severity: 'warning',
			message: `“${name}”的沿革写着${longDate(date)}${action}，状态却是${state}，网页还照常让人来办。`,
			fix: `真的${action}了，写：状态: ${action}；后来又办了的，在“沿革”里补上那一次，如：动作: 承接`,
			at: source.at('沿革', history.indexOf(last), '动作'),
		},
	];
}

/** What is not in use has a day since when, and one that has come. */
function stateBeforeHistory(item: Item, today: IsoDate): readonly Problem[] {
	const { name, state, history, source } = item;
	if (state === '在用') return [];
	const event = lastEvent(item, state);
	if (!event) return [stateWithoutHistory(item)];
	if (event.date <= today) return [];
	return [
		{
			name: 'StateAheadOfHistory',
			severity: 'warning',
			message: `“${name}”${longDate(event.date)}才${state}，状态现在就写了${state}，网页已经不让人来办。`,
			fix: `日期写错了就改“日期”；真的还没到，先写：状态: 在用，到了那天再改成${state}`,
			at: source.at('沿革', history.indexOf(event), '日期'),
		},
	];
}

function stateWithoutHistory({ name, state, source }: Item): Problem {
	const successor = state === '收回' ? ', 承接部门: 现在找谁' : '';
	return {
		name: 'StateWithoutHistory',
		severity: 'warning',
		message: `“${name}”写了${state}，沿革里没有这一次，网页说不出从哪天起${state === '收回' ? '、现在找谁' : ''}。`,
		fix: `补上：沿革: [{日期: 哪天, 动作: ${state}${successor}}]；已有“沿革”的，在里面加一条`,
		at: source.at('状态'),
	};
}

function goneFirst(item: Item): readonly Problem[] {
	if (!isOffered(item)) return [];
	return item.prerequisites.flatMap((first, index): Problem[] => {
		if (isOffered(first)) return [];
		const successor = lastEvent(first, first.state)?.successor;
		return [
			{
				name: 'PrerequisiteGone',
				severity: 'warning',
				message: `“${item.name}”要先办“${first.name}”，那件事已经${first.state}了。`,
				fix: `不用先办了的，从“前置事项”里删掉；还要先到${successor ?? '别处'}办的，改写进“受理条件”`,
				at: item.source.at('前置事项', index),
			},
		];
	});
}
