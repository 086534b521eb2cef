import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load.ts';
import { Canvas } from '../../src/print/canvas.ts';
import { writeChart } from '../../src/print/chart-svg.ts';
import { piecesProblems } from '../../src/print/check-pieces.ts';
import { SITE_CHART } from '../../src/print/formats.ts';
import { ACCENTS } from '../../src/print/ink.ts';
import { bestFit } from '../../src/print/layouts/chart-fit.ts';
import { SMALLEST } from '../../src/print/layouts/chart-type.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { planFiles } from '../../src/print/plan.ts';
import { jobOf, renderFile } from '../../src/print/render.ts';
import { sheetsOf } from '../../src/print/scene.ts';
import { itemChart } from '../../src/print/words/chart-words.ts';
import { ask, end, homestead, step } from '../flowchart/build.ts';
import { faultsIn } from '../flowchart/chart-faults.ts';
import { county, draw, FACES, linesOn, pieceOf } from './draw-formats.ts';
import { pagesOf } from './pdf-facts.ts';

const look = { faces: FACES, tone: '红' } as const;
const CONTENT = join(import.meta.dirname, '../../content');
const { disclosure: sample } = load({ directory: CONTENT, name: 'content', today: '2026-11-22' });
const donglu = sample?.townships.find(({ id }) => id === 'donglu') ?? expect.fail('no sample');

/** All charts of a township, each with what it was laid out as on paper of that height. */
function layouts(paper: { readonly width: number; readonly height: number }) {
	const items = [...(sample?.items ?? []), ...donglu.items];
	return items.flatMap((item) => {
		const chart = sample && itemChart(item, donglu, sample);
		if (!chart) return [];
		const canvas = new Canvas({ ...paper, bleed: 3 }, { faces: FACES, accent: ACCENTS.红 });
		return [{ id: item.id, chart, fit: bestFit(canvas, chart.graph, paper.height / 420) }];
	});
}

describe('the wall chart of a matter', () => {
	it('says whose it is, what, how long, how dear, whom to call, and all of the procedure', () => {
		const lines = linesOn(draw(pieceOf(county({ demo: true }), '流程图A3')).marks);
		const text = lines.join('');
		for (const words of [
			'东垆乡人民政府',
			'最低生活保障审核确认　办理流程',
			'收费：不收费',
			'咨询电话：0359-0002000',
			'100 061',
			'ymt.example.gov.cn/100061',
			'演示数据',
			'提交申请',
			'当场',
			'材料：申请表、户口簿',
			'材料齐全？',
			'同时进行',
			'退回补正',
			'不同意',
			'写明理由',
			'不予批准',
		]) {
			expect(text).toContain(words);
		}
		expect(lines).toEqual(expect.arrayContaining(['是', '否', '同意', '申请人', '乡镇']));
	});

	it('is not there for a matter without a procedure', () => {
		const disclosure = county();
		const [township] = disclosure.townships;
		const items = township?.items.map((item) => ({ ...item, procedure: undefined })) ?? [];
		const townships = township ? [{ ...township, items }] : [];
		expect(piecesOf(disclosure, [SITE_CHART])).toHaveLength(1);
		expect(piecesOf({ ...disclosure, townships }, [SITE_CHART])).toEqual([]);
	});

	it.each([
		['流程图A3', 297, 420],
		['流程图A4', 210, 297],
	])('%s has its trim to the millimetre, upright or on its side', async (format, short, long) => {
		const choice = { paper: 'A4', first: 1 } as const;
		const [file] = planFiles([pieceOf(county(), format)], choice);
		const rendered = file && (await renderFile(jobOf(file, { tone: '红', choice }), FACES));
		const [page] = rendered?.kind === 'file' ? pagesOf(rendered.bytes) : [];
		const [left = 0, top = 0, right = 0, bottom = 0] = page?.boxes.TrimBox ?? [];
		expect([right - left, bottom - top].toSorted((a, b) => a - b)).toEqual([short, long]);
	});

	it('has no text below 9 pt', () => {
		for (const format of ['流程图A3', '流程图A4']) {
			for (const mark of draw(pieceOf(county({ demo: true }), format)).marks) {
				if (mark.kind !== 'text') continue;
				expect({ text: mark.text, small: mark.size < SMALLEST - 1e-9 }).toEqual({
					text: mark.text,
					small: false,
				});
			}
		}
	});

	it('changes its words with any step, answer, limit or phone', () => {
		const words = (procedure = homestead) =>
			JSON.stringify(pieceOf(county({ procedure }), '流程图A3').composition.words);
		expect(words([...homestead])).toBe(words());
		expect(words(homestead.with(3, step('受理', { limit: '2个工作日' })))).not.toBe(words());
		expect(words(homestead.with(8, end('不批')))).not.toBe(words());
		const swapped = ask('材料齐全？', { 是: '一次性告知补正', 否: '受理' });
		expect(words(homestead.with(1, swapped))).not.toBe(words());
	});

	it('is refused as 排不下, with the matter and its file, when it can’t be set at 9 pt', () => {
		const procedure = Array.from({ length: 250 }, (_, at) => step(`第${at}道手续`));
		const piece = pieceOf(county({ procedure, item: '层层报批' }), '流程图A3');
		expect(piecesProblems([piece], look)).toMatchObject([
			{
				name: 'TextUnfit',
				message: '排不下：流程图A3“层层报批”里的流程（251 项），分成三页、字缩到 9 磅还是放不下。',
				at: { file: 'content/items/dibao.md' },
			},
		]);
		const svg = writeChart(piece, draw(piece));
		expect(svg).toContain('层层报批办理流程排不进挂图，请看网页上的“怎么办”。</text></svg>');
		expect(svg).not.toContain('第1道手续');
	});
});

describe('the wall charts of the sample county', () => {
	it.each([
		['A3', 297, 420],
		['A4', 210, 297],
	])(
		'fit %s at 9 pt or more, and nothing on them touches',
		{ timeout: 600_000 },
		(_, width, height) => {
			const charts = layouts({ width, height });
			expect(charts.length).toBeGreaterThan(50);
			for (const { id, chart, fit } of charts) {
				expect({ id, size: fit?.size }).toEqual({ id, size: expect.any(Number) });
				if (!fit) continue;
				expect(fit.size).toBeGreaterThanOrEqual(SMALLEST);
				expect({ id, faults: faultsIn(chart.graph, fit.layout, fit.layout.height) }).toEqual({
					id,
					faults: [],
				});
			}
		},
	);

	it('go on on a second A4 sheet where one is too small, and never on A3', () => {
		const onMore = ({ id, fit }: ReturnType<typeof layouts>[number]) =>
			fit && fit.cuts.length > 0 ? [id] : [];
		expect(layouts({ width: 210, height: 297 }).flatMap(onMore)).toEqual(['zhaijidi']);
		expect(layouts({ width: 297, height: 420 }).flatMap(onMore)).toEqual([]);
	});

	it('have no lines that cross', { timeout: 600_000 }, () => {
		const crossings = layouts({ width: 297, height: 420 }).flatMap(({ id, fit }) =>
			fit && fit.layout.crossings > 0 ? { id, crossings: fit.layout.crossings } : [],
		);
		expect(crossings).toEqual([]);
	});
});

describe('a wall chart on two sheets', () => {
	const [piece = expect.fail('no chart')] = sample
		? piecesOf(sample).filter(
				({ format, page }) => format.name === '流程图A4' && page.path.includes('/zhaijidi/'),
			)
		: [];
	const sheets = sheetsOf(draw(piece));
	const linesOf = (at: number) => linesOn(sheets[at]?.marks ?? []);
	const letters = (at: number) => linesOf(at).filter((line) => /^[A-Z]$/.test(line));

	it('says on each which one it is, of what, and under which code more is to be found', () => {
		expect(sheets).toHaveLength(2);
		expect(linesOf(0).join()).toMatch(/农村村民宅基地审批　办理流程.*第1页，共2页，字母处接下页/);
		expect(linesOf(1).join()).toMatch(
			/农村村民宅基地审批.*第 2 页，承上页.*第2页，共2页，字母处承上页/,
		);
		for (const at of [0, 1]) {
			expect(linesOf(at)).toContain(piece.stamp.code);
			expect(linesOf(at)).toContain(piece.stamp.shown);
			expect(linesOf(at)).toContain('演示数据');
		}
	});

	it('leads from one to the other by the same letters', () => {
		expect(letters(0).length).toBeGreaterThan(1);
		expect(letters(0)).toEqual(letters(1));
		expect(new Set(letters(0)).size).toBe(letters(0).length);
	});

	it('has no text below 9 pt on either, and is two pages of the same size in the file', async () => {
		const sizes = sheets.flatMap(({ marks }) =>
			marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])),
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST - 1e-9);
		const choice = { paper: 'A4', first: 1 } as const;
		const [file] = planFiles([piece], choice);
		const rendered = file && (await renderFile(jobOf(file, { tone: '红', choice }), FACES));
		const pages = rendered?.kind === 'file' ? pagesOf(rendered.bytes) : [];
		expect(pages.map(({ boxes }) => boxes.TrimBox)).toEqual([
			pages[0]?.boxes.TrimBox,
			pages[0]?.boxes.TrimBox,
		]);
	});
});

describe('the wall chart on the site', () => {
	const svg = () => {
		const disclosure = county({ item: '低保<审核>&确认' });
		const [piece] = piecesOf(disclosure, [SITE_CHART]);
		return piece ? writeChart(piece, draw(piece)) : '';
	};

	it('is real text that can be searched, each line as long as it was set', () => {
		const lines = [...svg().matchAll(/<text [^>]*textLength="[\d.]+"[^>]*>([^<]+)<\/text>/g)];
		expect(lines.map(([, text]) => text)).toEqual(expect.arrayContaining(['提交申请', '否']));
		expect(svg()).toContain('<title>东垆乡人民政府 低保&lt;审核&gt;&amp;确认办理流程</title>');
	});

	it('holds nothing that a strict security policy forbids', () => {
		expect(svg()).not.toMatch(/style|<script|href=|on\w+=/);
		expect(svg()).toMatch(/^<svg [^>]*width="(?:297mm" height="420|420mm" height="297)mm"/);
	});
});
