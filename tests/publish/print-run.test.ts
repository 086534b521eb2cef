import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { piecesOf } from '../../src/print/pieces.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { describePrinted, printRun } from '../../src/publish/print-run.ts';
import { county } from '../print/draw-formats.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CHOICE = { paper: 'A4', first: 1 } as const;

function print(out: string, formats: readonly string[], disclosure = county()) {
	const pieces = piecesOf(disclosure).filter(({ format }) => formats.includes(format.name));
	const [shop, cache] = [folder(), openPrintCache(folder())];
	return printRun(disclosure, { pieces, choice: CHOICE, out, shop, cache });
}

const folder = temporaryFolder;
const filesIn = (out: string) => readdirSync(out, { recursive: true }).map(String).toSorted();

describe('a print run', () => {
	it('leaves a folder for each township with its files and lists, and nothing else', async () => {
		const out = folder();
		await print(out, ['桌牌', '分享图']);
		expect(filesIn(out)).toEqual(
			[
				'donglu',
				'donglu/分享图',
				'donglu/分享图/100016 东垆乡人民政府.png',
				'donglu/分享图/100025 3号窗口 社会救助.png',
				'donglu/分享图/100037 民政人社岗.png',
				'donglu/分享图/100043 社会事务办公室.png',
				'donglu/分享图/100058 东村.png',
				'donglu/分享图/100061 最低生活保障审核确认.png',
				'donglu/印刷清单.csv',
				'donglu/印刷清单.xlsx',
				'donglu/印完登记用.json',
				'donglu/样张总览.pdf',
				'donglu/桌牌',
				'donglu/桌牌/100025 3号窗口 社会救助.pdf',
				'site',
				'site/分享图',
				'site/分享图/704394 芮城县一码通.png',
				'site/印刷清单.csv',
				'site/印刷清单.xlsx',
				'site/印完登记用.json',
				'site/样张总览.pdf',
			].toSorted(),
		);
	});

	it('takes the place of the last one, so that nothing outdated goes to the shop', async () => {
		const out = folder();
		await print(out, ['桌牌'], county({ window: '3号窗口 民政' }));
		await print(out, ['桌牌']);
		expect(filesIn(join(out, 'donglu/桌牌'))).toEqual(['100025 3号窗口 社会救助.pdf']);
		expect(readFileSync(join(out, 'donglu/印刷清单.csv'), 'utf8')).not.toContain('民政');
	});

	it('makes the same bytes again', async () => {
		const [one, other] = [folder(), folder()];
		await print(one, ['桌牌']);
		await print(other, ['桌牌']);
		const path = 'donglu/桌牌/100025 3号窗口 社会救助.pdf';
		expect(readFileSync(join(one, path)).equals(readFileSync(join(other, path)))).toBe(true);
	});

	it('touches no folder that holds other things', async () => {
		const out = folder();
		mkdirSync(join(out, 'donglu'));
		writeFileSync(join(out, 'donglu/照片.jpg'), '');
		await expect(print(out, ['桌牌'])).rejects.toThrow('里有别的东西（如 照片.jpg），不是印刷文件');
		expect(filesIn(out)).toEqual(['donglu', 'donglu/照片.jpg']);
	});

	it('writes nothing while a text can’t be set, and says which', async () => {
		const out = folder();
		const log = vi.spyOn(console, 'log').mockReturnValue();
		expect(await print(out, ['桌牌'], county({ window: '刘\u{31349}' }))).toBeUndefined();
		expect(log.mock.calls.join('\n')).toContain('缺字');
		log.mockRestore();
		expect(existsSync(join(out, 'donglu'))).toBe(false);
	});

	it('leaves nothing half-made when it is broken off with Ctrl-C', async () => {
		const [out, shop, cache] = [folder(), folder(), folder()];
		const script = join(import.meta.dirname, 'printer.ts');
		const child = spawn(process.execPath, [script, out, shop, cache], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		await once(child.stdout, 'data');
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([1, null]);
		expect(readdirSync(out)).toEqual([]);
		expect(readdirSync(shop)).toEqual([]);
	});

	it('says how many files had to be made', async () => {
		const { files, made } = (await print(folder(), ['桌牌', '贴纸'])) ?? expect.fail();
		expect(describePrinted({ files, made }, '/print')).toBe(
			'已放到 /print（donglu、site）：5 个文件，7 件，每个码都读回核对过。',
		);
		expect(describePrinted({ files, made: 1 }, '/print')).toContain(
			'新做了 1 个，4 个没有变，用的是上次做好的。',
		);
	});
});
