import { expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { townshipView } from '../../src/views/township.ts';
import {
	buildDisclosure,
	buildItem,
	buildPerson,
	buildPost,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

it('a township shows the next week of its roster, in whatever order it was written', () => {
	const leaders = [buildPerson({ name: '张三' })];
	const days = Array.from({ length: 12 }, (_, index) => String(12 - index).padStart(2, '0'));
	const roster = days.map((day) => ({ date: `2026-12-${day}`, leaders }));
	const township = buildTownship({ roster });
	const disclosure = buildDisclosure({ today: '2026-12-03', townships: [township] });
	const names = townshipView(contextOf(disclosure), township).roster.map(({ name }) => name);
	expect(names).toHaveLength(7);
	expect([names[0], names[6]]).toEqual(['12月3日 周四', '12月9日 周三']);
});

it('a township names what people come for also where no procedure is written yet', () => {
	const popularOf = (...items: ReturnType<typeof buildItem>[]) => {
		const township = buildTownship({ posts: [buildPost({ items })] });
		const disclosure = buildDisclosure({ items, townships: [township] });
		return townshipView(contextOf(disclosure), township).popular.map(({ text }) => text);
	};
	const bare = buildItem({ id: 'a', name: '户籍证明', aliases: ['户口'] });
	const whole = buildItem({ id: 'b', name: '低保', handling: '承诺件', procedure: [] });
	expect(popularOf(bare)).toEqual(['户籍证明']);
	expect(popularOf(bare, whole)).toEqual(['低保']);
});
