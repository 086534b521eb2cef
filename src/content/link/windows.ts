import { firstOf } from '../../domain/first-of.ts';
import type { Hours } from '../../domain/hours.ts';
import type { Person, Post } from '../../domain/post.ts';
import type { Path, Problem, Source } from '../../domain/problem.ts';
import type { Hall } from '../../domain/township.ts';
import type { Party, ServiceWindow, Turn } from '../../domain/window.ts';
import type { serviceWindow } from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import type { Register } from '../register.ts';
import { type County, resolve, resolveAll } from './context.ts';
import { toHours } from './hours.ts';
import { toParty } from './parties.ts';
import { type Linked, linkRecords } from './records.ts';

type WrittenWindow = Written<typeof serviceWindow>;

interface Context {
	readonly people: Register<Person>;
	readonly posts: Register<Post>;
	readonly halls: Register<Hall>;
	/** The township's. */
	readonly hours: Hours;
	readonly phones: readonly string[];
	readonly county: County;
}

const RESIDENCIES = { 整体: 'whole', 常驻: 'resident', 轮流: 'rotating' } as const;

export function toWindows(
	{ records, complete }: Records<WrittenWindow>,
	context: Context,
): Linked<ServiceWindow> {
	const { problems } = context.county;
	const windows = records.flatMap((each) => toWindow(each, context) ?? []);
	const all = { records: windows, complete: complete && windows.length === records.length };
	// Halls may each have a 1号窗口.
	const titleOf = ({ name, hall }: ServiceWindow) => ({ key: '名称', name, within: hall.id });
	return linkRecords('窗口', all, { namesOf: ({ name }) => [name], titleOf, problems });
}

function toWindow(
	written: WrittenWindow,
	{ people, posts, halls, county, ...township }: Context,
): ServiceWindow | undefined {
	const { source, heads, residency, onHoliday, ...rest } = written;
	const { problems } = county;
	const place = (...path: Path) => ({ source, path, problems });
	if (residency === '轮流' && written.rota.length === 0) problems.push(rotaMissing(source));
	if (residency !== '轮流') problems.push(...rotaIgnored(written));
	if (written.posts.length === 0 && written.units.length === 0 && residency !== '轮流')
		problems.push(nobodyThere(source));
	const handledBy = resolveAll(posts, written.posts, place('岗位'));
	const items = written.items && resolveAll(county.items, written.items, place('事项'));
	const partyOf = (name: string, path: Path) => toParty(name, { posts, county, source, path });
	const units = written.units.map((name, index) => partyOf(name, ['单位', index]));
	const rota = written.rota.map((turn, index) =>
		toTurn(turn, { source, index, partyOf, problems }),
	);
	const hall = resolve(halls, written.hall, place('大厅'));
	if (!hall) return undefined;
	const ofPosts = handledBy.flatMap(({ phones }) => phones);
	const phones = firstOf(written.phones, ofPosts, hall.phones, township.phones);
	return {
		...rest,
		source,
		hall,
		residency: RESIDENCIES[residency],
		units,
		rota,
		onHoliday: onHoliday === '顺延' ? 'postponed' : 'closed',
		hours: written.hours ? toHours(written.hours, { source, problems }) : township.hours,
		posts: handledBy,
		phones: [...new Set(phones)],
		heads: resolveAll(people, heads, place('负责人')),
		items: items ?? [...new Set(handledBy.flatMap((post) => post.items))],
	};
}

interface TurnContext {
	readonly source: Source;
	readonly index: number;
	readonly partyOf: (name: string, path: Path) => Party;
	readonly problems: Problem[];
}

function toTurn(
	{ days, monthDays, party }: WrittenWindow['rota'][number],
	{ source, index, partyOf, problems }: TurnContext,
): Turn {
	if ((days === undefined) === (monthDays === undefined))
		problems.push(whenUnclear(source, index, Boolean(days)));
	const when = monthDays
		? ({ kind: 'monthly', days: monthDays } as const)
		: ({ kind: 'weekly', days: days ?? [] } as const);
	return { when, party: partyOf(party, ['轮值', index, '单位或岗位']) };
}

function rotaMissing(source: Source): Problem {
	return {
		name: 'RotaMissing',
		severity: 'error',
		message: '轮流窗口没有写“轮值”',
		fix: '写清哪天轮到谁，如“轮值: [{星期: 周一, 单位或岗位: 教育局}]”；不轮流就把“入驻”改成常驻',
		at: source.at('入驻'),
	};
}

/** What only a window of several bodies in turn goes by. 停办 on a holiday is what the others do anyway. */
function rotaIgnored({ residency, rota, onHoliday, source }: WrittenWindow): readonly Problem[] {
	const keys = [
		...(rota.length > 0 ? ['轮值'] : []),
		...(onHoliday === '顺延' ? ['遇节假日'] : []),
	];
	return keys.map((key) => ({
		name: 'RotaIgnored',
		severity: 'warning',
		message: `“入驻”是${residency}，“${key}”不起作用`,
		fix: `几家轮流坐的，写：入驻: 轮流；不轮流就删掉“${key}”`,
		at: source.at(key),
	}));
}

function nobodyThere(source: Source): Problem {
	return {
		name: 'NobodyAtWindow',
		severity: 'error',
		message: '窗口既没有写“岗位”，也没有写“单位”',
		fix: '写上在窗口办事的岗位，如“岗位: [民政人社岗]”，或入驻的单位，如“单位: [教育局]”',
		at: source.at(),
	};
}

function whenUnclear(source: Source, index: number, both: boolean): Problem {
	return {
		name: 'TurnWithoutDay',
		severity: 'error',
		message: both ? '轮值既写了“星期”，又写了“日期”' : '轮值没有写哪天',
		fix: '写“星期: 周一”，或写“日期: ["5", "15", "25"]”（每月几号），两样选一样',
		at: source.at('轮值', index),
	};
}
