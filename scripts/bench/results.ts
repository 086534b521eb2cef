import { availableParallelism, cpus, loadavg } from 'node:os';
import type { County } from './counties.ts';
import { median, type Sample } from './measure.ts';
import { type Column, textTable } from './table.ts';
import type { Output, Task } from './tasks.ts';

/** One line of the table. */
export interface Result extends Partial<Output> {
	readonly task: string;
	readonly label: string;
	readonly county: string;
	readonly records: number;
	readonly samples: readonly Sample[];
	/** Ratio of times by ratio of sizes against the smaller made-up county before it: 1 is linear. */
	readonly growth?: number;
}

export function resultOf(
	{ name, label, output }: Task,
	{ label: county, records }: County,
	samples: readonly Sample[],
): Result {
	return { task: name, label, county, records, samples, ...output?.() };
}

/** How the time grew from `smaller` to `larger`: that of the processor, which other work hardly changes. */
export function growthFrom(smaller: Result, larger: Result): number {
	const sizeOf = ({ pages, records }: Result) => pages ?? records;
	return cpuOf(larger) / cpuOf(smaller) / (sizeOf(larger) / sizeOf(smaller));
}

const secondsOf = ({ samples }: Result) => median(samples.map(({ wall }) => wall));
const cpuOf = ({ samples }: Result) => median(samples.map(({ cpu }) => cpu));
const fixed = (value: number | undefined, digits = 0) => value?.toFixed(digits) ?? '–';

const COLUMNS: readonly Column<Result>[] = [
	{ heading: '任务', cell: ({ label }) => label, align: 'left' },
	{ heading: '内容', cell: ({ county }) => county, align: 'left' },
	{ heading: '记录', cell: ({ records }) => fixed(records) },
	{ heading: '页面', cell: ({ pages }) => fixed(pages) },
	{ heading: '秒（中位）', cell: (result) => fixed(secondsOf(result), 2) },
	{ heading: '最短–最长', cell: ({ samples }) => rangeOf(samples) },
	{ heading: 'CPU 秒', cell: (result) => fixed(cpuOf(result), 2) },
	{ heading: '记录/秒', cell: (result) => fixed(result.records / secondsOf(result)) },
	{ heading: '页/秒', cell: (result) => fixed(result.pages && result.pages / secondsOf(result)) },
	{
		heading: '内存 MB',
		cell: ({ samples }) => fixed(Math.max(...samples.map((each) => each.memory))),
	},
	{ heading: '热后毫秒/份', cell: ({ each }) => fixed(each, 1) },
	{ heading: '输出 MB', cell: ({ megabytes }) => fixed(megabytes, 1) },
	{ heading: '增长', cell: ({ growth }) => fixed(growth, 2) },
];

function rangeOf(samples: readonly Sample[]): string {
	const walls = samples.map(({ wall }) => wall);
	return `${fixed(Math.min(...walls), 2)}–${fixed(Math.max(...walls), 2)}`;
}

export const resultTable = (results: readonly Result[]) => textTable(COLUMNS, results);

/** What the numbers were measured on; they mean nothing elsewhere. */
export function machine() {
	const load = loadavg()[0] ?? 0;
	return {
		cpu: cpus()[0]?.model ?? '',
		cores: availableParallelism(),
		node: process.version,
		load,
	};
}

/** How to read the table, honestly. */
export function notes({ cpu, cores, node, load }: ReturnType<typeof machine>): string {
	return [
		`机器：${cpu}，${cores} 核，Node ${node}；开始时系统负载 ${load.toFixed(1)}，大于核数时，秒数偏大，请看 CPU 秒。`,
		'每次测量另起一个进程，从启动到退出计时；先空跑一次，所以磁盘缓存是热的，程序自身是冷的。',
		'CPU 秒和内存（峰值）算主进程和它的所有线程；记录不含码簿里的码，它们也要读。',
		'“只写网页”是读内容、写出所有网页（码的网页也在内），别的生成器做的就是这些；“生成”还有二维码、挂图、分享图、搜索、印刷文件和最后的核对。',
		'“印刷”是每个码印一种版式（海报A4、桌牌、职责牌、流程图A3）并读回，连同样张总览，从空的缓存开始；“再印”是内容没有变；“页面”这时是印刷文件的个数。',
		'“A4 海报”是单线程连做 500 张（先做 200 张预热），每张用多少 CPU 毫秒，不含读回。',
		'“增长”是 CPU 秒之比除以规模之比（规模看页面，没有页面的看记录），1.00 即与规模成正比；启动占一部分，所以小的内容会低于 1。',
	].join('\n');
}
