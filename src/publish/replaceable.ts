import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failure } from '../terminal/failure.ts';

/** What every site of ours has, and hardly any other folder. */
const MARKS = ['index.html', 'codes.json'];

/**
 * Makes sure that nothing but an older site is lost when the folder is replaced.
 * @throws Failure if it holds, or lies in, what must stay (`keep`), or anything unknown.
 */
export function assertReplaceable(out: string, keep: { root: string; content: string }): void {
	const place = real(out);
	const [root, content] = [real(keep.root), real(keep.content)];
	if (isWithin(root, place) || isWithin(content, place) || isWithin(place, content))
		throw refusal(out, '网站要放在单独的文件夹里，不能和内容、程序混在一起。');
	if (!existsSync(out)) return;
	if (!statSync(out).isDirectory()) throw refusal(out, '它是一个文件，不是文件夹。');
	const names = readdirSync(out);
	if (names.includes('.git')) throw refusal(out, '里面有 .git，换掉文件夹会把它的历史一起删掉。');
	if (names.length > 0 && !MARKS.every((name) => names.includes(name)))
		throw refusal(out, `里面的东西（如 ${names[0]}）不是生成的网站，换掉就没有了。`);
}

function refusal(out: string, reason: string): Failure {
	return new Failure(
		`不能把网站生成到 ${out}：${reason}\n改用 --out 指定一个新文件夹，或先把里面的东西移走。没有改动任何文件。`,
	);
}

function isWithin(inner: string, outer: string): boolean {
	const path = relative(outer, inner);
	return !path.startsWith('..') && path !== inner;
}

/** The path without links, also of a folder that is yet to be made. */
function real(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(real(parent), path.slice(parent.length));
}
