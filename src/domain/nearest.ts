/**
 * The candidate that `text` was probably meant to be, or undefined when none is within `most`
 * edits and a third of the text.
 */
export function nearest(
	text: string,
	candidates: Iterable<string>,
	most = Number.POSITIVE_INFINITY,
): string | undefined {
	const letters = [...text];
	let allowed = Math.min(most, Math.max(1, Math.floor(letters.length / 3)));
	let best: string | undefined;
	for (const candidate of candidates) {
		const distance = editDistance(letters, [...candidate], allowed);
		if (distance > allowed || candidate === text) continue;
		best = candidate;
		allowed = distance - 1;
	}
	return best;
}

/**
 * Edit distance; more than `limit` may come back as a number that is larger still. A swap of
 * neighbours, the commonest slip of typing, is one edit.
 */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = b.map((_, index) => index + 1);
	last.unshift(0);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
			const swap =
				a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
					? at(before, j - 2) + 1
					: Number.POSITIVE_INFINITY;
			row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swap));
		}
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
