import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import { lacksUnit } from '../domain/limit.ts';
import type { Path, Problem } from '../domain/problem.ts';
import type { Procedure } from '../domain/procedure.ts';

/** Numbers that pages would show without saying what they count: 承诺办结时限: 25. */
export function unitProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure).flatMap((item) => [
		...limitsIn(item)
			.filter(({ text }) => lacksUnit(text))
			.map(({ text, path }) => limitWithoutUnit(item, text, path)),
		...item.legalBasis.flatMap((basis, index) => {
			const article = typeof basis === 'string' ? '' : (basis.article ?? '');
			return /^\d+$/.test(article) ? [articleWithoutUnit(item, article, index)] : [];
		}),
		...(item.fee !== undefined && isBare(item.fee) ? [feeWithoutUnit(item, item.fee)] : []),
	]);
}

interface Written {
	readonly text: string;
	readonly path: Path;
}

function limitsIn({ statutoryLimit, promisedLimit, procedure = [] }: Item): readonly Written[] {
	return [
		...(statutoryLimit ? [{ text: statutoryLimit.text, path: ['法定办结时限'] }] : []),
		...(promisedLimit ? [{ text: promisedLimit.text, path: ['承诺办结时限'] }] : []),
		...limitsOf(procedure, ['流程']),
	];
}

function limitsOf(entries: Procedure, above: Path): readonly Written[] {
	return entries.flatMap((entry, index): readonly Written[] => {
		const path = [...above, index];
		if (entry.kind === 'parallel')
			return entry.branches.flatMap((branch, line) => limitsOf(branch, [...path, '并行', line]));
		if (entry.kind === 'end' || entry.limit === undefined) return [];
		return [{ text: entry.limit, path: [...path, '时限'] }];
	});
}

function limitWithoutUnit({ source }: Item, text: string, path: Path): Problem {
	const key = path.at(-1);
	const [count = ''] = /^[\d.]+/.exec(text.normalize('NFKC')) ?? [];
	return {
		name: 'MissingUnit',
		severity: 'warning',
		message: `“${key}”写的是“${text}”，看不出是工作日、天还是月。`,
		fix: `写上单位，例如：${key}: ${count}个工作日；按日历算写 ${count}日，按月算写 ${count}个月`,
		at: source.at(...path),
	};
}

const isBare = (fee: string) => /^\d+(?:\.\d+)?$|^[是否]$/.test(fee.normalize('NFKC').trim());

function feeWithoutUnit({ source }: Item, fee: string): Problem {
	const isNone = /^[0０.否]+$/.test(fee);
	return {
		name: 'MissingUnit',
		severity: 'warning',
		message: `“收费”写的是“${fee}”，群众看不出收不收、收多少。`,
		fix: isNone ? '不收钱的，写：收费: 不收费' : '写明多少钱、按什么收，例如：收费: 每证10元',
		at: source.at('收费'),
	};
}

function articleWithoutUnit({ source }: Item, article: string, index: number): Problem {
	return {
		name: 'MissingUnit',
		severity: 'warning',
		message: `“条款”写的是“${article}”，看不出是条还是款。`,
		fix: `写全，例如：条款: 第${article}条`,
		at: source.at('设定依据', index, '条款'),
	};
}
