import type { Place } from '../domain/problem.ts';
import { visible, widthOf, widthOfCharacter } from './width.ts';

/** Columns of the source line that are quoted. */
const ROOM = 100;

export interface Excerpt {
	readonly quote: string;
	/** Carets under the part that is meant; empty where the whole line is. */
	readonly mark: string;
}

/**
 * The line that a problem is about, with carets aligned under full-width characters. A long line
 * is cut on either side of the part that is meant.
 */
export function excerpt(line: string, { column, length }: Place): Excerpt {
	const [from, to] = [column - 1, column - 1 + length];
	const before = visible(line.slice(Math.max(0, from - ROOM), from));
	const meant = visible(line.slice(from, Math.min(to, from + ROOM)));
	const after = visible(line.slice(to, to + ROOM));
	const fits = widthOf(before + meant) <= ROOM;
	const head = fits ? before : `…${lastColumns(before, ROOM / 3)}`;
	const whole = head + meant + after;
	const shown = firstColumns(whole, ROOM);
	const carets = Math.max(1, Math.min(widthOf(meant), ROOM - widthOf(head)));
	return {
		quote: shown === whole ? whole : `${shown}…`,
		mark: length > 0 ? ' '.repeat(widthOf(head)) + '^'.repeat(carets) : '',
	};
}

function firstColumns(text: string, columns: number): string {
	const characters: string[] = [];
	let width = 0;
	for (const character of text) {
		width += widthOfCharacter(character);
		if (width > columns) break;
		characters.push(character);
	}
	return characters.join('');
}

function lastColumns(text: string, columns: number): string {
	const reverse = (part: string) => [...part].reverse().join('');
	return reverse(firstColumns(reverse(text), columns));
}
