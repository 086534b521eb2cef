import { describe, expect, it } from 'vitest';
import type { List } from '../../src/domain/list.ts';
import { listHash } from '../../src/domain/list-hash.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { buildList } from '../fixtures/build-disclosure.ts';
import { county, draw, linesOn } from './draw-formats.ts';

const NAMES = [
	{ name: '甲', number: '1', category: '行政许可' },
	{ name: '乙', number: '2', category: '行政处罚' },
	{ name: '丙', number: '3', category: '行政处罚' },
];

function signOffs(...lists: readonly List[]) {
	const disclosure = { ...county(), lists };
	const pieces = piecesOf(disclosure).filter(({ format }) => format.name === '承诺书');
	return { disclosure, pieces };
}

const linesOf = (list: List) => {
	const { disclosure, pieces } = signOffs(list);
	return { disclosure, lines: pieces.flatMap((piece) => linesOn(draw(piece).marks)) };
};

describe('the 承诺书', () => {
	it('tells the list, its document, its entries by class, and the hash of what is signed for', () => {
		const list = buildList({
			namesOnly: NAMES,
			document: { number: '芮政办发〔2025〕12号', date: '2025-04-18' },
			signOff: { unit: '芮城县民政局', heads: ['张创业'] },
		});
		const { disclosure, lines } = linesOf(list);
		const hash = listHash(disclosure, list);
		for (const line of [
			'芮城县乡镇权责清单',
			'芮政办发〔2025〕12号　2025年4月18日',
			'共3项：行政许可1项、行政处罚2项',
			'芮城县民政局',
			'张创业',
			hash,
		])
			expect(lines).toContain(line);
	});

	it('leaves lines to sign on where the list does not say who does', () => {
		const { lines } = linesOf(buildList({ document: { number: '芮政发〔2024〕7号' } }));
		expect(lines).toContain('负责人（签字）');
		expect(lines.filter((line) => ['年', '月', '日'].includes(line))).toEqual(['年', '月', '日']);
	});

	it('carries the county’s code, or that of the township whose list it is', () => {
		const signOff = { unit: '芮城县民政局', heads: [] };
		const { pieces } = signOffs(
			buildList({ signOff }),
			buildList({ id: 'own', shortName: '乡镇清单', township: 'donglu', signOff }),
		);
		expect(pieces.map(({ code, page }) => [code, page.name])).toEqual([
			['704394', '权责清单'],
			['100016', '乡镇清单'],
		]);
	});

	it('is not made for a list that nobody has published or signs for', () => {
		expect(signOffs(buildList()).pieces).toEqual([]);
	});
});
