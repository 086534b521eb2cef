import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import type { Problem } from '../domain/problem.ts';
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
	readonly line: number;
}

/** HTML is parsed, so that it can be refused where it stands; what is rendered never contains any. */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// The scheme is judged below, with a message; the library would drop the link without a word.
markdown.validateLink = () => true;

/** Renders the public explanation of a matter. HTML, scripts, unsafe links and remote images are refused. */
export function readMarkdown(source: MarkdownText): Read<{ html: string; links: PageLink[] }> {
	const tokens = markdown.parse(source.text, {});
	const problems: Problem[] = [];
	const links: PageLink[] = [];
	for (const { token, line } of flatten(tokens, source.line)) {
		if (token.type === 'html_block' || token.type === 'html_inline') {
			problems.push(problem(source, 'HtmlRefused', token.content, line));
		}
		const attribute =
			token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
		if (!attribute) continue;
		const target = String(token.attrGet(attribute) ?? '');
		const fault = attribute === 'src' ? imageFault(target, source) : linkFault(target, source);
		if (fault) problems.push(problem(source, fault, target, line));
		else if (target.startsWith('/')) links.push({ path: target.replace(/[#?].*$/, ''), line });
		if (/^(?:\/|files\/)/.test(target))
			token.attrSet(attribute, source.base + target.replace(/^\//, ''));
	}
	for (const token of tokens) if (token.type.startsWith('heading_')) token.tag = lower(token.tag);
	const html = problems.length > 0 ? '' : markdown.renderer.render(tokens, markdown.options, {});
	return { value: { html, links }, problems };
}

/** The page has h1 and h2 of its own. */
const lower = (tag: string) => `h${Math.min(6, Math.max(3, Number(tag.slice(1)) + 1))}`;

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

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

function linkFault(target: string, { hasFile }: MarkdownText): string | undefined {
	const scheme = SCHEME.exec(target)?.[1]?.toLowerCase();
	if (scheme) return ['https', 'http', 'mailto', 'tel'].includes(scheme) ? undefined : 'UnsafeLink';
	if (target.startsWith('//')) return 'UnsafeLink';
	if (target.startsWith('/') || target.startsWith('#')) return undefined;
	return hasFile(decode(target)) ? undefined : 'MissingLinkedFile';
}

function imageFault(target: string, { hasFile }: MarkdownText): string | undefined {
	if (SCHEME.test(target) || target.startsWith('/')) return 'RemoteImage';
	return hasFile(decode(target)) ? undefined : 'MissingLinkedFile';
}

function decode(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		return target;
	}
}

const WORDS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
	HtmlRefused: [
		'正文里不能用网页代码',
		'删掉尖括号里的内容，只写文字；要显示尖括号，用中文的〈 〉',
	],
	UnsafeLink: [
		'这个链接不安全，不能用',
		'链接只能以 https://、http://、mailto:、tel: 开头，或写网站内的地址，如 /items/dibao/',
	],
	RemoteImage: ['不能引用别处的图片', '把图片放到 content/files/ 里，写成 files/文件名'],
	MissingLinkedFile: [
		'链接的文件不存在',
		'把文件放到 content/files/ 里，写成 files/文件名；网站里的页面写 /items/dibao/ 这样的地址',
	],
};

function problem(
	{ file, text, line: first }: MarkdownText,
	name: string,
	what: string,
	line: number,
): Problem {
	const [message = '', fix = ''] = WORDS[name] ?? [];
	const shown = what.split('\n')[0] ?? '';
	const source = text.split('\n')[line - first] ?? '';
	const index = shown ? source.indexOf(shown) : -1;
	return {
		name,
		severity: 'error',
		message: `${message}：${shown.slice(0, 60)}`,
		fix,
		at: { file, line, column: Math.max(0, index) + 1, length: index < 0 ? 0 : shown.length },
	};
}
