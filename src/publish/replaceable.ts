import { existsSync, readdirSync } from 'node:fs';
import { Failure } from '../terminal/failure.ts';
import { fileInTheWay, isWithin } from '../terminal/folders.ts';

/** What every site of ours has, and hardly any other folder. */
const MARKS = ['index.html', 'codes.json'];

/**
 * Makes sure that nothing but an older site is lost when the folder is replaced.
 * @throws Failure if it holds, or lies in, what must stay (`keep`), or anything unknown.
 */
export function assertReplaceable(out: string, keep: { root: string; content: string }): void {
	const { root, content } = keep;
	const file = fileInTheWay(out);
	if (file !== undefined)
		throw refusal(
			out,
			file === out ? '它是一个文件，不是文件夹' : `${file} 是一个文件，不是文件夹`,
		);
	if (isWithin(root, out) || isWithin(content, out) || isWithin(out, content))
		throw refusal(out, '网站要放在单独的文件夹里，不能和内容、程序混在一起');
	if (!existsSync(out)) return;
	const names = readdirSync(out);
	if (names.includes('.git')) throw refusal(out, '里面有 .git，换掉文件夹会把它的历史一起删掉');
	if (names.length > 0 && !MARKS.every((name) => names.includes(name)))
		throw refusal(out, `里面的东西（如 ${names[0]}）不是生成的网站，换掉就没有了`);
}

function refusal(out: string, reason: string): Failure {
	return new Failure(
		`不能把网站生成到 ${out}：${reason}。改用 --out 指定一个新文件夹，或先把里面的东西移走。没有改动任何文件。`,
	);
}
