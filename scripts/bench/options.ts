import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '../../src/terminal/failure.ts';
import { readOptions } from '../../src/terminal/options.ts';
import { MOST_TOWNSHIPS } from './county/places.ts';
import { TASKS, type Task } from './tasks.ts';

export interface BenchOptions {
	readonly tasks: readonly Task[];
	/** Sizes of the made-up counties, smallest first. */
	readonly townships: readonly number[];
	/** The content folder that is the sample. */
	readonly content: string;
	readonly runs: number;
	readonly json: string | undefined;
}

const USAGE = `用法：npm run bench -- [选项]
  --only 任务                        只测一项：reading、checking、pages、building、posters、printing、reprinting
  --townships 1,10,100               自编内容有几个乡镇
  --runs 3                           每项测几次（短的至少 5 次）
  --content content                  样例内容
  --json 文件                        结果另存一份`;

/** @throws Failure, in Chinese, for what can't be measured. */
export function readBenchOptions(args = process.argv.slice(2)): BenchOptions {
	const text = (value: string) => ({ type: 'string', default: value }) as const;
	const flags = {
		only: { type: 'string' },
		townships: text('1,10,100'),
		runs: text('3'),
		json: { type: 'string' },
	} as const;
	const options = readOptions(flags, USAGE, { args });
	const only = options.text('only');
	const tasks = TASKS.filter(({ name }) => only === undefined || name === only);
	if (tasks.length === 0)
		throw new Failure(
			`--only 后面写 ${TASKS.map(({ name }) => name).join('、')} 中的一个；现在写的是“${only}”`,
		);
	const [runs = 0] = wholeNumbers(options.text('runs'), 'runs');
	const townships = wholeNumbers(options.text('townships'), 'townships').sort((a, b) => a - b);
	if (townships.some((count) => count > MOST_TOWNSHIPS))
		throw new Failure(`--townships 最多写 ${MOST_TOWNSHIPS}`);
	const json = options.text('json');
	if (json !== undefined && !existsSync(dirname(resolve(json))))
		throw new Failure(`找不到放结果的文件夹：${dirname(json)}`);
	if (json !== undefined && statSync(json, { throwIfNoEntry: false })?.isDirectory())
		throw new Failure(`${json} 是文件夹；--json 后面写文件名`);
	return {
		tasks,
		townships,
		content: options.common.content,
		runs,
		json,
	};
}

function wholeNumbers(written: string | undefined, option: string): number[] {
	const parts = written?.split(/[,，]/) ?? [];
	if (!parts.every((part) => /^[1-9]\d{0,3}$/.test(part)))
		throw new Failure(`--${option} 后面写数字，如 --${option} 3；现在写的是“${written}”`);
	return parts.map(Number);
}
