import type { Department } from '../../domain/department.ts';
import type { Post } from '../../domain/post.ts';
import type { Path, Problem, Source } from '../../domain/problem.ts';
import type { Party } from '../../domain/window.ts';
import type { Register } from '../register.ts';
import type { County } from './context.ts';

interface PartyContext {
	readonly posts: Register<Post>;
	readonly county: County;
	readonly source: Source;
	readonly path: Path;
}

/** A bureau or a post where the name is one; other units stay words, unless they look like a misspelt bureau. */
export function toParty(
	name: string,
	{ posts, county: { departments, problems }, source, path }: PartyContext,
): Party {
	const department = departments.find(name);
	if (department?.value) return { kind: 'department', department: department.value };
	const post = posts.find(name);
	if (post?.value) return { kind: 'post', post: post.value };
	const isStrange = !department && !post && departments.isComplete && posts.isComplete;
	const near = isStrange ? nearParty(name, departments, posts) : undefined;
	if (near) problems.push(misspelt(name, near, source, path));
	return { kind: 'unit', name };
}

/** What tells bodies of one field apart: 财政局, 财政所. */
const KIND = /[局所站队厅院委办部社会]$/;

/** Bureaus that many counties have, and whose names are one letter apart; not all keep a record here. */
const USUAL = new Set(
	'教育局 体育局 民政局 财政局 邮政局 水利局 水务局 税务局 商务局 医保局 社保局 环保局 林业局 农业局 工业局 住建局 公安局 司法局'.split(
		' ',
	),
);

/** Only one letter of a longer name may be off, and not so that it is the name of another body. */
function nearParty(
	name: string,
	departments: Register<Department>,
	posts: Register<Post>,
): string | undefined {
	const near = departments.nearest(name) ?? posts.nearest(name);
	if (!near || name.length < 3 || near.length !== name.length) return undefined;
	const isOther = USUAL.has(name) || (KIND.test(name) && name.at(-1) !== near.at(-1));
	if (isOther) return undefined;
	return [...name].filter((letter, index) => letter !== [...near][index]).length === 1
		? near
		: undefined;
}

function misspelt(name: string, near: string, source: Source, path: Path): Problem {
	return {
		name: 'UnknownReference',
		severity: 'error',
		message: `没有叫“${name}”的县直部门或岗位`,
		fix: `是不是想写“${near}”？`,
		at: source.at(...path),
	};
}
