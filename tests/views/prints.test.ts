import { describe, expect, it } from 'vitest';
import { type Disclosure, itemsIn } from '../../src/domain/disclosure.ts';
import type { PrintFile, PrintFiles } from '../../src/domain/print-files.ts';
import { sitePath, sitePrints } from '../../src/print/site-prints.ts';
import { contextOf } from '../../src/views/context.ts';
import { itemView } from '../../src/views/item.ts';
import { namedPages, sitePages } from '../../src/views/pages.ts';
import { printFolders, printFolderView } from '../../src/views/print-folder.ts';
import { printsView } from '../../src/views/prints.ts';
import { buildEntry } from '../fixtures/build-disclosure.ts';
import { county } from '../print/draw-formats.ts';

/** All files of the county as if they had been made. */
function made(disclosure: Disclosure) {
	const files = sitePrints(disclosure).flatMap(({ file, picture }) => {
		const paths = [file, picture].map((each) => (typeof each === 'string' ? '' : sitePath(each)));
		return paths.filter(Boolean).map((path) => [path, { bytes: 41_500 }] as const);
	});
	return new Map<string, PrintFile>([...files, ['print/donglu/packing.xlsx', { bytes: 9000 }]]);
}

function folderView(disclosure = county(), files?: PrintFiles) {
	const context = contextOf(disclosure, files);
	const folder = printFolders(context).find(({ id }) => id === 'donglu');
	return folder ? printFolderView(context, folder) : expect.fail('no folder');
}

const cards = (view: ReturnType<typeof folderView>) => view.groups.flatMap(({ pieces }) => pieces);

describe('the printers’ pages', () => {
	it('have one file for each code, in its default format', () => {
		const formats = sitePrints(county()).map(({ piece }) => [piece.page.kind, piece.format.name]);
		expect(Object.fromEntries(formats)).toEqual({
			site: '海报A4',
			township: '海报A4',
			office: '海报A4',
			village: '海报A4',
			window: '桌牌',
			post: '职责牌',
			item: '流程图A3',
		});
		expect(formats).toHaveLength(7);
	});

	it('show each piece with its picture, size, quantity, place and file', () => {
		const disclosure = county();
		const view = folderView(disclosure, made(disclosure));
		expect(cards(view).find(({ name }) => name === '3号窗口 社会救助')).toEqual({
			name: '3号窗口 社会救助',
			code: '100 025',
			detail: '200×100 毫米，1 份，综合便民服务中心',
			picture: { src: '/print/donglu/100025.png', width: 240, height: 120 },
			file: { text: 'PDF，42 KB', href: '/print/donglu/100025.pdf' },
		});
		expect(view.lists).toEqual([{ text: '印刷清单（Excel）', href: '/print/donglu/packing.xlsx' }]);
	});

	it('show a chart by the picture that its matter’s page links to', () => {
		const disclosure = county();
		const card = cards(folderView(disclosure, made(disclosure))).find(({ detail }) =>
			detail.startsWith('297×420'),
		);
		expect(card?.picture?.src).toMatch(/^\/donglu\/items\/[a-z]+\/liucheng\.svg$/);
		expect(card?.file?.href).toMatch(/^\/print\/donglu\/\d{6}\.pdf$/);
	});

	it('say of a chart on several sheets how many there are of each copy', () => {
		const disclosure = county();
		const files = new Map(made(disclosure));
		const [chart = '', file] =
			[...files].find(([path]) => path.endsWith('100061.pdf')) ?? expect.fail('no chart');
		const detail = () => cards(folderView(disclosure, files)).at(-1)?.detail;
		expect(detail()).toBe('297×420 毫米，1 份');
		files.set(chart, { ...file, bytes: 83_000, sheets: 2 });
		expect(detail()).toBe('297×420 毫米，1 份，每份 2 张');
	});

	it('lead nobody to them but whoever wants a chart, from its matter’s page', () => {
		const disclosure = county();
		const [township] = disclosure.townships;
		const item = township && itemsIn(disclosure, township)[0];
		if (!item || !township) return expect.fail('no matter');
		const textsOf = (files?: PrintFiles) =>
			itemView(contextOf(disclosure, files), item, township).charts.map(({ text }) => text);
		const svg = '流程挂图（A3，可打印）';
		expect(textsOf(made(disclosure))).toEqual([svg, '下载流程图 PDF（A3，42 KB）']);
		expect(textsOf()).toEqual([svg]);
		expect(itemView(contextOf(disclosure), item).charts).toEqual([]);
	});

	it('leave out wall charts where site.yml says 印刷页: 不含流程图', () => {
		const disclosure = county();
		const few = { ...disclosure, site: { ...disclosure.site, printPage: '不含流程图' as const } };
		expect(sitePrints(few)).toHaveLength(6);
		expect(printsView(contextOf(few)).rules.join('')).toContain('流程图A3');
		expect(printsView(contextOf(disclosure)).rules.join('')).not.toContain('流程图A3');
		// A foreman has neither the program nor the content: whoever runs the site makes the rest.
		const last = printsView(contextOf(few)).rules.at(-1);
		expect(last).toContain(few.site.host);
		expect(last).not.toContain('npm');
	});

	it('offer no file that could not be made, and say so', () => {
		const disclosure = county();
		const files = made(disclosure);
		files.delete('print/donglu/100025.pdf');
		const [card] = cards(folderView(disclosure, files)).filter(({ missing }) => missing);
		expect(card?.name).toBe('3号窗口 社会救助');
		expect(card).not.toHaveProperty('file');
		expect(card).not.toHaveProperty('picture');
	});

	it('link to no file while none are made, as in dev', () => {
		const view = folderView();
		expect(cards(view).filter(({ file, picture, missing }) => file || picture || missing)).toEqual(
			[],
		);
		expect(view.intro).toContain('npm run build');
	});

	it('are for nobody to find: not among the pages that search engines are told of', () => {
		const context = contextOf(county());
		const paths = (pages: readonly { readonly path: string }[]) =>
			pages.map(({ path }) => path).filter((path) => path.startsWith('/print/'));
		expect(paths(sitePages(context))).toEqual(['/print/', '/print/site/', '/print/donglu/']);
		expect(paths(namedPages(context))).toEqual([]);
		expect(printsView(context).chrome.noIndex).toBe(true);
		expect(folderView().chrome.noIndex).toBe(true);
	});

	it('are not there where site.yml says 印刷页: 否', () => {
		const disclosure = county();
		const off = { ...disclosure, site: { ...disclosure.site, printPage: '否' as const } };
		expect(sitePages(contextOf(off)).filter(({ path }) => path.startsWith('/print/'))).toEqual([]);
	});

	it('tell what is to be printed again, once prints are on record', () => {
		expect(printsView(contextOf(county())).reprint).toBeUndefined();
		const printing = {
			...{ date: '2026-03-01', format: '桌牌', quantity: 2, words: 'gone' },
			address: 'https://old.example.gov.cn/',
		};
		const ledger = county().ledger.map((entry) =>
			entry.code === '100025' ? buildEntry({ ...entry, printings: [printing] }) : entry,
		);
		const { reprint } = printsView(contextOf({ ...county(), ledger }));
		expect(reprint?.summary).toContain('登记印过的 1 件里，1 件要重印或取下');
		expect(reprint?.rows[0]).toMatchObject({
			name: '3号窗口 社会救助',
			code: '100 025',
			printed: '桌牌 2 份，2026年3月1日印',
			verdict: '重印',
		});
	});
});
