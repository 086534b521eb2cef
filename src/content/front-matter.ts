import matter from 'gray-matter';
import type { Problem } from '../domain/problem.ts';
import { atFile, type Read } from './yaml-file.ts';

export interface FrontMatter {
	readonly yaml: string;
	readonly body: string;
	/** Line on which the body begins, 1-based. */
	readonly bodyLine: number;
}

/**
 * Splits a Markdown file. gray-matter only finds the two parts: every engine of its own is
 * replaced, since its JavaScript one would run what a content file says; and options are passed
 * each time, since without them it caches by content and forgets errors.
 */
export function splitFrontMatter(file: string, text: string): Read<FrontMatter | undefined> {
	const [first = ''] = text.split('\n', 1);
	if (first.trimEnd() !== '---')
		return { value: undefined, problems: [noFrontMatter(file, first)] };
	if (!/\n---[ \t]*(?:\n|$)/.test(text)) return { value: undefined, problems: [notClosed(file)] };
	const refuse = () => ({});
	const { matter: yaml, content } = matter(text, {
		language: 'yaml',
		engines: { yaml: refuse, javascript: refuse, json: refuse },
	});
	const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
	return { value: { yaml: yaml.replace(/^[ \t]*\n/, ''), body: content, bodyLine }, problems: [] };
}

function noFrontMatter(file: string, first: string): Problem {
	const language = /^---\s*(\S+)/.exec(first)?.[1];
	return {
		name: language ? 'FrontMatterLanguage' : 'NoFrontMatter',
		severity: 'error',
		message: language
			? `文件开头写的是“${first.trim()}”，只认三个短横“---”`
			: '文件第一行应当是三个短横“---”，下面写栏目，再用一行“---”结束',
		fix: language
			? '改成单独一行“---”，下面用“名称: 内容”的写法'
			: '在最上面加一行“---”，写完栏目后再加一行“---”',
		at: { ...atFile(file), length: language ? first.length : 0 },
	};
}

function notClosed(file: string): Problem {
	return {
		name: 'FrontMatterNotClosed',
		severity: 'error',
		message: '开头的“---”没有配对：栏目写完后少一行“---”',
		fix: '在最后一个栏目下面加单独一行“---”，正文写在它后面',
		at: { ...atFile(file), length: 3 },
	};
}
