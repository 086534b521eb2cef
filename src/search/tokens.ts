/**
 * Texts as the deeper index knows them: pairs of neighbouring Chinese characters, and other words
 * whole. Pairs need no dictionary, so that old browsers cut a question as the index was cut, and a
 * name of two characters is never found where they stand apart.
 */
import { narrow, pairsOf } from './plain.ts';

const RUN = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

export function tokensOf(text: string): readonly string[] {
	const runs = narrow(text).match(RUN) ?? [];
	const isChinese = (run: string) => /^\p{Script=Han}/u.test(run);
	return runs.flatMap((run) => (isChinese(run) ? pairsOf(run) : run));
}
