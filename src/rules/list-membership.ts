import { allItems, type Disclosure } from '../domain/disclosure.ts';
import { type Item, isOffered } from '../domain/item.ts';
import type { ListKind } from '../domain/list.ts';
import type { Problem } from '../domain/problem.ts';

/** Matters that residents are offered and that no list names. */
export function unlistedItemProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure)
		.filter((item) => isOffered(item) && item.listings.length === 0)
		.map((item) => ({
			name: 'NotOnAnyList',
			severity: 'notice',
			message: `“${item.name}”没有列入任何清单。`,
			fix: '在清单上的，补一行：列入: [{清单: 清单的简称, 编号: 清单上的编号}]；不在清单上的，报县委编办核实。',
			at: item.source.at('名称'),
		}));
}

/** A township's list that another township's matter claims to be on. */
export function foreignListingProblems(disclosure: Disclosure): readonly Problem[] {
	const names = new Map(disclosure.townships.map(({ id, shortName }) => [id, shortName]));
	return allItems(disclosure).flatMap((item) =>
		item.listings.flatMap(({ list }, index): Problem[] => {
			const { township, shortName } = list;
			if (!item.township || !township || township === item.township) return [];
			const [own, others] = [names.get(item.township), names.get(township)];
			return [
				{
					name: 'ForeignListing',
					severity: 'error',
					message: `“${item.name}”是${own}自己的事项，却列入了${others}的“${shortName}”。`,
					fix: `改成${own}或全县的清单，或删掉这一项；两个乡镇都办的事项，文件放到 items/ 里。`,
					at: item.source.at('列入', index, '清单'),
				},
			];
		}),
	);
}

const POWERS: ReadonlySet<ListKind> = new Set(['权责清单', '权力清单']);

/** 党务服务 that stand among the powers of government (混报). */
export function partyServiceProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure)
		.filter(({ type }) => type === '党务服务')
		.flatMap((item) => partyServiceListings(item));
}

function partyServiceListings({ name, listings, source }: Item): readonly Problem[] {
	return listings.flatMap(({ list }, index): Problem[] => {
		if (!POWERS.has(list.kind)) return [];
		return [
			{
				name: 'PartyServiceAmongPowers',
				severity: 'warning',
				message: `“${name}”是党务服务，不是行政权力，却列入了“${list.shortName}”（${list.kind}）。`,
				fix: '从“列入”里删掉这一项，可改列公共服务事项目录；本来是行政权力的，改“类型”。',
				at: source.at('列入', index, '清单'),
			},
		];
	});
}
