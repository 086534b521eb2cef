import { BUREAUS } from './departments.ts';
import { HANDLED, type Matter } from './matters.ts';
import { BODIES } from './offices.ts';
import type { Place } from './places.ts';
import { at, type Random } from './random.ts';
import { dutiesFor } from './sentences.ts';
import { TOPICS } from './words.ts';
import type { Yaml } from './yaml.ts';

export interface PostName {
	readonly id: string;
	readonly name: string;
	readonly office: string;
	readonly room: string;
	/** Every fifth post has no plaque, and so no code. */
	readonly plaque: boolean;
}

export const POSTS: readonly PostName[] = BODIES.flatMap(({ id, name, room, posts }) =>
	posts.map((post, index) => ({
		id: `${id}-${index + 1}`,
		name: `${post}岗`,
		office: name,
		room,
		plaque: index !== 4,
	})),
);

/** Each matter, the county's or the township's own, is handled by one post. */
export function postsFile(place: Place, own: readonly Matter[]): Yaml {
	const handled = [...HANDLED, ...own];
	return POSTS.map(({ id, name, office, room, plaque }, index) => ({
		编号: id,
		岗位: name,
		机构: office,
		职责: dutiesFor(at(TOPICS, index)[0], 2, place.random),
		电话: place.phone(20 + index),
		房间: room,
		任职: appointmentsOf(place, index),
		对口: counterpartsOf(place.random),
		事项: handled.filter((_, position) => position % POSTS.length === index).map(({ id }) => id),
		职责牌: plaque ? { 尺寸: '300×200', 数量: '1', 位置: `${room}室门口` } : '无',
		核对日期: place.random.pick(['2026-08-20', '2026-09-15', '2026-10-20', '2026-11-10']),
	}));
}

/** Somebody who has left, the holder, and who stands in. */
function appointmentsOf({ people, shortName }: Place, index: number): Yaml {
	const document = `${shortName.slice(0, 1)}党字〔2025〕7号`;
	return [
		{ 姓名: at(people, index + 5), 角色: '主岗', 起: '2022-05-01', 止: '2025-02-28' },
		{ 姓名: at(people, index), 角色: '主岗', 起: '2025-03-01', 文号: document },
		{ 姓名: at(people, index + 1), 角色: 'B岗', 起: '2025-03-01' },
	];
}

function counterpartsOf(random: Random): Yaml {
	return random.some(BUREAUS, 2).map(({ shortName, sections }) => ({
		部门: shortName,
		科室: random.pick(sections),
		事务: '业务指导、材料报送和抽查复核',
	}));
}
