import { describe, expect, it } from 'vitest';
import { destinationOf, directoryOf } from '../../src/codes/resolve.ts';
import type { LedgerEntry } from '../../src/domain/code.ts';
import type { Township } from '../../src/domain/township.ts';
import { contextOf } from '../../src/views/context.ts';
import { goneView } from '../../src/views/gone.ts';
import {
	buildDisclosure,
	buildEntry,
	buildSite,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const retired = { date: '2026-03-01', reason: '窗口撤并' };

function viewOf(entry: Partial<LedgerEntry>, townships: readonly Township[] = [buildTownship()]) {
	const ledger = [buildEntry(entry)];
	const hotlines = [{ name: '12345热线', phones: ['12345'] }];
	const site = buildSite({ base: '/ymt/', hotlines });
	const disclosure = buildDisclosure({ site, ledger, townships });
	const destination = destinationOf(buildEntry(entry), directoryOf(disclosure));
	if (destination.kind !== 'gone') throw new Error(`leads to ${destination.page.path}`);
	return goneView(contextOf(disclosure), destination);
}

describe('the page of a retired code', () => {
	it('says what it was for, since when it is gone and why', () => {
		const view = viewOf({ retired });
		expect(view.heading.title).toBe('3号窗口 社会救助');
		expect(view.heading.eyebrow).toBe('码 704 394');
		expect(view.what).toContain('东垆乡人民政府“3号窗口 社会救助”窗口的码，2026年11月21日启用');
		expect(view.since).toBe('这个窗口已于2026年3月1日停用。');
		expect(view.reason).toBe('窗口撤并');
		expect(view.chrome.noIndex).toBe(true);
	});

	it('does not say of a window that it is closed where only its second code was given up', () => {
		const township = buildTownship({ windows: [buildWindow({ id: 'w3' })] });
		const view = viewOf({ retired: { date: '2026-03-01', reason: '重复发码' } }, [township]);
		expect(view.since).toBe('这个码已于2026年3月1日停用。');
		expect(view.heading.tags).toEqual([{ text: '旧码', tone: 'warn' }]);
		expect(view.chrome.title).not.toContain('已停用');
		expect(view.successor?.href).toBe('/ymt/donglu/windows/w3/');
	});

	it('leads to what stands in for it', () => {
		const township = buildTownship({ windows: [buildWindow({ id: 'w5', name: '5号窗口' })] });
		const view = viewOf({ retired, movedTo: 'donglu/window/w5' }, [township]);
		expect(view.successor).toEqual({
			text: '5号窗口',
			detail: '东垆乡人民政府',
			href: '/ymt/donglu/windows/w5/',
		});
	});

	it('else gives the township with its phone, and the hotline', () => {
		const view = viewOf({ retired });
		expect(view.successor).toBeUndefined();
		expect(view.townships.map(({ text, phones }) => [text, phones[0]?.text])).toEqual([
			['东垆乡', '0359-0002000'],
		]);
		expect(view.hotlines[0]?.phones[0]?.text).toBe('12345');
	});

	it('offers every township where its own is gone too', () => {
		const townships = [buildTownship({ id: 'monan' }), buildTownship({ id: 'dawang' })];
		expect(viewOf({ retired }, townships).townships).toHaveLength(2);
	});

	it('does not invent a date for something that just disappeared', () => {
		expect(viewOf({}).since).toBe('这个窗口现在没有了。');
	});
});
