import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Outline, type OutlineEntry, outlineOf } from '../../src/flowchart/outline.ts';
import { County } from './county.ts';
import { type Edit, type Example, examplesIn, HANDBOOK, title } from './examples.ts';

const examples = examplesIn(readFileSync(HANDBOOK, 'utf8'));
const procedures = examples.filter(({ words }) => words[0] === '流程');
const drawings = examples.filter(({ kind }) => kind === '图');
const named = (example: Example) => [title(example), example] as const;

describe('the procedures of the handbook', () => {
	const county = new County();
	afterAll(() => county.remove());
	const right = procedures.filter(({ kind }) => kind === '对').map(asItem);
	const { problems, disclosure } = county.after(right);

	it('are right where it says so', () => {
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it.each(procedures.filter(({ kind }) => kind === '错').map(named))(
		'are wrong as it says: %s',
		(_, example) => {
			const found = county.after([asItem(example)]).problems;
			expect(found.map(({ name }) => name)).toContain(example.words[1]);
		},
	);

	it.each(drawings.map(named))('look on the page as it draws them: %s', (_, { line, text }) => {
		const drawn = procedures.findLast((example) => example.line < line);
		const item = disclosure?.items.find(({ id }) => drawn && id === idOf(drawn));
		const names = { townshipNames: [], departmentNames: [] };
		const seen = text.split('\n').map((each) => each.replace(/^[\s①-⑳？完│├└]*/, ''));
		expect(seen.map(words).filter(Boolean)).toEqual(
			linesOf(outlineOf(item?.procedure ?? [], { names })),
		);
	});
});

const idOf = ({ line }: Example) => `example-${line}`;

/** A matter with the procedure in it. */
function asItem(example: Example): Edit {
	const procedure = example.text.replace(/^(?=.)/gm, '  ');
	const name = `例子${example.line}`;
	const after = `---\n名称: ${name}\n类型: 公共服务\n流程:\n${procedure}---\n`;
	const file = `items/${idOf(example)}.md`;
	return { file, before: '', after, outcome: 'told', problem: undefined, example };
}

/** What stands in the boxes, line by line. */
function linesOf(outline: Outline): string[] {
	return outline.flatMap((entry) => {
		const ways = entry.ways.map(({ answer, text }) => words(`${answer ?? ''} ${text}`));
		return [...entry.arrivals, ...boxOf(entry), ...ways];
	});
}

function boxOf(entry: OutlineEntry): string[] {
	if (entry.kind === 'end') return [entry.name];
	if (entry.kind === 'parallel')
		return [`${entry.name} 同时进行`, ...entry.branches.flatMap(linesOf)];
	const { name, actor, limit, place, documents } = entry;
	return [
		`${name} ${actor}`,
		...(limit ? [`时限：${limit}`] : []),
		...(place ? [`地点：${place}`] : []),
		...(documents.length > 0 ? [`材料：${documents.join('、')}`] : []),
	];
}

function words(line: string): string {
	return line.trim().replace(/\s+/g, ' ');
}
