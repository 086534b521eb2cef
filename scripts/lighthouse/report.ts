import { z } from 'astro/zod';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Rating {
	readonly path: string;
	/** From 0 to 100; of a category that was not asked for there is none. */
	readonly scores: Readonly<Partial<Record<Category, number>>>;
	/** Until the largest thing on the first screen is painted, in ms. */
	readonly largestPaint: number;
	/** How long the phone would not answer a tap while the page comes in, in ms. */
	readonly blocked: number;
	readonly bytes: number;
	/** Audits that cost points, by their titles. */
	readonly lost: readonly string[];
}

/** As much of Lighthouse's report as is asked for. */
const REPORT = z.object({
	categories: z.partialRecord(
		z.enum(CATEGORIES),
		z.object({
			score: z.number().nullable(),
			auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
		}),
	),
	audits: z.record(
		z.string(),
		z.object({
			title: z.string(),
			score: z.number().nullable(),
			numericValue: z.number().optional(),
			explanation: z.string().optional(),
		}),
	),
});

/** @throws where the text is no report of Lighthouse. */
export function readReport(path: string, json: string): Rating {
	const { categories, audits } = REPORT.parse(JSON.parse(json));
	const asked = CATEGORIES.flatMap((name) => {
		const category = categories[name];
		return category ? [{ name, ...category }] : [];
	});
	const lost = asked
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => audits[id])
		.filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9)
		.map((audit) => [audit?.title, audit?.explanation].filter(Boolean).join('：'));
	return {
		path,
		scores: Object.fromEntries(
			asked.map(({ name, score }) => [name, Math.round((score ?? 0) * 100)]),
		),
		largestPaint: audits['largest-contentful-paint']?.numericValue ?? 0,
		blocked: audits['total-blocking-time']?.numericValue ?? 0,
		bytes: audits['total-byte-weight']?.numericValue ?? 0,
		lost: [...new Set(lost)],
	};
}

/**
 * The run in the middle by its speed, since a machine that is busy with other things spoils some. All
 * else is the same in every run.
 */
export function middleOf(runs: readonly Rating[]): Rating {
	const sorted = runs.toSorted((a, b) => speedOf(a) - speedOf(b) || b.blocked - a.blocked);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('A page was not rated');
	return middle;
}

function speedOf({ scores }: Rating): number {
	return scores.performance ?? 0;
}
