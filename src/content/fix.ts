/**
 * What `npm run fix` does: puts right what is surely meant, and nothing else. Comments, line ends and
 * all that is not wrong stay byte for byte.
 */
import type { IsoDate } from '../domain/dates.ts';
import type { Problem } from '../domain/problem.ts';
import { applyEdits } from './edits.ts';
import { decode, type Encoding } from './encoding.ts';
import type { Folder } from './folder.ts';
import { readFolder } from './read.ts';

export interface FixedFile {
	/** Below the content folder. */
	readonly path: string;
	/** As a clerk is shown it. */
	readonly file: string;
	/** The text as it is, with its own line ends. */
	readonly before: string;
	readonly encoding: Encoding;
	/** To be written in UTF-8. */
	readonly after: string;
}

/** What one mend uncovers the next round mends: a colon, then the phone behind it. */
const ROUNDS = 10;

/** The files that would change, and how. Nothing is written. */
export function fixesIn(folder: Folder, today: IsoDate): readonly FixedFile[] {
	const changed = new Map<string, FixedFile>();
	const read = (path: string) => {
		const after = changed.get(path)?.after;
		return after === undefined ? folder.read(path) : new TextEncoder().encode(after);
	};
	for (let round = 0; round < ROUNDS; round++) {
		const { problems } = readFolder({ ...folder, read }, today);
		const mendable = problems.filter(
			({ name, mend }) => mend !== undefined || name === 'WrongEncoding',
		);
		const byFile = Map.groupBy(mendable, ({ at }) => at?.file);
		const fixed = folder.paths.flatMap((path): FixedFile[] => {
			const wrong = byFile.get(`${folder.name}/${path}`);
			const file = wrong && (changed.get(path) ?? asWritten(path, folder));
			return file ? [{ ...file, after: mended(file.after, wrong) }] : [];
		});
		if (fixed.length === 0) break;
		for (const file of fixed) changed.set(file.path, file);
	}
	return [...changed.values()];
}

function asWritten(path: string, { name, read }: Folder): FixedFile | undefined {
	const decoded = decode(read(path));
	if (!decoded) return undefined;
	const { text, encoding } = decoded;
	// What is newly written in UTF-8 needs no byte order mark; where one was, it stays.
	const after = encoding === 'utf-8' ? text : text.replace(/^\uFEFF/, '');
	return { path, file: `${name}/${path}`, before: text, encoding, after };
}

function mended(text: string, problems: readonly Problem[]): string {
	const edits = problems.flatMap(({ at, mend }) => {
		return at && mend !== undefined ? [{ ...at, text: mend }] : [];
	});
	return applyEdits(text, edits);
}
