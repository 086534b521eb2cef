import { createInterface } from 'node:readline/promises';

/** Whether there is somebody who can be asked. */
export function canAsk(): boolean {
	return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks until the answer is 是 or 否; the Return key alone is 否. */
export async function ask(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		for (;;) {
			const answer = (await terminal.question(`${question}（是/否）`)).trim().toLowerCase();
			if (/^(?:是|y|yes)$/.test(answer)) return true;
			if (/^(?:否|n|no|)$/.test(answer)) return false;
		}
	} finally {
		terminal.close();
	}
}
