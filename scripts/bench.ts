import { writeFileSync } from 'node:fs';
import { runCommand } from '../src/terminal/failure.ts';
import { type County, madeUpCounty, sampleCounty } from './bench/counties.ts';
import { measure } from './bench/measure.ts';
import { readBenchOptions } from './bench/options.ts';
import { growthFrom, machine, notes, type Result, resultOf, resultTable } from './bench/results.ts';
import { isThere, type Task } from './bench/tasks.ts';

await runCommand(() => {
	const { tasks, townships, content, runs, json } = readBenchOptions();
	const about = machine();
	const sample = sampleCounty(content);
	const steps = townships.map(madeUpCounty);
	for (const { label } of tasks.filter((task) => !isThere(task)))
		console.error(`跳过“${label}”：还没有这个命令`);
	const results = tasks.filter(isThere).flatMap((task) => run(task, { sample, steps, runs }));
	console.log(`${resultTable(results)}\n\n${notes(about)}`);
	if (json) writeFileSync(json, `${JSON.stringify({ machine: about, results }, null, '\t')}\n`);
	return 0;
});

interface Plan {
	readonly sample: County;
	/** Ever larger. */
	readonly steps: readonly County[];
	readonly runs: number;
}

function run(task: Task, { sample, steps, runs }: Plan): readonly Result[] {
	const results = [sample, ...steps].map((county) => {
		console.error(`正在测量：${task.label}，${county.label}（${county.records} 条记录）`);
		return resultOf(task, county, measure(task.program(county), runs));
	});
	return results.map((result, index) => {
		const smaller = results[index - 1];
		return index > 1 && smaller ? { ...result, growth: growthFrom(smaller, result) } : result;
	});
}
