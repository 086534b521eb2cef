import type { Token } from 'markdown-it';
import type { Problem } from '../domain/problem.ts';

/** What is wrong with one piece of Markdown, and the words that it is about. */
export interface MarkdownFault extends Pick<Problem, 'name' | 'message' | 'fix'> {
	/** As it stands in the text. */
	readonly what: string;
}

type HasFile = (path: string) => boolean;

export function markdownFault(token: Token, hasFile: HasFile): MarkdownFault | undefined {
	if (token.type === 'html_block' || token.type === 'html_inline') return html(token.content);
	if (token.type === 'link_open') return linkFault(decode(token.attrGet('href')), hasFile);
	if (token.type === 'image') return imageFault(decode(token.attrGet('src')), hasFile);
	if (token.type === 'code_block') return indented(token.content);
	return token.type === 'text' ? leftover(token.content) : undefined;
}

/** The library has encoded what the clerk wrote. */
function decode(target: unknown): string {
	const written = String(target ?? '');
	try {
		return decodeURI(written).replace(/%5C/gi, '\\');
	} catch {
		return written;
	}
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE = ['https', 'http', 'mailto', 'tel'];
const ON_OWN_DISK = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

function linkFault(target: string, hasFile: HasFile): MarkdownFault | undefined {
	if (ON_OWN_DISK.test(target)) return onOwnDisk(target);
	const scheme = SCHEME.exec(target)?.[1]?.toLowerCase();
	if (scheme ? !SAFE.includes(scheme) : target.startsWith('//')) return unsafe(target);
	const isElsewhere = scheme !== undefined || /^[/#]/.test(target);
	return isElsewhere || hasFile(target) ? undefined : missingFile(target);
}

function imageFault(target: string, hasFile: HasFile): MarkdownFault | undefined {
	if (ON_OWN_DISK.test(target)) return onOwnDisk(target);
	if (SCHEME.test(target) || target.startsWith('/')) return remoteImage(target);
	return hasFile(target) ? undefined : missingFile(target);
}

const LINKISH = /\[[^\]]*\](?:\([^)]*\)?|（[^）]*）?|\[[^\]]*\]?)/;

/** Marks that should have meant something and would be shown as they are. */
function leftover(text: string): MarkdownFault | undefined {
	const isLinkish = /\][(（[]/.test(text);
	const [link] = (isLinkish && LINKISH.exec(text)) || [];
	if (link) return brokenLink(link);
	const [mark] = /^(?:#{1,6}|＃+|[-－])(?=\s*\p{Script=Han})/u.exec(text) ?? [];
	if (mark) return withoutSpace(mark);
	return text.includes('**') ? brokenBold(text) : undefined;
}

const html = (content: string): MarkdownFault => ({
	name: 'HtmlRefused',
	message: `正文里不能用网页代码：${shorten(content.trim())}`,
	fix: '删掉尖括号和里面的内容，只留文字；要加粗写成 **文字**；要显示尖括号用中文的〈 〉',
	what: content,
});

const onOwnDisk = (target: string): MarkdownFault => ({
	name: 'LinkToOwnDisk',
	message: `链接指到了自己电脑里，别人打不开：${shorten(target)}`,
	fix: '把文件放到 content/files/ 里，链接写成 files/文件名',
	what: target,
});

const unsafe = (target: string): MarkdownFault => ({
	name: 'UnsafeLink',
	message: `这个链接不安全，不能用：${shorten(target)}`,
	fix: '链接只能以 https://、http://、mailto:、tel: 开头，或者写网站里的地址，如 /items/dibao/',
	what: target,
});

const remoteImage = (target: string): MarkdownFault => ({
	name: 'RemoteImage',
	message: `不能用别的网站上的图片：${shorten(target)}`,
	fix: '把图片放到 content/files/ 里，写成 ![说明](files/文件名)',
	what: target,
});

const missingFile = (target: string): MarkdownFault => ({
	name: 'MissingLinkedFile',
	message: `链接的文件不存在：${shorten(target)}`,
	fix: '把文件放到 content/files/ 里，链接写成 files/文件名；网站里的页面写 /items/dibao/ 这样的地址，别的网站要写 https://',
	what: target,
});

const brokenLink = (link: string): MarkdownFault => ({
	name: 'BrokenLink',
	message: `链接的写法不对，会原样显示出来：${shorten(link)}`,
	fix: '写成 [文字](地址)：括号用英文的，“]”和“(”紧挨着，地址里不能有空格',
	what: link,
});

const brokenBold = (text: string): MarkdownFault => ({
	name: 'BrokenBold',
	message: '“**”没有起作用，会原样显示出来',
	fix: '要加粗的文字两头各写两个星号，星号紧挨着文字：**文字**；不加粗就删掉星号',
	what: text.slice(text.indexOf('**'), text.indexOf('**') + 2),
});

const withoutSpace = (mark: string): MarkdownFault => {
	const isHeading = /[#＃]/.test(mark);
	return {
		name: 'MissingSpaceAfterMark',
		message: `“${mark}”没有起作用，会原样显示出来`,
		fix: isHeading
			? '小标题写成“## 标题”：英文的“#”，后面空一格'
			: '列表写成“- 内容”：英文短横，后面空一格；不是列表就不用短横开头',
		what: mark,
	};
};

const indented = (text: string): MarkdownFault => ({
	name: 'IndentedText',
	message: '行首空了 4 格，这一段会变成一个方框，字不换行',
	fix: '删掉行首的空格；段落不用空两格',
	what: text.trim().split('\n')[0] ?? '',
});

function shorten(text: string): string {
	const [line = ''] = text.split('\n');
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
