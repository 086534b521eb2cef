import { painter } from './paint.ts';
import { wantsColour } from './report.ts';
import { visible } from './width.ts';

/** Lines shown above and below what changed. */
const CONTEXT = 2;

/** One changed stretch of a text, with line numbers; lines may have come or gone. */
export function changedLines(
	{ before, after }: { readonly before: string; readonly after: string },
	colour = wantsColour(),
): string {
	const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
	const most = Math.min(old.length, now.length);
	let head = 0;
	while (head < most && old[head] === now[head]) head++;
	let tail = 0;
	while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
	const paint = painter({ colour });
	const numbered = (sign: string, lines: readonly string[], from: number) =>
		lines.map((line, index) => `${sign} ${String(from + index + 1).padStart(4)}  ${visible(line)}`);
	const from = Math.max(0, head - CONTEXT);
	const to = Math.min(now.length, now.length - tail + CONTEXT);
	return [
		...numbered(' ', now.slice(from, head), from),
		...numbered('-', old.slice(head, old.length - tail), head).map((line) => paint('red', line)),
		...numbered('+', now.slice(head, now.length - tail), head).map((line) => paint('green', line)),
		...numbered(' ', now.slice(now.length - tail, to), now.length - tail),
	].join('\n');
}
