import { writeFileSync } from 'node:fs';
import { runCommand } from '../src/terminal/failure.ts';
import { madeUpCounty, sampleCounty } from './bench/counties.ts';
import { readBenchOptions } from './bench/options.ts';
import { machine, notes, resultTable } from './bench/results.ts';
import { runTask } from './bench/run.ts';
import { searchReport } from './bench/search.ts';

await runCommand(() => {
	const { tasks, townships, content, runs, json } = readBenchOptions();
	const about = machine();
	const plan = { sample: sampleCounty(content), steps: townships.map(madeUpCounty), runs };
	const results = tasks.flatMap((task) => runTask(task, plan));
	console.log(`${resultTable(results)}\n\n${notes(about)}\n\n${searchReport(content) ?? ''}`);
	if (json) writeFileSync(json, `${JSON.stringify({ machine: about, results }, null, '\t')}\n`);
	return 0;
});
