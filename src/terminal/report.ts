import { maskPrivate } from '../rules/privacy.ts';
import { type Change, formatDiff } from './diff.ts';
import type { Format } from './paint.ts';
import { type Checked, formatProblems } from './problems.ts';

/** The report of a check as people may see it: private numbers are masked in every line it quotes. */
export function reportOf(checked: Checked, format: Omit<Format, 'mask'> = {}): string {
	return formatProblems(checked, { ...format, mask: maskPrivate });
}

/** A change as people may see it. */
export function diffOf(change: Change, format: Omit<Format, 'mask'> = {}): string {
	return formatDiff(change, { ...format, mask: maskPrivate });
}

/** Whether the terminal wants colours. */
export function wantsColour(): boolean {
	const { NO_COLOR } = process.env;
	return process.stdout.isTTY === true && !NO_COLOR;
}
