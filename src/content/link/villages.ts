import type { IsoDate } from '../../domain/dates.ts';
import { isMobile } from '../../domain/phone.ts';
import type { Problem, Source } from '../../domain/problem.ts';
import type { Village } from '../../domain/village.ts';
import type { village } from '../forms/index.ts';
import type { Records } from '../reader.ts';
import type { Written } from '../records.ts';
import { type County, resolve, resolveAll } from './context.ts';
import { linkRecords } from './records.ts';

type WrittenVillage = Written<typeof village>;
type Mutable = { -readonly [Key in keyof Village]: Village[Key] };

/** Villages, then their mergers, which may name any of them. */
export function toVillages(
	{ records, complete }: Records<WrittenVillage>,
	county: County,
): readonly Village[] {
	const { problems, today } = county;
	const villages = records.map((each): Mutable => {
		for (const problem of [...missingIn(each, today), ...privateMobiles(each)])
			problems.push(problem);
		const { source, kind, sixHaves, mergedInto: _into, mergedOn: _on, ...rest } = each;
		const certificates = resolveAll(county.items, each.certificates, {
			source,
			path: ['证明'],
			problems,
		});
		const agents = each.agents.map(({ name, phones, mobilePublic }) => {
			return { name, phones: phones.filter((phone) => mobilePublic || !isMobile(phone)) };
		});
		return { ...rest, source, kind: kind ?? '村', sixHaves, agents, certificates };
	});
	const all = { records: villages, complete };
	const merging = new Set(records.flatMap(({ id, mergedInto }) => (mergedInto ? [id] : [])));
	const { values, register } = linkRecords('村', all, {
		namesOf: ({ name }) => [name],
		// A village may be merged into one that takes its name.
		titleOf: ({ id, name }) => (merging.has(id) ? undefined : { key: '名称', name }),
		problems,
	});
	for (const [index, { source, mergedInto, mergedOn }] of records.entries()) {
		const village = villages[index];
		if (!village || mergedInto === undefined || mergedOn === undefined) continue;
		const into = resolve(register, mergedInto, { source, path: ['并入'], problems });
		if (into) village.merger = { into, date: mergedOn };
	}
	for (const village of villages.filter(mergesIntoItself)) {
		problems.push(mergerLoop(village));
		// Whoever follows mergers would go round for ever; the problem stops the build anyway.
		delete village.merger;
	}
	return values;
}

/** What a village that stands by itself must have, and what a merger needs. */
function missingIn(
	{ agents, phones, mergedInto, mergedOn, source }: WrittenVillage,
	today: IsoDate,
): Problem[] {
	if (mergedInto !== undefined && mergedOn === undefined)
		return [missing('并入日期', '补上：并入日期: 2026-01-01（从哪天起并入）', source)];
	// Until that day people still go there.
	if (mergedInto !== undefined && mergedOn !== undefined && mergedOn <= today) return [];
	const withoutPhone = agents.findIndex((agent) => agent.phones.length === 0);
	return [
		...(mergedOn === undefined || mergedInto !== undefined
			? []
			: [missing('并入', '补上：并入: 村名', source)]),
		...(phones.length === 0 ? [missing('电话', '补上：电话: 0359-0001001', source)] : []),
		...(agents.length === 0
			? [missing('代办员', '补上：代办员: [{姓名: ……, 电话: 0359-0001001}]', source)]
			: []),
		...(withoutPhone < 0
			? []
			: [missing(`代办员 → 第${withoutPhone + 1}项 → 电话`, '写上代办员的电话', source)]),
	];
}

/** Mobile numbers of agents who did not agree to have them published. */
function privateMobiles({ agents, source }: WrittenVillage): Problem[] {
	return agents.flatMap(({ name, phones, mobilePublic }, agent) =>
		phones.flatMap((phone, index): Problem[] => {
			if (mobilePublic || !isMobile(phone)) return [];
			return [
				{
					name: 'PrivateMobile',
					severity: 'error',
					message: `代办员“${name}”的电话填了手机，但没有写本人同意公开`,
					fix: '本人书面同意公开的，给他加一项“公开手机: 是”；否则改填办公电话，手机号不要留在文件里',
					at: source.at('代办员', agent, '电话', index),
				},
			];
		}),
	);
}

const missing = (key: string, fix: string, source: Source): Problem => ({
	name: 'MissingKey',
	severity: 'error',
	message: `缺少必填的“${key}”`,
	fix,
	at: source.at(),
});

function mergesIntoItself(village: Village): boolean {
	const seen = new Set<Village>();
	for (let next: Village | undefined = village; next; next = next.merger?.into) {
		if (seen.has(next)) return true;
		seen.add(next);
	}
	return false;
}

function mergerLoop({ name, source }: Village): Problem {
	return {
		name: 'MergerLoop',
		severity: 'error',
		message: `“${name}”并来并去，最后又并回了自己`,
		fix: '检查“并入”，最后一个村不能再写“并入”',
		at: source.at('并入'),
	};
}
