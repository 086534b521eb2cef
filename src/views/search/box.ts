import type { Township } from '../../domain/township.ts';
import type { Context } from '../context.ts';

/** A field to ask in; the answers are on the page that it leads to. */
export interface SearchBox {
	readonly action: string;
	readonly label: string;
	/** Where to look first. */
	readonly township?: string;
}

export function searchBox({ href }: Context, township?: Township): SearchBox {
	return {
		action: href('/search/'),
		label: '搜事项、人名、窗口、村、电话',
		township: township?.id,
	};
}
