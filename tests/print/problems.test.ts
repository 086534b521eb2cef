import { describe, expect, it } from 'vitest';
import { piecesProblems } from '../../src/print/check-pieces.ts';
import { county, FACES, pieceOf } from './draw-formats.ts';
import { plainFaces } from './faces.ts';

const look = { faces: FACES, tone: '红' } as const;

describe('what can’t be printed', () => {
	it('is told as 缺字 with the character, its code point, the text and the record', () => {
		const piece = pieceOf(county({ holder: '刘\u{31349}' }), '职责牌');
		expect(piecesProblems([piece], look)).toMatchObject([
			{
				name: 'GlyphMissing',
				severity: 'error',
				message: '缺字：职责牌“民政人社岗”里的“刘\u{31349}”，字库没有 “\u{31349}”（U+31349）。',
				at: { file: 'content/townships/donglu/posts.yml' },
			},
		]);
	});

	it('is told as 排不下 with the text that is too long', () => {
		const name = '综合'.repeat(60);
		const [problem] = piecesProblems([pieceOf(county({ window: name }), '桌牌')], look);
		expect(problem).toMatchObject({ name: 'TextUnfit', severity: 'error' });
		expect(problem?.message).toContain(`“${name}”太长（120 个字）`);
	});

	it('names all duties that are too long together', () => {
		const duties = Array.from({ length: 30 }, (_, at) => `第${at}项职责的受理和审核`);
		const [problem] = piecesProblems([pieceOf(county({ duties }), '职责牌')], look);
		expect(problem?.message).toContain('第29项职责的受理和审核');
	});

	it('is told once for a character that stands in a text twice', () => {
		const piece = pieceOf(county({ duties: ['接待', '龘龘'] }), '职责牌');
		const faces = plainFaces('龘');
		const [problem, ...others] = piecesProblems([piece], { faces, tone: '红' });
		expect(problem?.message).toContain('字库没有 “龘”（U+9F98）。');
		expect(others).toEqual([]);
	});
});
