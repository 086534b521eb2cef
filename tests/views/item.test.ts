import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { itemView } from '../../src/views/item.ts';
import { buildDisclosure, buildItem, buildTownship } from '../fixtures/build-disclosure.ts';

describe('a matter’s page', () => {
	it('leads to a matter that comes first, also where the township’s own has nobody to handle it', () => {
		const first = buildItem({ id: 'jiance', township: 'donglu' });
		const item = buildItem({ id: 'pingguo', township: 'donglu', prerequisites: [first] });
		const township = buildTownship({ items: [first, item], windows: [], posts: [] });
		const view = itemView(contextOf(buildDisclosure({ townships: [township] })), item, township);
		expect(view.prerequisites.map(({ href }) => href)).toEqual(['/donglu/items/jiance/']);
	});

	it('leads to files whatever they are called', () => {
		const document = { name: '申请表', blankForm: 'files/申请表#1?100%.txt' };
		const item = buildItem({ requiredDocuments: [document], resultSample: 'files/a%20b.txt' });
		const { details } = itemView(contextOf(buildDisclosure({ items: [item] })), item);
		expect(details.documents[0]?.files[0]?.href).toBe('/files/申请表%231%3F100%25.txt');
		expect(details.sample?.href).toBe('/files/a%2520b.txt');
	});
});
