import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesOf, piecesOfName, wordsOf } from '../../src/domain/phrases.ts';

describe('phrasesOf', () => {
	it.each([
		['城乡居民基本医疗保险', '城乡|居民|基本|医疗|保险'],
		['宅基地和规划建设', '宅基地|和规划|建设'],
		['困难残疾人生活补贴和重度残疾人护理补贴', '困难|残疾人生活|补贴|和重度|残疾人护理|补贴'],
		['农村的住房', '农村的|住房'],
		['芮城县人民政府办公室', '芮城县人民政府|办公室'],
	])('%s falls into %s', (text, phrases) => {
		expect(phrasesOf(wordsOf(text)).join('|')).toBe(phrases);
	});

	it('keeps every character, in order', () => {
		const texts = fc
			.array(fc.constantFrom(...'农村宅基地和的3号（一）· 㙟𬭊abc，'))
			.map((all) => all.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				expect(phrasesOf(wordsOf(text)).join('')).toBe(text);
			}),
		);
	});
});

describe('piecesOfName', () => {
	it('leaves to the browser what stands beside marks, figures and spaces', () => {
		expect(piecesOfName('残疾人证申办（代办）')).toEqual(['残疾人证申办（代办）']);
		expect(piecesOfName('3号窗口 宅基地和规划')).toEqual(['3号窗口 宅基地', '和规划']);
	});
});
