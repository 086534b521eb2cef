import { textTable } from '../bench/table.ts';
import { CATEGORIES, type Category, type Rating } from './report.ts';

/** What a page must reach. */
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

export function ratingTable(ratings: readonly Rating[], empty: Rating): string {
	return textTable<Rating>(
		[
			{ heading: '网页', cell: (rating) => nameOf(rating, empty), align: 'left' },
			...CATEGORIES.map((category) => ({
				heading: NAMES[category],
				cell: ({ scores }: Rating) => String(scores[category] ?? ''),
			})),
			{ heading: '首屏', cell: ({ largestPaint }) => `${(largestPaint / 1000).toFixed(1)} 秒` },
			{ heading: '点不动', cell: ({ blocked }) => `${Math.round(blocked)} 毫秒` },
			{ heading: '下载', cell: ({ bytes }) => `${(bytes / 1000).toFixed(1)} KB` },
		],
		[...ratings, empty],
	);
}

function nameOf(rating: Rating, empty: Rating): string {
	return rating === empty ? '（只有一个字的网页）' : `/${rating.path}`;
}

/** Where a page falls short, and what for. */
export function shortcomings(ratings: readonly Rating[]): readonly string[] {
	return ratings.flatMap(({ path, scores, lost }) => {
		const short = CATEGORIES.filter((category) => (scores[category] ?? 100) < LEAST[category]);
		if (short.length === 0) return [];
		const names = short.map((each) => NAMES[each]).join('、');
		return [`/${path} 没有到标准：${names}；${lost.join('；')}`];
	});
}

/** Whether this machine is too busy for its word on speed to count. */
export function busyNote({ scores, blocked }: Rating): string | undefined {
	if ((scores.performance ?? 0) >= LEAST.performance && blocked < BUSY) return undefined;
	return '只有一个字的网页也慢：这台机器正忙着别的，速度这一栏不算数，闲下来再测。';
}

/** ms that even the smallest page is blocked. */
const BUSY = 50;
