import type { Problem } from '../domain/problem.ts';
import { quoteAt } from './quote.ts';
import type { Span } from './yaml-document.ts';

/** A problem whose place is still a span of the YAML. */
export interface Finding extends Pick<Problem, 'name' | 'message' | 'fix'> {
	readonly span: Span;
}

const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '}': '{', ']': '[' };

/** Every syntax fault in the clerk's words. `line` is the line that `span` is on. */
export const syntaxFindings = {
	duplicateKey: (span: Span, lines: readonly string[]): Finding => {
		const line = lines[span.line - 1] ?? '';
		const key = /^["']?([^\s:"',}\]]+)/.exec(line.slice(span.column - 1))?.[1] ?? '';
		const start = line.slice(0, span.column - 1).replace('-', ' ') + key;
		const above = lines
			.slice(0, span.line - 1)
			.findLastIndex((each) => each.replace('-', ' ').startsWith(start));
		return {
			name: 'DuplicateKey',
			message: `“${key}”写了两次${above < 0 ? '' : `，前一次在第 ${above + 1} 行`}`,
			fix: '留下对的那一个；要写几个值，写成列表，如“[甲, 乙]”',
			span: { ...span, length: key.length },
		};
	},
	lostDash: ({ line, column }: Span): Finding => ({
		name: 'DuplicateKey',
		message: '从这一行起，几栏又写了一遍，像是另一条记录',
		fix: '是另一条，就在这一行的栏目前面加“- ”，和上一条的“- ”左边对齐；是写重了，就删掉',
		span: { line, column, length: 1 },
	}),
	alias: (span: Span, line: string): Finding => ({
		name: 'AliasRefused',
		message: '内容以“*”开头，会被当成引用别处内容的记号',
		fix: `是文字就加英文双引号：${quoteAt(line, span.column)}；想和别处一样，就把那里的内容再写一遍`,
		span,
	}),
	anchor: (span: Span, line: string): Finding => ({
		name: 'AnchorRefused',
		message: '内容以“&”开头，会被当成给别处引用的记号',
		fix: `是文字就加英文双引号：${quoteAt(line, span.column)}；是记号就删掉`,
		span,
	}),
	tag: (span: Span, line: string): Finding => ({
		name: 'TagRefused',
		message: '内容以“!”开头，会被当成类型记号',
		fix: `是文字就加英文双引号：${quoteAt(line, span.column)}；是记号就删掉`,
		span,
	}),
	badKey: (span: Span): Finding => ({
		name: 'BadKey',
		message: '这里的栏目名称不能用',
		fix: '栏目名称直接写文字，不要用括号，也不要用“__proto__”',
		span,
	}),
	badEscape: (span: Span): Finding => ({
		name: 'BadEscape',
		message: '英文双引号里的反斜杠“\\”会被当成特殊符号',
		fix: '把两头的英文双引号换成英文单引号',
		span,
	}),
	manyDocuments: (span: Span): Finding => ({
		name: 'ManyDocuments',
		message: '一个文件里写了两份，中间用“---”隔开',
		fix: '一个文件只写一份：删掉这行“---”，下面的内容另建一个文件',
		span: { ...span, length: '---'.length },
	}),
	tooDeep: (span: Span): Finding => ({
		name: 'TooDeep',
		message: '括号或缩进套得太深',
		fix: '检查有没有多打了括号',
		span,
	}),
	missingComma: (span: Span, line: string): Finding => {
		const [, value, key] = /^(\S+)\s+([^\s:]+:)\s/.exec(line.slice(span.column - 1)) ?? [];
		return {
			name: 'MissingComma',
			message: value ? `“${key}”前面少了英文逗号` : '括号里的内容有“: ”，分不清哪个前面是栏目',
			fix: value
				? `两项之间写英文逗号加空格：${value}, ${key} ……`
				: `给内容加英文双引号：${quoteAt(line, span.column)}`,
			span,
		};
	},
	notClosed: (span: Span, mark: string, line: string): Finding => {
		const closing = PAIRS[mark];
		if (!closing) {
			return {
				name: 'QuoteNotClosed',
				message: `英文引号“${mark}”没有配对`,
				fix: `在内容末尾补一个“${mark}”；不需要引号就把这个删掉，内容里的引号请用中文的“ ”`,
				span,
			};
		}
		const wide = /[｝】］〕]/.exec(line)?.[0];
		return {
			name: 'BracketNotClosed',
			message: `括号“${mark}”没有配对的“${closing}”`,
			fix: wide ? `把中文的“${wide}”改成英文的“${closing}”` : `在内容末尾补一个“${closing}”`,
			span,
		};
	},
	extraBracket: (span: Span, mark: string): Finding => ({
		name: 'ExtraBracket',
		message: `多了一个“${mark}”`,
		fix: `删掉它；或者检查前面是不是少了“${PAIRS[mark]}”`,
		span: { ...span, length: 1 },
	}),
	badStart: (span: Span, line: string): Finding => ({
		name: 'BadStart',
		message: `内容不能以“${line.charAt(span.column - 1)}”开头，会被当成特殊符号`,
		fix: `给内容加英文引号：${quoteAt(line, span.column)}；不该有的就删掉这一行`,
		span,
	}),
	afterBraces: (span: Span, line: string): Finding => {
		const rest = line.slice(span.column - 1).trim();
		return {
			name: 'BadStart',
			message: `花括号后面多了“${rest}”`,
			fix: `是备注就写成：# ${rest.replace(/^[/#※（(\s]+|[）)]+$/g, '')}（“#”前面空一格）；是内容就写进花括号里`,
			span: { ...span, length: rest.length },
		};
	},
	twoColons: (span: Span, line: string): Finding => {
		const [, wide] = /^\s*(?:- +)*(?:[^\s:]+: +)?([【〔［（(｛])[^】〕］）)｝]*: /.exec(line) ?? [];
		return {
			name: 'TwoColons',
			message: '一行里有两个“: ”，分不清哪个前面是栏目',
			fix: wide
				? `“${wide}”不能把几栏括在一起，换成英文的花括号“{ }”`
				: `给第一个冒号后面的内容加英文双引号：${quoteAt(line, span.column)}`,
			span,
		};
	},
	noColon: (span: Span, line: string): Finding => ({
		name: 'NoColon',
		message: '这一行没有“: ”（英文冒号加空格），不知道是哪一栏',
		fix: /\S\t|^\s*\|/.test(line)
			? '像是从表格粘来的：每一格前面写上栏目，一条写成“- {姓名: ……, 电话: ……}”'
			: /^\s*(?:\/\/|※|[（(]?\s*(?:注|备注)\s*[：:])/.test(line)
				? '是备注的话，行首写“# ”'
				: '写成“栏目: 内容”；是上一行没有写完的话，就接到上一行末尾',
		span: { ...span, column: line.search(/\S|$/) + 1, length: line.trim().length },
	}),
	wrongDash: (span: Span, line: string): Finding => ({
		name: 'WrongDash',
		message: '这一行以“- ”开头，上面同级的行却没有',
		fix: '列表里每一条的第一行都以“- ”开头：检查上面是不是少了“- ”，或者这一行的缩进不对',
		span: { ...span, column: line.search(/\S|$/) + 1, length: 1 },
	}),
	badIndent: (span: Span, line: string, above: string): Finding => ({
		name: 'BadIndent',
		message: /^ *- *\{.*\} *$/.test(above)
			? '缩进没对齐：上一行“- {……}”已经是完整的一条，这一行接不上'
			: /^ *- /.test(above)
				? `缩进没对齐：上一行“- ”后面的字前面有 ${keyIndentOf(above)} 格，这一行前面空 ${indentOf(line)} 格`
				: `缩进没对齐：这一行前面空 ${indentOf(line)} 格，上一行空 ${indentOf(above)} 格`,
		fix: /^ *- *\{.*\} *$/.test(above)
			? '上面的“- {……}”属于哪一栏，就往右移，比那一栏多空 2 格；同一级的各行左边要对齐'
			: '同一级的各行左边要对齐；下一级的比上一级多空 2 格',
		span: { ...span, column: 1, length: Math.max(1, indentOf(line)) },
	}),
};

const indentOf = (line: string) => line.search(/[^ ]|$/);
/** Up to the key that stands behind dashes. */
const keyIndentOf = (line: string) => line.search(/[^ -]|$/);
