import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../src/search/concepts.ts';
import { condenserOf } from '../../src/search/condensed.ts';
import { figuresIn } from '../../src/search/figures.ts';

describe('words that stand for the same', () => {
	const conceptsIn = conceptsOf(['失能 卧床 瘫', '困难 没收入', '没收 罚款', '瘫 塌']);

	it('have one mark, whichever of them is said', () => {
		expect(conceptsIn('我爸瘫在床上')).toEqual(['#0', '#3']);
		expect(conceptsIn('长期卧床的失能老人')).toEqual(['#0', '#0']);
	});

	it('are read as the longest that begins there', () => {
		expect(conceptsIn('家里没收入')).toEqual(['#1']);
		expect(conceptsIn('东西被没收了')).toEqual(['#2']);
	});

	it('need not be there', () => {
		expect(conceptsOf([])('家里没收入')).toEqual([]);
	});
});

describe('what a text is found by', () => {
	it('is its words between characters that name nothing, each once', () => {
		expect(condenserOf([])('家里有狗吗？被狗咬伤的，咬伤了找谁')).toEqual(['狗咬伤']);
		expect(condenserOf([])('房屋鉴定；危房的鉴定')).toEqual(['房屋鉴定', '危房']);
	});

	it('keeps words of concepts that have such characters', () => {
		expect(condenserOf(['没人管 孤儿'])('爹妈都没人管')).toEqual(['爹妈', '没人管']);
	});
});

describe('numbers in what people tell', () => {
	const marksIn = (text: string) => figuresIn(text).marks;

	it('say how old somebody is, however it is written', () => {
		const old = marksIn('年满80周岁');
		expect(old).toHaveLength(1);
		for (const said of ['我妈八十一岁', '老汉今年九十九了', '都八十了', '82岁'])
			expect(marksIn(said), said).toEqual(old);
		expect(marksIn('满十八岁')).toEqual(marksIn('年满18周岁'));
		expect(marksIn('刚满六十了')).not.toEqual(old);
	});

	it('say what was counted, not how much', () => {
		expect(marksIn('每人收八十块')).toEqual(marksIn('欠我三千元'));
		expect(marksIn('租了三百亩')).not.toEqual(marksIn('收八十块'));
		expect(figuresIn('每人收八十块钱').rest).toBe('每人收 钱');
	});

	it('stay where they are part of a name', () => {
		expect(figuresIn('三到场 两项补贴')).toEqual({ rest: '三到场 两项补贴', marks: [] });
	});
});
