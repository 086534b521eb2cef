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

/** Several plaques in one text are counted as one. */
export function plaquesInOneProblems({ townships }: Disclosure): readonly Problem[] {
	return townships
		.flatMap(({ villages }) => villages)
		.flatMap(({ plaques, source }) => plaques.map((text, index) => ({ text, index, source })))
		.filter(({ text }) => /[、，；]/.test(text))
		.map(({ text, index, source }) => ({
			name: 'PlaquesInOne',
			severity: 'warning',
			message: `“${text}”只算一块牌子。`,
			fix: `是几块就写成列表：挂牌: [${text.split(/[、，；]/).join(', ')}]`,
			at: source.at('挂牌', index),
		}));
}
