import { describe, expect, it } from 'vitest';
import { pagePath, pagesOf, targetsOf } from '../../src/codes/targets.ts';
import {
	buildDisclosure,
	buildItem,
	buildOffice,
	buildPost,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const dibao = buildItem();
const west = buildVillage({ id: 'xicun', name: '西村' });

function township(id: string) {
	return buildTownship({
		id,
		windows: [buildWindow({ id: 'w1' }), buildWindow({ id: 'w3', items: [dibao] })],
		posts: [buildPost(), buildPost({ id: 'menwei', plaque: undefined })],
		offices: [buildOffice({ plaque: true }), buildOffice({ id: 'dangzheng' })],
		villages: [buildVillage({ merger: { into: west, date: '2026-12-01' } }), west],
	});
}

const disclosure = buildDisclosure({
	items: [buildItem({ id: 'elsewhere' }), dibao],
	townships: [township('donglu'), township('dawang')],
});

describe('targetsOf', () => {
	it('names everything that a code is issued for, in the order of the wall', () => {
		const targets = targetsOf(disclosure).map(({ target }) => target);
		expect(targets.slice(0, 9)).toEqual([
			'site',
			'donglu',
			'donglu/window/w1',
			'donglu/window/w3',
			'donglu/post/minzheng',
			'donglu/office/shehui',
			'donglu/village/dongcun',
			'donglu/village/xicun',
			'donglu/item/dibao',
		]);
		expect(targets.slice(9)).toEqual(
			targets.slice(1, 9).map((target) => target.replace('donglu', 'dawang')),
		);
	});

	it('names each target as its record does', () => {
		const names = new Map(targetsOf(disclosure).map(({ target, name }) => [target, name]));
		expect(names.get('site')).toBe('芮城县一码通');
		expect(names.get('donglu')).toBe('东垆乡人民政府');
		expect(names.get('donglu/window/w3')).toBe('3号窗口 社会救助');
		expect(names.get('donglu/item/dibao')).toBe('最低生活保障审核确认');
	});

	it('needs no code for a village that is merged by now', () => {
		const later = { ...disclosure, today: '2026-12-01' };
		const targets = targetsOf(later).map(({ target }) => target);
		expect(targets).not.toContain('donglu/village/dongcun');
		expect(targets).toContain('donglu/village/xicun');
	});
});

describe('pagesOf', () => {
	it('keeps the pages of what hangs nowhere any more', () => {
		const uncoded = pagesOf(disclosure).filter(({ coded }) => !coded);
		expect(uncoded.map(({ target }) => target).slice(0, 2)).toEqual([
			'donglu/post/menwei',
			'donglu/office/dangzheng',
		]);
	});

	it('says which village stands for a merged one, even after a second merger', () => {
		const north = buildVillage({ id: 'beicun', merger: { into: west, date: '2025-03-01' } });
		const middle = { ...west, id: 'zhongcun', merger: { into: north, date: '2024-05-01' } };
		const villages = [middle, north, west];
		const pages = pagesOf(buildDisclosure({ townships: [buildTownship({ villages })] }));
		expect(pages.find(({ target }) => target === 'donglu/village/zhongcun')?.mergedInto).toBe(
			'donglu/village/xicun',
		);
	});
});

describe('pagePath', () => {
	it('is where the page stands below the site’s address', () => {
		expect(pagePath('site')).toBe('/');
		expect(pagePath('donglu')).toBe('/donglu/');
		expect(pagePath('donglu/window/w3')).toBe('/donglu/windows/w3/');
		expect(pagePath('donglu/post/minzheng')).toBe('/donglu/posts/minzheng/');
		expect(pagePath('donglu/office/shehui')).toBe('/donglu/offices/shehui/');
		expect(pagePath('donglu/village/dongcun')).toBe('/donglu/villages/dongcun/');
		expect(pagePath('donglu/item/dibao')).toBe('/donglu/items/dibao/');
	});
});
