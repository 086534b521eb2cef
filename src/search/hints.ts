/** Words that only hint at what may be meant: `…庄子 院落…` in `synonyms.yml`, parted by spaces. */
import { plain } from './plain.ts';
import { APART } from './rewrite.ts';

/** Official term → everyday words. */
type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Between the parts of a line. */
const BETWEEN = '|';

const isHint = (written: string) => written.startsWith(APART) && written.endsWith(APART);

/** The everyday words that stand for official terms by themselves. */
export function withoutHints(synonyms: Synonyms): Synonyms {
	return chosen(synonyms, (written) => !isHint(written));
}

/** A line for each official term that something hints at: `宅基地|庄子|院落`. */
export function writeHints(synonyms: Synonyms): readonly string[] {
	return Array.from(chosen(synonyms, isHint), ([official, written]) => {
		const words = written.flatMap((some) => some.split(APART).join('').split(/\s+/));
		return [official, ...words].map(plain).join(BETWEEN);
	});
}

export function readHints(lines: readonly string[]): Synonyms {
	return new Map(
		lines.map((line) => {
			const [official = '', ...words] = line.split(BETWEEN);
			return [official, words];
		}),
	);
}

function chosen(synonyms: Synonyms, isChosen: (written: string) => boolean): Synonyms {
	return new Map(
		Array.from(synonyms, ([official, words]) => [official, words.filter(isChosen)] as const).filter(
			([, words]) => words.length > 0,
		),
	);
}
