import { maskPrivate } from '../rules/privacy.ts';
import { type Checked, formatProblems } from './problems.ts';

/** The report of a check as people may see it: private numbers are masked in every line it quotes. */
export function reportOf(checked: Checked, { colour }: { readonly colour?: boolean } = {}): string {
	return formatProblems(checked, { colour, mask: maskPrivate });
}

/** Whether the terminal wants colours. */
export function wantsColour(): boolean {
	const { NO_COLOR } = process.env;
	return process.stdout.isTTY === true && !NO_COLOR;
}
