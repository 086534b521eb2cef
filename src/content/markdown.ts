import type { Token } from 'markdown-it';
import type { Place, Problem } from '../domain/problem.ts';
import { markdownFault } from './markdown-faults.ts';
import { markdown } from './markdown-parser.ts';
import type { Read } from './yaml-file.ts';

export interface MarkdownText {
	readonly file: string;
	readonly text: string;
	/** Line of the file on which the text begins. */
	readonly line: number;
	/** Path of the site: `/`, or `/ymt/` below a portal. */
	readonly base: string;
	/** Whether `files/…` exists. */
	readonly hasFile: (path: string) => boolean;
}

/** A link to a page of this site; whether the page exists is known only once everything is read. */
export interface PageLink {
	readonly path: string;
	readonly at: Place;
}

interface Markdown {
	/** Safe HTML; empty if anything was refused. */
	readonly html: string;
	readonly links: readonly PageLink[];
}

const TARGETS: Readonly<Record<string, string>> = { link_open: 'href', image: 'src' };

/** Renders the public explanation of a matter. HTML, scripts, unsafe links and remote images are refused. */
export function readMarkdown(source: MarkdownText): Read<Markdown> {
	const tokens = markdown.parse(source.text, {});
	const problems = new Map<string, Problem>();
	const links: PageLink[] = [];
	for (const { token, line } of flatten(tokens, source.line)) {
		const fault = markdownFault(token, source.hasFile);
		if (fault) {
			const { what, ...words } = fault;
			const at = placeOf(what, line, source);
			// Of `<b>文字</b>` the first half is enough.
			const key = `${fault.name} ${at.line}`;
			if (!problems.has(key)) problems.set(key, { severity: 'error', ...words, at });
		}
		const attribute = TARGETS[token.type];
		if (!attribute) continue;
		const target = String(token.attrGet(attribute) ?? '');
		if (token.type === 'link_open' && /^\/(?!\/)/.test(target))
			links.push({ path: target.replace(/[#?].*$/, ''), at: placeOf(target, line, source) });
		token.attrSet(attribute, putBelow(source.base, target));
	}
	for (const token of tokens) if (token.type.startsWith('heading_')) token.tag = lower(token.tag);
	const html = problems.size > 0 ? '' : markdown.renderer.render(tokens, markdown.options, {});
	return { value: { html, links }, problems: [...problems.values()] };
}

/** The page has h1 and h2 of its own. */
const lower = (tag: string) => `h${Math.min(6, Math.max(3, Number(tag.slice(1)) + 1))}`;

/** Addresses of the site are written from its root, wherever it lies. */
function putBelow(base: string, target: string): string {
	return /^(?:\/|files\/)/.test(target) ? base + target.replace(/^\//, '') : target;
}

/** Block and inline tokens alike, each with the line it begins on. */
function* flatten(
	tokens: readonly Token[],
	offset: number,
): Generator<{ token: Token; line: number }> {
	let line = offset;
	for (const token of tokens) {
		if (token.map) line = offset + token.map[0];
		yield { token, line };
		let inline = line;
		for (const child of token.children ?? []) {
			if (child.type === 'softbreak' || child.type === 'hardbreak') inline++;
			yield { token: child, line: inline };
		}
	}
}

/** The place of `what` on or below the line where its token begins. */
function placeOf(what: string, line: number, { file, text, line: first }: MarkdownText): Place {
	const [shown = ''] = what.split('\n');
	const column = (text.split('\n')[line - first] ?? '').indexOf(shown);
	return column < 0 || shown === ''
		? { file, line, column: 1, length: 0 }
		: { file, line, column: column + 1, length: shown.length };
}
