import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntries, writeEntry } from '../../src/codes/ledger-file.ts';

const window = {
	code: '012340',
	target: 'donglu/window/w3',
	name: '3号窗口 社会救助',
	issued: '2026-11-21',
};
const written = `- 码: "012340"
  对象: donglu/window/w3
  名称: 3号窗口 社会救助
  发码: 2026-11-21
`;

/** The entries as our reader sees them: every scalar is text. */
function read(text: string): unknown {
	return parse(text.replace(/^\uFEFF/, ''), { schema: 'failsafe' });
}

const asRead = { 码: '012340', 对象: window.target, 名称: window.name, 发码: window.issued };

describe('appendEntries', () => {
	it('begins an empty ledger with what a clerk must know', () => {
		const text = appendEntries('', [window]) ?? '';
		expect(text).toMatchInlineSnapshot(`
			"# 码簿：发出的每个码占一条。码印上了墙就收不回来，所以这里只增不减，也不改。
			# 新码由程序添加（npm run codes）。人工只补两种行：
			#   停用: {日期: 2026-11-21, 说明: 窗口撤并}
			#   转到: donglu/window/w5
			- 码: "012340"
			  对象: donglu/window/w3
			  名称: 3号窗口 社会救助
			  发码: 2026-11-21
			"
		`);
	});

	const files: [title: string, before: string, added: string][] = [
		['a ledger', written, written],
		['comments only', '# 码簿\n', written],
		['a comment at the end', `${written}# 以下为 2027 年\n`, written],
		['no line break at the end', written.trimEnd(), `\n${written}`],
		['Windows line breaks', written.replaceAll('\n', '\r\n'), written.replaceAll('\n', '\r\n')],
		['indented entries', written.replace(/^(?=.)/gm, '  '), written.replace(/^(?=.)/gm, '  ')],
		['a mark at its beginning', `\uFEFF---\n${written}`, written],
		['a list item on its own line', `-\n  码: "704394"\n`, written],
	];
	for (const [title, before, added] of files) {
		it(`adds to a file with ${title}, in its manner`, () => {
			const after = appendEntries(before, [window]) ?? '';
			expect(after).toBe(before + added);
			expect(read(after)).toContainEqual(asRead);
		});
	}

	it.each([
		['[]\n', ''],
		['[]', ''],
		['\uFEFF[ ]  # 还没有码\n', '\uFEFF'],
		['# 码簿 []\n[]\n', '# 码簿 []\n'],
	])('puts the first entry in the place of an empty list: %j', (before, left) => {
		const after = appendEntries(before, [window]) ?? '';
		expect(after.startsWith(left)).toBe(true);
		expect(after.endsWith(written)).toBe(true);
		expect(read(after)).toEqual([asRead]);
	});

	it('touches nothing when there is nothing to add', () => {
		for (const text of ['', '# 码簿', written]) expect(appendEntries(text, [])).toBe(text);
	});

	for (const text of ['[{码: "704394"}]\n', `${written}...\n`, '码: "704394"\n']) {
		it(`refuses ${JSON.stringify(text)}, where an entry would break the file`, () => {
			expect(appendEntries(text, [window])).toBeUndefined();
		});
	}

	it('keeps every byte before, and every name as it is', () => {
		const name = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'#1号窗口',
				'- 号',
				'是',
				'1.10',
				'a: b',
				'“综合”窗口',
				"l'été",
				'3号窗口 #2',
				'[x]',
				'x,y}',
				'',
			),
		);
		const entries = fc.array(
			name.map((text) => ({ ...window, name: text })),
			{ minLength: 1 },
		);
		fc.assert(
			fc.property(entries, entries, (first, second) => {
				const before = appendEntries('', first) ?? '';
				const after = appendEntries(before, second) ?? '';
				expect(after.startsWith(before)).toBe(true);
				expect(read(after)).toEqual(
					[...first, ...second].map(({ name: 名称 }) => ({ ...asRead, 名称 })),
				);
			}),
		);
	});
});

describe('writeEntry', () => {
	it('writes back what people added', () => {
		const retired = { date: '2026-12-01', reason: '窗口撤并, 见公告' };
		expect(writeEntry({ ...window, retired, movedTo: 'donglu/window/w5' })).toBe(
			`${written}  停用: {日期: 2026-12-01, 说明: "窗口撤并, 见公告"}\n  转到: donglu/window/w5`,
		);
	});
});
