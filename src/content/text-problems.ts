import type { Problem } from '../domain/problem.ts';
import { atFile } from './yaml-file.ts';

/** Everything that can be wrong with a file before a word of it is understood. */
export const textProblems = {
	wrongEncoding: (file: string, encoding: string) =>
		error('WrongEncoding', atFile(file), {
			message: `文件编码是 ${encoding}，网站只认 UTF-8`,
			fix: '运行 npm run fix 自动转换；或用记事本打开，点“另存为”，编码选 UTF-8',
		}),
	notText: (file: string) =>
		error('NotText', atFile(file), {
			message: '这不是文本文件',
			fix: 'Word、Excel、WPS 文档和图片不能改个后缀当 .yml、.md 用；把里面的文字复制到用记事本新建的文件里',
		}),
	tooLarge: (file: string) =>
		error('FileTooLarge', atFile(file), {
			message: '文件超过 5 MB，不像是手工填写的内容',
			fix: '检查是不是放错了文件；图片、扫描件请放到 content/files/ 里',
		}),
	empty: (file: string) =>
		error('EmptyFile', atFile(file), {
			message: '文件里没有内容',
			fix: howToRefill(file),
		}),
	lineTooLong: (file: string, line: number) =>
		error('LineTooLong', atFile(file, line), {
			message: '这一行超过 2 万字',
			fix: '检查是不是粘贴了别的东西；确实要写这么长，请分成几行',
		}),
	tooDeep: (file: string, line: number) =>
		error('TooDeep', atFile(file, line), {
			message: '这一行开头有几十个短横，列表套得太深',
			fix: '一条只写一个“- ”，多出来的删掉',
		}),
	conflict: (file: string, line: number, length: number) =>
		error(
			'ConflictMarker',
			{ ...atFile(file, line), length },
			{
				message: '从这一行起有两个版本没有合好：两个人改了同一处',
				fix: file.endsWith('codes.yml')
					? '两边的码都留着，只把“<<<<<<<”“=======”“>>>>>>>”开头的三行删掉'
					: '留下对的那几行，再把“<<<<<<<”“=======”“>>>>>>>”开头的三行删掉',
			},
		),
	damaged: (file: string, line: number, column: number) =>
		error(
			'DamagedText',
			{ ...atFile(file, line), column, length: 1 },
			{
				message: '这一行有坏掉的字，显示成了“\uFFFD”',
				fix: '把坏掉的字删掉重新输入；整个文件都是乱码的，请从备份恢复',
			},
		),
};

/** What to do about an empty file depends on what was lost. */
function howToRefill(file: string): string {
	if (file.endsWith('/codes.yml'))
		return '这是码簿，已经印出去的码都靠它：请先从备份或 git 找回，不要自己重写';
	if (/\/(?:laws|offices|people|posts|windows|villages)\.yml$/.test(file))
		return '误删了内容的，从备份恢复；确实一条也没有，写一对英文方括号：[]';
	if (/\/(?:site|township)\.yml$/.test(file)) return '从备份恢复；新建的，按手册里的样例填写';
	return '误删了内容的，从备份恢复；确实不要了，就把这个文件删掉';
}

function error(
	name: string,
	at: Problem['at'],
	{ message, fix }: { readonly message: string; readonly fix: string },
): Problem {
	return { name, severity: 'error', message, fix, at };
}
