import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { STANDARD_PLAQUE } from '../../src/domain/post.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { proofOf } from '../../src/print/proof.ts';
import { chosenPieces, sheetChoice } from '../../src/publish/print-choice.ts';
import type { Parsed } from '../../src/terminal/options.ts';
import { buildSource } from '../fixtures/build-disclosure.ts';
import { county } from '../print/draw-formats.ts';

/** The command line with these options. */
function options(values: Readonly<Record<string, string>>): Parsed {
	const common = { content: '/content', contentName: 'content', today: '2026-11-22' };
	return { common, flag: () => false, text: (name) => values[name], words: [] };
}

function chosen(values: Readonly<Record<string, string>>, disclosure = county()) {
	const pieces = chosenPieces(disclosure, options(values));
	return [...new Set(pieces.map(({ format, page }) => `${format.name} ${page.target}`))];
}

describe('what a print run takes', () => {
	it('is everything that hangs somewhere, unless something is asked for', () => {
		expect(chosen({})).toHaveLength(4 + 4 + 1 + 1 + 1 + 2 + 1 + 6 + 1 + 7);
	});

	it('is, of what there are to be more of, only those that are wanting', () => {
		const before = county();
		const [plaque = expect.fail()] = piecesOf(before).filter(
			({ format }) => format.name === '职责牌',
		);
		const { printing, parts } = proofOf(plaque, before);
		const ledger = before.ledger.map((entry) =>
			entry.code === plaque.code ? { ...entry, printings: [printing] } : entry,
		);
		const words = { hash: printing.words, parts, source: buildSource('content/printed.yml') };
		const townships = before.townships.map((township) => ({
			...township,
			posts: township.posts.map((post) => ({
				...post,
				plaque: { ...STANDARD_PLAQUE, quantity: 3 },
			})),
		}));
		const now = { ...before, ledger, printedWords: [words], townships };
		const [piece, ...rest] = chosenPieces(now, options({ only: 'changed' }));
		expect(rest).toEqual([]);
		expect(piece).toMatchObject({ code: plaque.code, copies: 2, quantity: 3 });
	});

	it('is one format, several, or all sizes of one', () => {
		expect(chosen({ format: '桌牌' })).toEqual(['桌牌 donglu/window/w3']);
		expect(chosen({ format: '桌牌、职责牌' })).toHaveLength(2);
		expect(chosen({ format: '海报' })).toHaveLength(8);
	});

	it('is a wall chart in the usual size, and in the other when that is asked for', () => {
		const charts = (values: Readonly<Record<string, string>>) =>
			chosen(values).filter((piece) => piece.startsWith('流程图'));
		expect(charts({})).toEqual(['流程图A3 donglu/item/dibao']);
		expect(charts({ format: '流程图A4' })).toEqual(['流程图A4 donglu/item/dibao']);
		expect(charts({ format: '流程图' })).toHaveLength(2);
	});

	it.each(['donglu', '东垆乡', '东垆乡人民政府'])('is one township, called %s', (township) => {
		expect(chosen({ township, format: '海报A4' })).toEqual([
			'海报A4 donglu',
			'海报A4 donglu/office/shehui',
			'海报A4 donglu/village/dongcun',
		]);
	});

	it('is the county’s own', () => {
		expect(chosen({ township: 'site', format: '海报A4' })).toEqual(['海报A4 site']);
	});

	it.each([
		[{ format: '横幅' }, '没有“横幅”这个版式。能印的：海报A3、海报A4、'],
		[{ township: '东沪乡' }, '没有“东沪乡”这个乡镇。是不是 东垆乡？'],
		[{ township: 'site', format: '桌牌' }, '没有要印的：site没有东西要印成桌牌。'],
	])('is refused in Chinese for %j', (values, message) => {
		expect(() => chosen(values)).toThrow(message);
	});

	it('is refused while codes are missing, since plaques would be left out unseen', () => {
		const disclosure = county();
		const ledger = disclosure.ledger.slice(1);
		expect(() => chosen({}, { ...disclosure, ledger })).toThrow(
			'还有 1 个对象没有码（如 芮城县一码通），印不全。先运行 npm run codes',
		);
	});
});

describe('the sheet for stickers', () => {
	it('is A4 from its first cell', () => {
		expect(sheetChoice(options({}))).toEqual({ paper: 'A4', first: 1 });
		expect(sheetChoice(options({ sheet: 'A3', first: '16' }))).toEqual({ paper: 'A3', first: 16 });
	});

	it.each([
		[{ sheet: 'A5' }, '--sheet 只能写 A4 或 A3；现在写的是“A5”'],
		[{ sheet: 'toString' }, '--sheet 只能写 A4 或 A3'],
		[{ first: '9' }, 'A4 纸是 1 到 8；现在写的是“9”'],
		[{ first: '0' }, 'A4 纸是 1 到 8'],
		[{ first: '二' }, 'A4 纸是 1 到 8'],
	])('is refused for %j', (values, message) => {
		expect(() => sheetChoice(options(values))).toThrow(message);
	});
});

describe('--only', () => {
	const disclosure = county();
	/** The county with desk card and window sign printed, the card with another name. */
	const printed = (): Disclosure => {
		const before = county({ window: '3号窗口 民政' });
		const made = (from: Disclosure, format: string) =>
			piecesOf(from)
				.filter((piece) => piece.format.name === format && piece.page.kind === 'window')
				.map((piece) => proofOf(piece, from));
		const proofs = [...made(before, '桌牌'), ...made(disclosure, '窗口牌')];
		return {
			...disclosure,
			ledger: disclosure.ledger.map((entry) => ({
				...entry,
				printings: proofs.filter(({ code }) => code === entry.code).map(({ printing }) => printing),
			})),
			printedWords: proofs.map(({ printing, parts }) => ({
				hash: printing.words,
				parts,
				source: buildSource(),
			})),
		};
	};

	it('changed makes a chart of the other size again, which nobody gets unasked', () => {
		const before = county({ item: '低保审核' });
		const proofs = piecesOf(before)
			.filter(({ format }) => format.name === '流程图A4')
			.map((piece) => proofOf(piece, before));
		const ledger = disclosure.ledger.map((entry) => ({
			...entry,
			printings: proofs.filter(({ code }) => code === entry.code).map(({ printing }) => printing),
		}));
		const printedWords = proofs.map(({ printing, parts }) => {
			return { hash: printing.words, parts, source: buildSource() };
		});
		const now = { ...disclosure, ledger, printedWords };
		expect(chosen({ only: 'changed' }, now)).toEqual(['流程图A4 donglu/item/dibao']);
		expect(chosen({ only: 'missing' }, now)).not.toContain('流程图A4 donglu/item/dibao');
	});

	it('missing takes what was never printed, but no papers that hang nowhere', () => {
		const hanging = (name: string) => !name.startsWith('承诺书');
		const all = chosen({ only: 'all' }, printed()).filter(hanging);
		const missing = chosen({ only: 'missing' }, printed());
		expect(missing.filter((name) => !hanging(name))).toEqual([]);
		expect(all.filter((name) => !missing.includes(name))).toEqual([
			'桌牌 donglu/window/w3',
			'窗口牌 donglu/window/w3',
		]);
	});

	it('changed takes what says something else by now', () => {
		expect(chosen({ only: 'changed' }, printed())).toEqual(['桌牌 donglu/window/w3']);
	});

	it.each([
		[{ only: 'changed', format: '窗口牌' }, '没有要重印的：印过的牌子都还对。'],
		[{ only: 'missing', format: '窗口牌' }, '要印的都印过了。'],
		[{ only: 'new' }, '--only 只能写 missing（没印过的）、changed（印过、现在不对了的）'],
	])('says so for %j', (values, message) => {
		expect(() => chosen(values, printed())).toThrow(message);
	});
});
