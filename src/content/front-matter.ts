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
	const problem = openingProblem(file, text) ?? closingProblem(file, text);
	if (problem) return { value: undefined, problems: [problem] };
	const refuse = () => ({});
	const { matter: yaml, content } = matter(text, {
		language: 'yaml',
		engines: { yaml: refuse, javascript: refuse, json: refuse },
	});
	const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
	return { value: { yaml: yaml.replace(/^[ \t]*\n/, ''), body: content, bodyLine }, problems: [] };
}

/** Dashes that some editors make of “---” on their own. */
const DASHES = /^[-—–－─]{2,}\s*$/;

function openingProblem(file: string, text: string): Problem | undefined {
	const [first = ''] = text.split('\n', 1);
	if (first.trimEnd() === '---') return undefined;
	const at = { ...atFile(file), length: first.length };
	if (/^\s*\n---\s*\n/.test(text)) {
		const message = '文件最上面多了空行，第一行应当是三个短横“---”';
		return error('NoFrontMatter', { message, fix: '删掉最上面的空行' }, { ...at, length: 0 });
	}
	if (/^---/.test(first) || DASHES.test(first)) {
		const message = `文件第一行写的是“${first.trim()}”，应当正好是三个英文短横“---”`;
		return error('FrontMatterLanguage', { message, fix: '第一行改成“---”，后面不写别的' }, at);
	}
	const message = '文件第一行应当是三个短横“---”，接着写栏目，再用一行“---”结束，下面才是正文';
	const fix = '在最上面加一行“---”，写上“名称: ……”“类型: ……”等栏目，再加一行“---”';
	return error('NoFrontMatter', { message, fix }, { ...at, length: 0 });
}

/** The line that ends the front matter, or was meant to. */
const CLOSING = /\n(---.*|[-—–－─]{2,}[ \t]*|-(?: -){2,}[ \t]*|\.{3,}|…+|[=_*]{3,})(?=\n|$)/;

function closingProblem(file: string, text: string): Problem | undefined {
	const found = CLOSING.exec(text);
	const written = found?.[1]?.trimEnd();
	if (written === '---') return undefined;
	if (!found || written === undefined) {
		const message = '开头的“---”没有配对：栏目写完后少一行“---”';
		const fix = '在最后一个栏目下面加单独一行“---”，正文写在它后面';
		return error('FrontMatterNotClosed', { message, fix }, { ...atFile(file), length: 3 });
	}
	const message = `栏目结束的地方写的是“${written}”，应当正好是三个英文短横“---”`;
	const line = text.slice(0, found.index).split('\n').length + 1;
	const at = { ...atFile(file, line), length: written.length };
	return error('FrontMatterNotClosed', { message, fix: '这一行改成“---”，后面不写别的' }, at);
}

function error(
	name: string,
	{ message, fix }: Pick<Problem, 'message' | 'fix'>,
	at: Problem['at'],
): Problem {
	return { name, severity: 'error', message, fix, at };
}
