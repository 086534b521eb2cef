import { describe, expect, it } from 'vitest';
import { BLACK, WHITE } from '../../src/print/ink.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { type PlannedFile, planFiles } from '../../src/print/plan.ts';
import { jobOf, renderFile } from '../../src/print/render.ts';
import { county, draw, FACES, linesOn, pieceOf } from './draw-formats.ts';
import { pagesOf } from './pdf-facts.ts';

const CHOICE = { paper: 'A4', first: 1 } as const;
const LOOK = { tone: '蓝', choice: CHOICE } as const;

async function bytesOf(file: PlannedFile | undefined): Promise<Uint8Array> {
	const rendered = file && (await renderFile(jobOf(file, LOOK), FACES));
	return rendered?.kind === 'file' ? rendered.bytes : expect.fail(rendered?.kind);
}

const DUTY =
	'受理最低生活保障、特困人员救助供养、临时救助申请，入户核查家庭经济状况，张榜公示，按月动态调整，办结后10个工作日内书面';
const LONG = '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府便民服务中心站';

const ORDINARY = county({ demo: true });
const EXTREME = county({
	window: `12号窗口 ${LONG.slice(0, 26)}（一）`,
	post: '综合行政执法和应急管理安全生产监督检查岗',
	holder: '阿卜杜热合曼·买买提吐尔逊·㙟𬭊䶮',
	duties: Array.from({ length: 5 }, () => DUTY),
	township: LONG,
	item: '农村集体经济组织成员身份确认和承包地经营权流转合同备案登记',
	list: `${LONG.slice(0, 18)}基本公共服务和中介服务事项清单（二〇二六年修订版）`,
});
const SHORT = county({
	window: '帮办',
	post: '䶮岗',
	holder: '刘䶮',
	duties: ['接待'],
	township: '陌南',
});
const COUNTIES = { ordinary: ORDINARY, extreme: EXTREME, short: SHORT };

describe('every format', () => {
	it.each(Object.entries(COUNTIES))(
		'takes %s names without leaving a text out',
		(_, disclosure) => {
			for (const piece of piecesOf(disclosure)) {
				expect({ format: piece.format.name, faults: draw(piece).faults }).toEqual({
					format: piece.format.name,
					faults: [],
				});
			}
		},
	);

	it.each(planFiles(piecesOf(ORDINARY), CHOICE).map((file) => [file.path, file] as const))(
		'%s is read back as its own address',
		async (_, file) => {
			expect(await bytesOf(file)).toBeInstanceOf(Uint8Array);
		},
	);

	it('shows the address in words and the code in groups, and that a demonstration is one', () => {
		for (const piece of piecesOf(ORDINARY)) {
			const lines = linesOn(draw(piece).marks);
			expect(lines).toContain(`ymt.example.gov.cn/${piece.code}`);
			expect(lines.join('\n')).toContain(`${piece.code.slice(0, 3)} ${piece.code.slice(3)}`);
			expect(lines).toContain('演示数据');
		}
		const real = piecesOf(SHORT).flatMap((piece) => linesOn(draw(piece).marks));
		expect(real).not.toContain('演示数据');
	});

	it('sets all text in black, or in white on a ground', () => {
		for (const piece of piecesOf(ORDINARY)) {
			for (const mark of draw(piece).marks) {
				if (mark.kind === 'text' || mark.kind === 'symbol')
					expect([BLACK, WHITE]).toContain(mark.ink);
			}
		}
	});

	it('keeps text inside the trim, 2 % from its edges, and off the code', () => {
		for (const piece of [...piecesOf(ORDINARY), ...piecesOf(EXTREME)]) {
			const { marks, width, height } = draw(piece);
			const symbol = marks.find((mark) => mark.kind === 'symbol');
			for (const mark of marks) {
				if (mark.kind !== 'text' || !symbol) continue;
				const last = mark.glyphs.at(-1);
				const right = mark.x + ((last?.x ?? 0) + 0.5) * mark.size;
				if (mark.text !== '演示数据') {
					expect(mark.x).toBeGreaterThanOrEqual(width * 0.02);
					expect(right).toBeLessThanOrEqual(width * 0.99);
					expect(mark.baseline).toBeLessThanOrEqual(height * 0.985);
				}
				const side = symbol.module * 37;
				const isBeside = right <= symbol.x || mark.x >= symbol.x + side;
				const isOff =
					mark.baseline <= symbol.y || mark.baseline - mark.size * 0.8 >= symbol.y + side;
				expect({ text: mark.text, clear: isBeside || isOff }).toEqual({
					text: mark.text,
					clear: true,
				});
			}
		}
	});

	it.each([
		['海报A3', 'township', 297, 420],
		['海报A4', 'village', 210, 297],
		['桌牌', 'window', 200, 100],
		['窗口牌', 'window', 500, 250],
		['职责牌', 'post', 300, 200],
		['平面示意图A3', 'township', 297, 420],
		['平面示意图A2', 'township', 420, 594],
	])('%s has its trim to the millimetre', async (format, kind, width, height) => {
		const [file] = planFiles([pieceOf(ORDINARY, format, kind)], CHOICE);
		const [page] = pagesOf(await bytesOf(file));
		expect(page?.boxes.TrimBox).toEqual([10, 10, 10 + width, 10 + height]);
	});

	it('leaves what an office prints itself without bleed and crop marks', async () => {
		const [file] = planFiles([pieceOf(ORDINARY, '承诺书', 'site')], CHOICE);
		const [page] = pagesOf(await bytesOf(file));
		expect(page?.boxes).toMatchObject({ MediaBox: [0, 0, 210, 297], TrimBox: [0, 0, 210, 297] });
		expect(page?.fills).not.toContain('1 1 1 1');
	});

	it('has room for a portal’s long address, on two lines if need be', () => {
		for (const folders of ['zwgk/jczwgk/msq/', 'zwgk/jczwgk/shehuijiuzhu/msqjdbsc/']) {
			const long = `www.jishishan.gov.cn/${folders}704394`;
			for (const format of ['职责牌', '窗口牌', '桌牌']) {
				const piece = pieceOf(ORDINARY, format);
				const scene = draw({ ...piece, stamp: { ...piece.stamp, shown: long } });
				expect(linesOn(scene.marks).join('')).toContain(long);
				expect(scene.faults).toEqual([]);
			}
		}
	});

	it('prints a plaque in the size that its post states', () => {
		const piece = pieceOf(ORDINARY, '职责牌');
		const [township] = ORDINARY.townships;
		const plaque = { width: 450, height: 300, quantity: 2, location: '104室北墙' };
		const posts = township?.posts.map((post) => ({ ...post, plaque })) ?? [];
		const townships = township ? [{ ...township, posts }] : [];
		expect(piece).toMatchObject({ width: 300, height: 200, quantity: 1, location: '203室门口' });
		expect(pieceOf({ ...ORDINARY, townships }, '职责牌')).toMatchObject(plaque);
	});

	it('is plain data, which survives the way to another thread', () => {
		for (const file of planFiles(piecesOf(ORDINARY), CHOICE)) {
			const job = jobOf(file, LOOK);
			expect(structuredClone(job)).toEqual(job);
			expect(JSON.parse(JSON.stringify(job))).toEqual(job);
		}
	});
});
