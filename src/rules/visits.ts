import { allItems, type Disclosure } from '../domain/disclosure.ts';
import { isOffered } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';

/** Matters that make people come, and don't say why. */
export function visitProblems(disclosure: Disclosure): readonly Problem[] {
	return allItems(disclosure)
		.filter((item) => isOffered(item) && needsVisit(item.visits) && !item.visitReason)
		.map(({ name, visits, source }) => ({
			name: 'VisitWithoutReason',
			severity: 'notice',
			message: `“${name}”要群众到现场 ${visits} 次，没有写为什么非来不可。`,
			fix: '补一行：必须现场办理原因: 如“要当面核验身份”；其实不用来的，写：到办事现场次数: "0"',
			at: source.at('到办事现场次数'),
		}));
}

const needsVisit = (visits: string | undefined) => Number.parseInt(visits ?? '', 10) >= 1;
