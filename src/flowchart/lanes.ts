import type { LocalWords } from '../domain/local-words.ts';
import { once, onceByText } from '../domain/once.ts';
import type { Procedure } from '../domain/procedure.ts';

/** Who acts, as residents see it; each is a lane of the wall chart and a colour on the phone. */
export interface Lane {
	readonly kind: 'applicant' | 'village' | 'township' | 'county' | 'other';
	/** 申请人 · 村 · 乡镇 · 县; any other actor is a lane of its own. */
	readonly label: string;
}

/** The names that settle where an actor belongs, full and short. */
export interface LaneNames {
	/** Townships, their posts, offices and windows. */
	readonly townshipNames: readonly string[];
	readonly departmentNames: readonly string[];
	/** What the levels are called where these are; else as in a county. */
	readonly words?: LocalWords;
}

const APPLICANT: Lane = { kind: 'applicant', label: '申请人' };
const VILLAGE: Lane = { kind: 'village', label: '村' };
const TOWNSHIP: Lane = { kind: 'township', label: '乡镇' };
const COUNTY: Lane = { kind: 'county', label: '县' };

/** A village's own body as the first of the actors, whatever township stands before its name. */
const VILLAGE_BODY = /^[^、，和与及]*(村民委员会|村委会|村民小组|村党支部|居民委员会|居委会)/;

/** Tried in order. The exceptions are words that only begin like a level: 村镇, 组织部, 市场, 乡村. */
const BEGINNINGS: readonly (readonly [RegExp, Lane])[] = [
	[/^(申请|当事|群众|本人|家属|监护人|户主|农户|投诉人|举报人|信访人|企业|市民)/, APPLICANT],
	[/^(村民|居民)$/, APPLICANT],
	[/^[各本]?(村(?!镇)|社区)|^组(?!织)/, VILLAGE],
	[/^[各本]?(乡(?!村)|镇|街道)/, TOWNSHIP],
	[/^[各本]?(县|区|市(?!场))/, COUNTY],
];

/** Whoever stands at 谁办, each once. */
export const actorsOf = once((procedure: Procedure): readonly string[] => {
	const tasks = procedure.flatMap((entry) => {
		if (entry.kind === 'end') return [];
		return entry.kind === 'parallel' ? entry.branches.flat() : [entry];
	});
	return [...new Set(tasks.map(({ actor }) => actor))];
});

/** The lane of whoever stands at 谁办. Names come before beginnings: 市场监管岗 is a post, not a city. */
export function laneOf(actor: string, names: LaneNames): Lane {
	return lanes(names)(actor);
}

const lanes = once((names: LaneNames) =>
	onceByText((actor) => calledHere(findLane(actor, names), names)),
);

function calledHere(lane: Lane, { words }: LaneNames): Lane {
	const { kind } = lane;
	if (!words || kind === 'applicant' || kind === 'other') return lane;
	return { kind, label: words[kind] };
}

function findLane(actor: string, { townshipNames, departmentNames }: LaneNames): Lane {
	if (VILLAGE_BODY.test(actor)) return VILLAGE;
	const township = longestBeginning(actor, townshipNames);
	const county = longestBeginning(actor, departmentNames);
	if (township > 0 || county > 0) return township >= county ? TOWNSHIP : COUNTY;
	const [, lane] = BEGINNINGS.find(([pattern]) => pattern.test(actor)) ?? [];
	return lane ?? { kind: 'other', label: actor };
}

/** Length of the longest name that the actor begins with: 民政局社会救助股 begins with 民政局. */
function longestBeginning(actor: string, names: readonly string[]): number {
	return names.reduce(
		(longest, name) => (actor.startsWith(name) ? Math.max(longest, name.length) : longest),
		0,
	);
}
