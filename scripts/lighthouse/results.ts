import { textTable } from '../bench/table.ts';
import { CATEGORIES, type Category, type Rating } from './rate.ts';

/** What a page must reach; a machine that is busy with other things may cost it a point or two of the first. */
const LEAST: Readonly<Record<Category, number>> = {
	performance: 99,
	accessibility: 100,
	'best-practices': 100,
	seo: 100,
};
const NAMES: Readonly<Record<Category, string>> = {
	performance: '速度',
	accessibility: '无障碍',
	'best-practices': '规范',
	seo: '搜索',
};

export function ratingTable(ratings: readonly Rating[]): string {
	return textTable<Rating>(
		[
			{ heading: '网页', cell: ({ path }) => `/${path}`, align: 'left' },
			...CATEGORIES.map((category) => ({
				heading: NAMES[category],
				cell: ({ scores }: Rating) => String(scores[category]),
			})),
			{ heading: '首屏', cell: ({ largestPaint }) => `${(largestPaint / 1000).toFixed(1)} 秒` },
			{ heading: '下载', cell: ({ bytes }) => `${(bytes / 1000).toFixed(1)} KB` },
		],
		ratings,
	);
}

/** Where a page falls short, and what for. */
export function shortcomings(ratings: readonly Rating[]): readonly string[] {
	return ratings.flatMap(({ path, scores, lost }) => {
		const short = CATEGORIES.filter((category) => scores[category] < LEAST[category]);
		if (short.length === 0) return [];
		return [
			`/${path} 没有到标准：${short.map((each) => NAMES[each]).join('、')}；${lost.join('；')}`,
		];
	});
}
