import { z } from 'zod';
import { type Doubt, mean } from './fields.ts';

/** Travels in the issue of a value that is not of its kind, for `explain`. */
export interface Mismatch {
	readonly expected: string;
	readonly example: string;
	/** What was surely meant. */
	readonly mended?: string;
	/** What is wrong, where more can be said than that the format is. */
	readonly reason?: string;
	/** What to do, where the example alone would not tell. */
	readonly advice?: string;
}

interface Kind<Value> {
	/** In the clerk's words: “电话”. */
	readonly expected: string;
	readonly example: string;
	/** The value, or undefined if the text is not of this kind. */
	readonly read: (text: string) => Value | undefined;
	/** The text as it should have been written, where that is certain. */
	readonly mend?: (text: string) => string;
	/** What is wrong with the text, to be read after the name of the key: “没有这一天”. */
	readonly reason?: (text: string) => string | undefined;
	/** What to do about it, where the example alone would not tell. */
	readonly advice?: (text: string) => string | undefined;
	/** Why a text that was read was hardly meant so. */
	readonly doubt?: (text: string) => Doubt | undefined;
	/** What to do with several, where one may stand. */
	readonly several?: string;
	/** For editors: what `read` accepts. */
	readonly pattern?: RegExp;
}

/** A value that is written as text and must be of a kind. */
export function scalar<Value>(kind: Kind<Value>) {
	const { expected, example, read, doubt, several, pattern } = kind;
	const type = z
		.string()
		.min(1)
		.transform((text, context): Value => {
			const value = read(text.trim());
			if (value !== undefined) return value;
			context.issues.push({ code: 'custom', input: text, params: mismatch(text, kind) });
			return z.NEVER;
		});
	return mean(type, { expected, example, doubt, several, pattern: pattern?.source });
}

function mismatch<Value>(
	text: string,
	{ expected, example, read, mend, reason, advice }: Kind<Value>,
): Mismatch {
	const mended = mend?.(text);
	const isSure = mended !== undefined && mended !== text && read(mended) !== undefined;
	if (isSure) return { expected, example, mended };
	const written = text.trim();
	return { expected, example, reason: reason?.(written), advice: advice?.(written) };
}

export const matching = (pattern: RegExp) => (text: string) =>
	pattern.test(text) ? text : undefined;
