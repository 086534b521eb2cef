import type { TimeSpan } from '../hours.ts';

function minutes(time: string): number {
	const [hour, minute] = time.split(':').map(Number);
	return (hour ?? 0) * 60 + (minute ?? 0);
}

/** Whether the two share some time; one may begin when the other ends. */
export function overlap(a: TimeSpan, b: TimeSpan): boolean {
	return minutes(a.from) < minutes(b.to) && minutes(b.from) < minutes(a.to);
}

/** The same time in the order of the day, without overlaps. */
export function mergeSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
	const merged: TimeSpan[] = [];
	for (const span of spans.toSorted((a, b) => minutes(a.from) - minutes(b.from))) {
		const last = merged.at(-1);
		if (!last || !overlap(last, span)) merged.push(span);
		else if (minutes(span.to) > minutes(last.to)) {
			merged.splice(-1, 1, { from: last.from, to: span.to });
		}
	}
	return merged;
}

/** `8:30–12:00 14:30–18:00`. */
export function spansText(spans: readonly TimeSpan[]): string {
	return spans.map(({ from, to }) => `${from}–${to}`).join(' ');
}
