import { plain } from './plain.ts';
import type { Pool } from './pool.ts';
import type { Known } from './read-word-list.ts';
import { type Query, rewrite } from './rewrite.ts';

/** What is asked, and where. */
export interface Question {
	readonly query: Query;
	/** The township that the question names, else the one it is asked in. */
	readonly township?: string;
	/** What it asks besides naming a township. */
	readonly rest?: Query;
	/** The kind of page that its words ask for, and what they ask besides: a window, `社保`. */
	readonly wanted?: { readonly kind: Known['kind']; readonly rest?: Query };
	/** Whether of the county's page and a township's for the same, this is the other one. */
	isSaidTwice(entry: Known): boolean;
}

const KIND_WORDS: readonly (readonly [RegExp, Known['kind']])[] = [
	[/窗口|哪天/, 'window'],
	[/岗$/, 'post'],
	[/(?:村|社区)$/, 'village'],
	[/(?:局|部门|县委)$|县[里上]/, 'department'],
	[/清单|目录/, 'list'],
];
/** A single character besides says too little. */
const SHORTEST_REST = 2;

export function questionOf(pool: Pool, asked: string, within?: string): Question {
	const query = rewrite(asked, pool.tables);
	const named = namedIn(query.whole, pool);
	const township = named?.id ?? within;
	const covered = pool.covered(township);
	return {
		query,
		township,
		rest: named && rewrite(query.whole.replace(named.name, ' '), pool.tables),
		wanted: wantedIn(query, pool, township),
		isSaidTwice: ({ isCounty, township: own, path }) =>
			isCounty ? own !== township : covered.has(path),
	};
}

/**
 * Who asks for somebody is sent to a post, and where no township is chosen to a department; who asks
 * when somebody is there, to the township.
 */
const WHO =
	/(?:[找问打给归该]|报给?)(?:谁|哪个)|谁(?:.{0,3}管|负责|来|检查)|哪个(?:人|干部|科|部门|管)/;
const HOURS = /几点|上班|开门|周末|星期|礼拜|值班/;

function byWhole(whole: string, township: string | undefined): Question['wanted'] {
	if (WHO.test(whole)) return { kind: township === undefined ? 'department' : 'post' };
	return HOURS.test(whole) ? { kind: 'township' } : undefined;
}

function wantedIn(
	{ bare, whole }: Query,
	{ tables }: Pool,
	township: string | undefined,
): Question['wanted'] {
	const [word, kind] = KIND_WORDS.find(([each]) => each.test(bare)) ?? [];
	if (!word || !kind) return byWhole(whole, township);
	const rest = bare.replace(word, '');
	return { kind, rest: rest.length < SHORTEST_REST ? undefined : rewrite(rest, tables) };
}

/** The township that a question names besides something else, unless that makes a village's name of it. */
function namedIn(whole: string, { townships }: Pool) {
	for (const { id, names } of townships) {
		const name = names.map(plain).find((each) => {
			const at = whole.indexOf(each);
			// 陌南镇长 is the 镇长 of 陌南.
			const isOther = /[乡镇]$/.test(each) ? /^[村社长]/ : /^[村社]/;
			return at >= 0 && !isOther.test(whole.slice(at + each.length));
		});
		if (name !== undefined && name !== whole) return { id, name };
	}
	return undefined;
}
