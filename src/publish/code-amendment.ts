import { groupCode } from '../codes/check-digit.ts';
import type { Amendment } from '../codes/ledger-edit.ts';
import { movesOf } from '../codes/moves.ts';
import { destinationOf, directoryOf } from '../codes/resolve.ts';
import { pagesOf, type TargetPage } from '../codes/targets.ts';
import { targetsMeant } from '../codes/targets-meant.ts';
import { type LedgerEntry, parseTarget } from '../domain/code.ts';
import { longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { nearest } from '../domain/nearest.ts';
import { maskPrivate } from '../rules/privacy.ts';
import { Failure } from '../terminal/failure.ts';
import type { Parsed } from '../terminal/options.ts';

/**
 * What is to be written at an entry.
 * @throws Failure, in Chinese, for whatever can't be meant.
 */
export function amendmentFor(
	command: 'retire' | 'move',
	entry: LedgerEntry,
	disclosure: Disclosure,
	options: Pick<Parsed, 'text'>,
): Amendment {
	return command === 'retire'
		? retirement(entry, disclosure, options)
		: onward(entry, disclosure, options);
}

function retirement(
	entry: LedgerEntry,
	disclosure: Disclosure,
	{ text }: Pick<Parsed, 'text'>,
): Amendment {
	const { code, retired } = entry;
	if (retired)
		throw new Failure(
			`${shown(entry)}已写明${longDate(retired.date)}起停用，不用再停。要改日期或说明，直接改 codes.yml。`,
		);
	const reason = text('reason')?.trim();
	if (!reason) throw new Failure('写明为什么停用，扫码的人看得到：--reason 窗口撤并');
	if (maskPrivate(reason) !== reason)
		throw new Failure('--reason 里有个人号码，会印在网页上。换成办公电话，或者不写。');
	const to = text('to');
	const movedTo = to === undefined ? undefined : successorOf(entry, to, disclosure);
	return { code, retired: { date: disclosure.today, reason }, ...(movedTo && { movedTo }) };
}

function onward(
	entry: LedgerEntry,
	disclosure: Disclosure,
	{ text }: Pick<Parsed, 'text'>,
): Amendment {
	const to = text('to');
	if (!to) throw new Failure('写明转到哪里：--to donglu/window/w5（对象、码或名称都行）');
	const movedTo = successorOf(entry, to, disclosure);
	if (movedTo === entry.movedTo)
		throw new Failure(`${shown(entry)}本来就转到 ${movedTo}，不用改。`);
	return { code: entry.code, movedTo };
}

function successorOf(entry: LedgerEntry, text: string, disclosure: Disclosure): string {
	const pages = pagesOf(disclosure);
	const own = parseTarget(entry.target);
	const township = own && own.kind !== 'site' ? own.township : undefined;
	const [target, ...others] = targetsMeant(text, { ledger: disclosure.ledger, pages, township });
	if (target === undefined) {
		const guess = guessed(text, pages);
		throw new Failure(
			`找不到“${text}”。${guess ? `是不是“${guess}”？` : ''}可以写对象（donglu/window/w5）、码或名称；npm run codes -- list 列出全部。`,
		);
	}
	if (others.length > 0)
		throw new Failure(`叫“${text}”的不止一个，写清楚是哪个：${[target, ...others].join('、')}`);
	if (target === entry.target)
		throw new Failure(`${shown(entry)}就是“${text}”的码，不能转到它自己。`);
	assertArrives(entry, target, disclosure);
	return target;
}

function guessed(text: string, pages: readonly TargetPage[]): string | undefined {
	const names = pages.flatMap((page) => [page.target, page.name]);
	return nearest(text, names) ?? names.find((name) => name.includes(text));
}

/** A chain must end at a page, and not at a village that is part of the very one it starts from. */
function assertArrives(entry: LedgerEntry, target: string, disclosure: Disclosure): void {
	const ledger = disclosure.ledger.map((each) =>
		each === entry ? { ...entry, movedTo: target, retired: undefined } : each,
	);
	const moved = ledger.find(({ code }) => code === entry.code) ?? entry;
	const [loop] = movesOf(ledger).loops.filter((steps) => steps.includes(entry.target));
	if (loop) throw new Failure(`不能转到 ${target}，会绕成圈：${[...loop, loop[0]].join(' → ')}。`);
	const destination = destinationOf(moved, directoryOf({ ...disclosure, ledger }));
	if (destination.kind === 'gone')
		throw new Failure(`不能转到 ${target}：它自己也没有网页了。写一个现在有的对象。`);
	const end = destination.kind === 'merged' ? destination.into : destination.page;
	if (end.target === entry.target)
		throw new Failure(`不能转到 ${target}：它已并入“${end.name}”，会绕回这个码自己。`);
}

export function shown({ code, name }: LedgerEntry): string {
	return `码 ${groupCode(code)}（${name}）`;
}
