/**
 * Characters that hold sentences together and name nothing: particles, pronouns, directions, counting
 * and measure words, auxiliary verbs. Pairs with them (“过不”, “一群”) are rare on pages, yet say nothing.
 */
export const FUNCTION_CHARACTERS =
	'的了着过得是在有没无不一二两三几多少都就也还又才再很太最更全把被让叫给跟和与或到从往向对为以于' +
	'来去上下里外中前后进出起回这那哪啥么什怎咋谁他她它我你您俺咱人家们个些点能会要想可该应说看做弄' +
	'搞办用时候年月日天今明现好大小自己只所而且但因如果等吗呢';

const all = new Set(FUNCTION_CHARACTERS);

/** How many characters of a text name nothing. */
export function functionCharactersIn(text: string): number {
	return Array.from(text).filter((character) => all.has(character)).length;
}
