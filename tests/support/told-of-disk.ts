import { describeFileError } from '../../src/terminal/failure.ts';

/** What somebody is told whom the disk refuses this. */
export function told(act: () => void): string | undefined {
	try {
		act();
	} catch (error) {
		return describeFileError(error);
	}
	return undefined;
}
