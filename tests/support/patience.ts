import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from '../../src/publish/lock.ts';
import { LOCK } from '../../src/publish/workplace.ts';
import { Failure } from '../../src/terminal/failure.ts';

/** How long a test may wait in all: for builds of other test files, or a colleague, and its own. */
const PATIENCE = 300_000;
const BETWEEN = 1000;

/** Tries until something comes of it. */
export async function patiently<T>(attempt: () => Promise<T | undefined>): Promise<T> {
	const end = performance.now() + PATIENCE;
	for (;;) {
		const result = await attempt();
		if (result !== undefined) return result;
		if (performance.now() > end) throw new Error('somebody else has been building all the time');
		await pause(BETWEEN);
	}
}

/** The project's lock, as soon as nobody else holds it: two at work in one project disturb each other. */
export function patientLock(): Promise<ReturnType<typeof takeLock>> {
	return patiently(async () => {
		try {
			return takeLock(LOCK);
		} catch (error) {
			if (error instanceof Failure) return undefined;
			throw error;
		}
	});
}
