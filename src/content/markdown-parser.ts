import MarkdownIt from 'markdown-it';

/**
 * CommonMark doesn't end bold at `**注意：**请`: its rule for punctuation beside a word knows only
 * words with spaces between them. Beside a Chinese character no space is needed.
 */
class ChineseInline extends MarkdownIt.StateInline {
	override scanDelims(start: number, canSplitWord: boolean) {
		const found = super.scanDelims(start, canSplitWord);
		// Two units hold any character.
		const before = this.src.slice(Math.max(0, start - 2), start);
		const after = this.src.slice(
			start + found.length,
			Math.min(start + found.length + 2, this.posMax),
		);
		return {
			...found,
			can_open: found.can_open || (/\p{Script=Han}$/u.test(before) && /^\S/.test(after)),
			can_close: found.can_close || (/\S$/.test(before) && /^\p{Script=Han}/u.test(after)),
		};
	}
}

/** HTML is parsed, so that it can be refused where it stands; what is rendered never contains any. */
export const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
markdown.inline.State = ChineseInline;
// The scheme is judged by the reader, with a message; the library would drop the link without a word.
markdown.validateLink = () => true;
