import type { Edge, Graph } from './graph.ts';
import type { Mark } from './marks.ts';

/** One way, said in words. */
export interface OutlineWay {
	readonly answer?: string;
	/** `往下：受理`, `回到第 1 步：提交申请`, `跳到第 7 步：书面告知`, `结束：不予批准`. */
	readonly text: string;
	/** The id to jump to; absent where the way just goes on below. */
	readonly anchor?: string;
}

/** What has to be said of the ways to and from each entry. */
export interface Signposts {
	readonly ways: readonly OutlineWay[];
	/** `上接：材料齐全？（否）`. Said only where nobody comes from directly above. */
	readonly arrivals: readonly string[];
	/** Whether the line goes on to the entry below. */
	readonly goesOn: boolean;
}

export function signpostsOf(graph: Graph, marks: readonly Mark[]): readonly Signposts[] {
	const leaving = Map.groupBy(graph.edges, ({ from }) => from);
	const coming = Map.groupBy(graph.edges, ({ to }) => to);
	return graph.nodes.map((node, index) => {
		const ways = leaving.get(index) ?? [];
		const arrivals = coming.get(index) ?? [];
		const isDecision = node.entry.kind === 'decision';
		const followsOn = index === 0 || arrivals.some(({ from }) => from === index - 1);
		return {
			ways: ways
				.filter((edge) => isDecision || !isDown(edge))
				.map((edge) => say(edge, graph, marks)),
			arrivals: followsOn ? [] : sayArrivals(arrivals, marks),
			goesOn: ways.some(isDown) && graph.nodes[index + 1]?.entry.kind !== 'join',
		};
	});
}

const isDown = ({ from, to }: Edge) => to === from + 1;

function say(edge: Edge, { nodes }: Graph, marks: readonly Mark[]): OutlineWay {
	const target = marks[edge.to];
	const answer = edge.label;
	if (isDown(edge)) return { answer, text: `往下：${target?.name}` };
	const isEnd = nodes[edge.to]?.entry.kind === 'end';
	const verb = isEnd ? '结束' : edge.to > edge.from ? '跳到' : '回到';
	return { answer, text: `${verb}${label(target)}`, anchor: target?.anchor };
}

/** Several answers of one decision that lead to the same entry are one arrival. */
function sayArrivals(edges: readonly Edge[], marks: readonly Mark[]): string[] {
	return [...Map.groupBy(edges, ({ from }) => from)].map(([from, same]) => {
		const answers = same.flatMap(({ label }) => label ?? []).join('、');
		return `上接${label(marks[from])}${answers && `（${answers}）`}`;
	});
}

/** `第 3 步：受理`, or `：材料齐全？` for what has no number. */
function label(mark: Mark | undefined): string {
	return `${mark?.number ? `第 ${mark.number} 步` : ''}：${mark?.name}`;
}
