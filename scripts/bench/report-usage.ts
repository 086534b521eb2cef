/** Loaded before a measured program: on exit it writes down what the process has used. */
import { writeFileSync } from 'node:fs';

export interface Usage {
	/** User and system, in seconds. */
	readonly cpu: number;
	/** The largest resident set, in MB. */
	readonly memory: number;
}

const { BENCH_USAGE: report } = process.env;

if (report) {
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
		writeFileSync(report, JSON.stringify(usage));
	});
}
