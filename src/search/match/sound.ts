import type { SearchWord } from '../read-word-list.ts';
import { isThereButForOne } from './one-wrong.ts';
import { closeness, SCORES } from './scores.ts';

/** Shorter ones with a mistake are like too many words. */
const SHORTEST_WITH_MISTAKE = 6;
const SHORTEST_IN_MIDDLE = 3;

/** How well a word answers what was typed in pinyin: whole syllables, or their initials. */
export function scoreLetters({ syllables }: SearchWord, letters: string): number {
	const spelled = syllables.join('');
	const bySyllables = scoreSyllables(syllables, spelled, letters);
	if (bySyllables > 0) return bySyllables;
	const byInitials = scoreInitials(syllables.map((each) => each.slice(0, 1)).join(''), letters);
	if (byInitials > 0 || letters.length < SHORTEST_WITH_MISTAKE) return byInitials;
	const isNear = isThereButForOne(Array.from(spelled), Array.from(letters));
	return isNear ? SCORES.oneWrongInSound + closeness(letters.length, spelled.length, 8) : 0;
}

/** The letters must begin where a syllable does; the last one may still be incomplete. */
function scoreSyllables(syllables: readonly string[], spelled: string, letters: string): number {
	if (spelled === letters) return SCORES.sameLetters;
	const near = closeness(letters.length, spelled.length, 8);
	if (spelled.startsWith(letters)) return SCORES.beginningOfSound + near;
	let at = 0;
	for (const syllable of syllables) {
		if (at > 0 && spelled.startsWith(letters, at)) return SCORES.middleOfSound + near;
		at += syllable.length;
	}
	return 0;
}

function scoreInitials(initials: string, letters: string): number {
	if (letters.length < 2) return 0;
	if (initials === letters) return SCORES.sameInitials;
	const near = closeness(letters.length, initials.length, 8);
	if (initials.startsWith(letters)) return SCORES.beginningOfSound - 2 + near;
	if (letters.length < SHORTEST_IN_MIDDLE) return 0;
	return initials.includes(letters) ? SCORES.middleOfInitials + near : 0;
}

/** How well a word answers characters that sound like it: 底保 for 低保. */
export function scoreSound({ syllables }: SearchWord, asked: readonly string[]): number {
	if (asked.length < 2 || !asked.every((syllable) => /^[a-z]+$/.test(syllable))) return 0;
	const [word, sought] = [` ${syllables.join(' ')} `, ` ${asked.join(' ')} `];
	if (word === sought) return SCORES.sameSound;
	if (!word.includes(sought)) return 0;
	const isBeginning = word.startsWith(sought);
	if (asked.length < 3 && !isBeginning) return 0;
	const step = isBeginning ? SCORES.beginningOfSound : SCORES.middleOfSound;
	return step + closeness(asked.length, syllables.length, 8);
}
