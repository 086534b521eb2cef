import { type Format, painter } from './paint.ts';
import { visible } from './width.ts';

/** How a file changes. Both texts have the same lines, but for what stands in them. */
export interface Change {
	/** As a clerk is shown it. */
	readonly file: string;
	readonly before: string;
	readonly after: string;
	/** What else changes: “编码由 GBK 改为 UTF-8”. */
	readonly note?: string;
}

/** Lines shown above and below a changed one. */
const CONTEXT = 1;

/** The change as a unified diff; what can't be seen in a line is made visible. */
export function formatDiff({ file, before, after, note }: Change, format: Format): string {
	const paint = painter(format);
	const [old, now] = [linesOf(before), linesOf(after)];
	const changed = now.flatMap((line, index) => (line === old[index] ? [] : [index]));
	const show = (line = '') => visible(format.mask?.(line) ?? line);
	return [
		paint('bold', `--- ${visible(file)}（现在）`),
		paint('bold', `+++ ${visible(file)}（改后）${note ? `　${note}` : ''}`),
		...hunksOf(changed, now.length).flatMap(({ from, to }) => [
			paint('cyan', `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@`),
			...range(from, to).flatMap((index) =>
				changed.includes(index)
					? [paint('red', `-${show(old[index])}`), paint('green', `+${show(now[index])}`)]
					: [` ${show(now[index])}`],
			),
		]),
	].join('\n');
}

const linesOf = (text: string) => text.replace(/^\uFEFF|(?:\r\n|\r|\n)$/g, '').split(/\r\n|\r|\n/);

const range = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => from + index);

/** Changed lines with those around them, joined where they touch. */
function hunksOf(changed: readonly number[], count: number): { from: number; to: number }[] {
	const hunks: { from: number; to: number }[] = [];
	for (const index of changed) {
		const from = Math.max(0, index - CONTEXT);
		const to = Math.min(count, index + CONTEXT + 1);
		const last = hunks.at(-1);
		if (last && from <= last.to) last.to = to;
		else hunks.push({ from, to });
	}
	return hunks;
}
