import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/print/lines.ts';
import { measure } from '../../src/print/measure.ts';
import { plainFace } from './faces.ts';

const WHOLE = [
	'0359-0002041',
	'0359-0002000转12',
	'8:30–12:00',
	'2026年3月1日',
	'20个工作日',
	'〔2025〕7号',
	'芮政办发〔2025〕12号',
	'第3项',
	'第二十一条',
	'8:30至12:00',
	'https://ymt.example.gov.cn/704394/',
	'ymt.example.gov.cn/704394',
	'3.5%',
	'300×200',
	'WeChat',
];
const PIECES = [
	...WHOLE,
	...'低保救助的受理和审核窗口，。、；：？！）》」”’（《「“‘…—·　 ',
	'最低生活保障',
	'养老保险',
	'㙟𬭊䶮',
];
const texts = fc
	.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
	.map((pieces) => pieces.join(''));
const widths = fc.double({ min: 1, max: 60, noNaN: true });

function linesOf(text: string, width: number): readonly string[] | undefined {
	const { measured } = measure(text, { face: plainFace() });
	return breakLines(measured, width)?.map((line) => line.text);
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');
const count = (text: string, part: string) => text.split(part).length - 1;

describe('breakLines', () => {
	it('keeps every character, in order', () => {
		fc.assert(
			fc.property(texts, widths, (text, width) => {
				const lines = linesOf(text, width);
				if (lines) expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
			}),
		);
	});

	it('begins no line with a closing mark or a stop, and ends none with an opening one', () => {
		fc.assert(
			fc.property(texts, widths, (text, width) => {
				const lines = linesOf(text, width) ?? [];
				for (const line of lines.slice(1))
					expect(line).not.toMatch(/^[，。、；：？！）》」”’…—·%]/);
				for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「“‘]$/);
			}),
		);
	});

	it('breaks no phone, time, date, number or address', () => {
		fc.assert(
			fc.property(texts, widths, (text, width) => {
				const lines = linesOf(text, width);
				if (!lines) return;
				for (const whole of WHOLE) {
					const inLines = lines.reduce((sum, line) => sum + count(line, whole), 0);
					expect(inLines).toBe(count(text, whole));
				}
			}),
		);
	});

	it('makes no line wider than the column', () => {
		fc.assert(
			fc.property(texts, widths, (text, width) => {
				const { measured } = measure(text, { face: plainFace() });
				for (const line of breakLines(measured, width) ?? []) {
					expect(line.width).toBeLessThanOrEqual(width + 1e-6);
				}
			}),
		);
	});

	it('takes no more lines than are needed', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 200 }),
				fc.integer({ min: 1, max: 40 }),
				(length, width) => {
					expect(linesOf('保'.repeat(length), width)).toHaveLength(Math.ceil(length / width));
				},
			),
		);
	});

	const CASES: readonly [title: string, text: string, width: number, lines: readonly string[]][] = [
		['makes a few lines even', '一二三四五六七八九十', 8, ['一二三四五', '六七八九十']],
		[
			'pauses at a comma, where that is not far from even',
			'巡查草坡露营、骑马等经营点，提醒不毁草、不动火',
			19,
			['巡查草坡露营、骑马等经营点，', '提醒不毁草、不动火'],
		],
		['ends a line after a word', '综合便民服务中心大厅', 8, ['综合便民服务', '中心大厅']],
		['lets a stop hang half out', '受理和审核，当场办', 5.5, ['受理和审核，', '当场办']],
		['breaks a long name after its dot', '阿卜杜热合曼·买买提', 9, ['阿卜杜热合曼·', '买买提']],
		['drops the space at a break', '8:30–12:00 14:30–18:00', 7, ['8:30–12:00', '14:30–18:00']],
		[
			'breaks between parts, rather than evenly',
			'行政审批服务管理局　芮审管发〔2025〕18号　2025年6月12日',
			22,
			['行政审批服务管理局', '芮审管发〔2025〕18号　2025年6月12日'],
		],
		['keeps the space in a line', '张伟 民政助理员', 20, ['张伟 民政助理员']],
	];
	it.each(CASES)('%s', (_, text, width, lines) => {
		expect(linesOf(text, width)).toEqual(lines);
	});

	it('fills lines as a book does, but leaves no word alone on the last', () => {
		const filled = (text: string, width: number) => {
			const { measured } = measure(text, { face: plainFace() });
			return breakLines(measured, width, { filled: true })?.map((line) => line.text);
		};
		expect(filled('甲乙丙丁戊己庚辛壬癸子丑', 8)).toEqual(['甲乙丙丁戊己庚辛', '壬癸子丑']);
		expect(filled('甲乙丙丁戊己庚辛壬', 8)).toEqual(['甲乙丙丁戊己', '庚辛壬']);
	});

	it('gives up where one number is wider than the column', () => {
		expect(linesOf('电话0359-0002041', 5)).toBeUndefined();
	});

	it('sets two marks side by side in the room of one and a half', () => {
		const { measured } = measure('（低保），办', { face: plainFace() });
		expect(breakLines(measured, 10)?.[0]?.width).toBe(5);
	});
});
