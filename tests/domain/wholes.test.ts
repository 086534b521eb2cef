import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholesOf } from '../../src/domain/wholes.ts';

/** A text with its wholes in brackets. */
function marked(text: string): string {
	return wholesOf(text)
		.map((piece) => (piece.whole ? `[${piece.text}]` : piece.text))
		.join('');
}

describe('wholesOf', () => {
	it.each([
		['承诺期限由30个工作日压到25个工作日。', '承诺期限由[30个工作日]压到[25个工作日。]'],
		['原由各村自行报送。芮民发〔2025〕3号', '原由各村自行报送。芮民发[〔2025〕3号]'],
		['《土地管理法》（2019修正）第六十二条', '《土地管理法》[（2019修正）][第六十二条]'],
		['水利局从12月5日顺延到这天', '水利局从[12月5日]顺延到这天'],
		['周一至周五 8:30–12:00 14:30–18:00', '[周一至周五] [8:30–12:00] [14:30–18:00]'],
		['每月 5、15、25 日', '每月 5、15、[25 日]'],
		['签收12345热线转办单', '签收12345热线转办单'],
	])('keeps numbers with their units: %s', (text, expected) => {
		expect(marked(text)).toBe(expected);
	});

	it('keeps facts that fit every line, and lets a longer one run on', () => {
		expect(
			marked('收到评定结果后15个工作日制证，排队时间另算\u00a0· 不收费\u00a0· 3 个乡镇能办'),
		).toBe('收到评定结果后[15个工作日]制证，排队时间另算\u00a0· [不收费\u00a0·] [3 个乡镇能办]');
	});

	it('loses no character', () => {
		const texts = fc
			.array(fc.constantFrom(...'第3号（〔2025〕\u00a0· 个月日，–:。'))
			.map((all) => all.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				const pieces = wholesOf(text).map((piece) => piece.text);
				expect(pieces.join('')).toBe(text);
			}),
		);
	});
});
