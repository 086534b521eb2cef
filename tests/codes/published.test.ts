import { describe, expect, it } from 'vitest';
import { ledgerJson, parsePublished } from '../../src/codes/published.ts';
import { buildEntry } from '../fixtures/build-disclosure.ts';

const retired = { date: '2026-12-01', reason: '窗口撤并' };
const printings = [
	{ date: '2026-11-25', format: '桌牌', quantity: 2, address: 'https://a.example/', words: '9c1f' },
];
const ledger = [
	buildEntry({ printings }),
	buildEntry({ code: '572349', movedTo: 'donglu/window/w5', retired }),
];

describe('codes.json', () => {
	it('holds what everybody may know, one entry a line', () => {
		expect(ledgerJson(ledger)).toMatchInlineSnapshot(`
			"[
			{"code":"704394","target":"donglu/window/w3","name":"3号窗口 社会救助","issued":"2026-11-21"},
			{"code":"572349","target":"donglu/window/w3","name":"3号窗口 社会救助","issued":"2026-11-21","retired":{"date":"2026-12-01","reason":"窗口撤并"},"movedTo":"donglu/window/w5"}
			]
			"
		`);
	});

	it('is read back as it was written', () => {
		const read = parsePublished(ledgerJson(ledger)) ?? [];
		expect(read).toHaveLength(2);
		expect(read[1]).toEqual({
			code: '572349',
			target: 'donglu/window/w3',
			name: '3号窗口 社会救助',
			issued: '2026-11-21',
			retired,
			movedTo: 'donglu/window/w5',
		});
		expect(ledgerJson(read)).toBe(ledgerJson(ledger));
		expect(parsePublished(ledgerJson([]))).toEqual([]);
	});

	const good = ledgerJson(ledger);
	const bad: [title: string, text: string][] = [
		['a page that a portal serves for what is missing', '<!doctype html><title>404</title>'],
		['half a file', good.slice(0, good.length / 2)],
		['an empty file', ''],
		['something else', '{"codes":[]}'],
		['an entry without a target', good.replace('"target"', '"ziel"')],
		['an entry with a number for a code', good.replace('"704394"', '704394')],
		['a day that does not exist', good.replace('2026-11-21', '2026-11-31')],
	];
	for (const [title, text] of bad) {
		it(`is not ${title}`, () => expect(parsePublished(text)).toBeUndefined());
	}
});
