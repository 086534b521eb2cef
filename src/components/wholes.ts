import { onceByText } from '../domain/once.ts';
import { wholesOf } from '../domain/wholes.ts';

/**
 * A text as HTML whose lines end neither between a number and its unit, nor within a document's
 * number. No component: with an instance for each text a large build takes 8 % more processor time.
 */
export const wholes = onceByText((text) =>
	wholesOf(text)
		.map((piece) =>
			piece.whole ? `<span class="num">${escaped(piece.text)}</span>` : escaped(piece.text),
		)
		.join(''),
);

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
