import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';

/** Villages with more plaques at the door than the county allows (村级牌上限). */
export function plaqueProblems({ site, townships }: Disclosure): readonly Problem[] {
	const most = site.rules.villagePlaques;
	return townships
		.flatMap(({ villages }) => villages)
		.filter(({ plaques }) => plaques.length > most)
		.map(({ name, plaques, source }) => ({
			name: 'TooManyPlaques',
			severity: 'error',
			message: `“${name}”挂了 ${plaques.length} 块牌子，规定最多 ${most} 块。`,
			fix: `摘掉 ${plaques.length - most} 块，从“挂牌”里删去；县里另有规定的，改 site.yml 的“村级牌上限”。`,
			at: source.at('挂牌', most),
		}));
}
