/** What people come for, from the code they scan to the number they call. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parsePublished } from '../../src/codes/published.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { test as base } from './visit.ts';

const MOST = { taps: 3, bytes: 60_000 };

/** Somebody with a phone; their taps and what they download are counted. */
interface Resident {
	/** Opens what hangs on the wall or came through WeChat: `donglu/post/tuiyi`. */
	scan(target: string): Promise<void>;
	/** Taps the first link that says the words. */
	tap(words: string): Promise<void>;
	/** Taps the number beside the words; gives what the phone would dial. */
	call(whom: string): Promise<string>;
	/** Whether the words are to be read, and on the first screen if so asked. */
	sees(words: string | RegExp, where?: 'at once'): Promise<boolean>;
}

const test = base.extend('resident', async ({ visitor, page, folder }, { onCleanup }) => {
	const used = { taps: 0, bytes: 0 };
	await countBytes(visitor, page, used);
	onCleanup(() => {
		expect(used.taps).toBeLessThanOrEqual(MOST.taps);
		expect(used.bytes).toBeGreaterThan(1000);
		expect(used.bytes).toBeLessThanOrEqual(MOST.bytes);
	});
	return residentWith(page, folder, used);
});

async function countBytes(visitor: BrowserContext, page: Page, used: { bytes: number }) {
	const session = await visitor.newCDPSession(page);
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		used.bytes += encodedDataLength;
	});
}

/** The code that hangs on something. */
function codeOf(folder: string, target: string): string {
	const ledger = parsePublished(readFileSync(join(folder, 'codes.json'), 'utf8')) ?? [];
	const entry = ledger.find((each) => each.target === target);
	if (!entry) throw new Error(`${target} has no code`);
	return entry.code;
}

function residentWith(page: Page, folder: string, used: { taps: number }): Resident {
	return {
		scan: async (target) => void (await page.goto(`${codeOf(folder, target)}/`)),
		tap: async (words) => {
			used.taps++;
			await page.getByRole('link', { name: words }).first().click();
		},
		call: async (whom) => {
			used.taps++;
			const number = page.getByRole('link', { name: `打电话给${whom}` }).first();
			expect(await number.isVisible()).toBe(true);
			return (await number.getAttribute('href')) ?? '';
		},
		sees: async (words, where) => {
			const text = page.getByText(words).filter({ visible: true }).first();
			const box = await text.boundingBox({ timeout: 2000 });
			const screen = page.viewportSize()?.height ?? 0;
			return box !== null && (where === undefined || box.y + box.height <= screen);
		},
	};
}

describe('from a scanned code to the number to call, in three taps and 60 KB', () => {
	test('a party member far away transfers the membership home', async ({ resident }) => {
		await resident.scan('donglu');
		await resident.tap('办事流程');
		await resident.tap('党员组织关系转接');
		expect(await resident.sees('网上办理')).toBe(true);
		expect(await resident.sees(/子女可代送/)).toBe(true);
		expect(await resident.call('组织岗')).toMatch(/^tel:0359/);
	});

	test('the son of a veteran in hospital asks for help in his father’s name', async ({
		resident,
	}) => {
		await resident.scan('donglu/office/tuiyi');
		await resident.tap('退役军人临时生活困难救助帮办');
		expect(await resident.sees('带什么', 'at once')).toBe(true);
		expect(await resident.sees(/家人.*可以代办|代办/)).toBe(true);
		expect(await resident.call('优抚帮扶岗')).toBe('tel:03590002062');
	});

	test('a family plans a new house', async ({ resident }) => {
		await resident.scan('donglu');
		await resident.tap('农村村民宅基地审批');
		expect(await resident.sees('去哪办', 'at once')).toBe(true);
		expect(await resident.sees('3号窗口 宅基地和规划建设', 'at once')).toBe(true);
		expect(await resident.sees('12个工作日', 'at once')).toBe(true);
		expect(await resident.call('农业农村岗')).toBe('tel:03590002052');
	});

	test('somebody bitten by a dog finds whom to call', async ({ resident }) => {
		await resident.scan('donglu');
		await resident.tap('办事流程');
		await resident.tap('被狗咬了找谁');
		expect(await resident.call('动物防疫岗')).toMatch(/^tel:0359/);
	});

	test('where a post is vacant its plaque says who stands in, and who comes when', async ({
		resident,
	}) => {
		await resident.scan('donglu/post/tuiyi');
		expect(await resident.sees('暂缺', 'at once')).toBe(true);
		expect(await resident.sees('12月1日起由潘卫东接任', 'at once')).toBe(true);
		expect(await resident.sees('窦红梅', 'at once')).toBe(true);
		expect(await resident.call('窦红梅')).toBe('tel:03590002060');
	});

	test('the old code of a merged village leads to the village that took it in', async ({
		resident,
	}) => {
		await resident.scan('donglu/village/shiqiao');
		expect(await resident.sees(/石桥村已于2025年7月1日并入原头村/, 'at once')).toBe(true);
		expect(await resident.call('樊金叶')).toBe('tel:03590002106');
	});
});

/** The small county on a Saturday that is a workday, since a holiday took one away. */
const onSaturday = test.extend('folder', { scope: 'file' }, async () => {
	const out = join(temporaryFolder(), 'dist');
	const words = ['--content', 'tests/fixtures/county', '--date', '2026-02-28', '--out', out];
	const { status, output } = await runScript('build', words, { CI: 'true' });
	if (status !== 0) throw new Error(output);
	return out;
});

onSaturday(
	'on a make-up Saturday a rotating window says that it is open, until when, and who sits there',
	async ({ resident }) => {
		await resident.scan('donglu/window/w3');
		expect(await resident.sees('2月28日（周六，调休上班）开放', 'at once')).toBe(true);
		expect(await resident.sees('14:00–17:30', 'at once')).toBe(true);
		expect(await resident.sees('轮到政务公开岗', 'at once')).toBe(true);
		expect(await resident.call('3号窗口 轮流')).toBe('tel:03590002000');
	},
);
