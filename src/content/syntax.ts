import type { Problem } from '../domain/problem.ts';
import { findSlips, type Slip } from './yaml.ts';
import { placeIn, type YamlFile } from './yaml-file.ts';

type Words = readonly [name: string, message: string, fix: string];

/** What the parser calls a fault, in the clerk's words. `line` is the line it stands on, trimmed. */
const FAULTS: Readonly<Record<string, (line: string, at: string) => Words>> = {
	DUPLICATE_KEY: (_line, at) => [
		'DuplicateKey',
		`“${at}”写了两次`,
		'删掉重复的一行；要写几个值，用列表：每行以“- ”开头',
	],
	TAB_AS_INDENT: () => [
		'TabIndent',
		'行首用了 Tab 键缩进',
		'删掉 Tab，按空格键缩进，每级 2 个空格',
	],
	BAD_ALIAS: (line) => [
		'BadStart',
		'内容以“*”开头，被当成特殊符号',
		`给内容加英文双引号：${quoted(line)}`,
	],
	ALIAS: (line) => [
		'AliasRefused',
		'内容以“*”开头，会被当成引用别处的记号',
		`不支持引用；是文字就加英文双引号：${quoted(line)}`,
	],
	ANCHOR: (line) => [
		'AnchorRefused',
		'内容以“&”开头，会被当成给别处引用的记号',
		`不支持引用；是文字就加英文双引号：${quoted(line)}`,
	],
	TAG: (line) => [
		'TagRefused',
		'内容以“!”开头，会被当成类型记号',
		`不支持类型记号；是文字就加英文双引号：${quoted(line)}`,
	],
	TAG_RESOLVE_FAILED: (line) => [
		'TagRefused',
		'内容以“!”开头，会被当成类型记号',
		`不支持类型记号；是文字就加英文双引号：${quoted(line)}`,
	],
	BLOCK_AS_IMPLICIT_KEY: (line) => [
		'TwoColons',
		'一行里出现两个“: ”，分不清哪个是栏目',
		`给冒号后的内容加英文双引号：${quoted(line)}`,
	],
	BAD_SCALAR_START: (line, at) => [
		'BadStart',
		`内容不能以“${at.slice(0, 1)}”开头`,
		`给内容加英文双引号：${quoted(line)}`,
	],
	MULTILINE_IMPLICIT_KEY: (line) => [
		'NoColon',
		'这一行缺少“: ”（英文冒号加空格）',
		`写成“栏目: 内容”；是上一行没写完的话，就接在上一行后面${line ? `：${line.slice(0, 20)}` : ''}`,
	],
	MISSING_CHAR: (line) => missingChar(line),
	BAD_INDENT: () => ['BadIndent', '缩进没对齐', '同一级的各行左边要对齐，每深一级多 2 个空格'],
	BAD_COLLECTION_TYPE: () => [
		'BadIndent',
		'这里的写法和上下文对不上',
		'检查缩进：同一级的各行左边要对齐',
	],
	BAD_DQ_ESCAPE: () => [
		'BadEscape',
		'双引号里的反斜杠“\\”被当成特殊符号',
		'把英文双引号换成英文单引号，或把“\\”写成“\\\\”',
	],
	UNEXPECTED_TOKEN: () => [
		'UnexpectedText',
		'这里多了看不懂的内容',
		'检查这一行的缩进、引号和括号',
	],
	MULTIPLE_DOCS: () => [
		'ManyDocuments',
		'一个文件里出现了两段“---”',
		'一个文件只写一份，删掉多余的“---”',
	],
	NON_STRING_KEY: () => [
		'BadKey',
		'栏目名称写成了括号',
		'栏目名称直接写文字，如“电话: 0359-0001001”',
	],
	KEY_OVER_1024_CHARS: () => ['NoColon', '这一行太长，又没有找到“: ”', '写成“栏目: 内容”'],
	RESOURCE_EXHAUSTION: () => ['TooDeep', '括号套得太深', '检查有没有多打了括号'],
};

/** `说明: 注意: 带证件` → `说明: "注意: 带证件"`. */
function quoted(line: string): string {
	const [, key = '', value = line] = /^((?:- )?[^:]+: )(.*)$/.exec(line) ?? [];
	return `${key}"${value.replaceAll('"', '”')}"`;
}

function missingChar(line: string): Words {
	const count = (mark: string) => line.split(mark).length - 1;
	if (count('"') % 2 === 1)
		return [
			'QuoteNotClosed',
			'英文双引号没有配对',
			'在内容末尾补一个英文双引号；内容里要用引号时请用中文的“ ”',
		];
	if (count("'") % 2 === 1)
		return ['QuoteNotClosed', '英文单引号没有配对', '在内容末尾补一个英文单引号'];
	if (count('{') !== count('}'))
		return [
			'BracketNotClosed',
			'花括号“{ }”没有配对',
			'检查“{”和“}”是不是一边一个，内容里的括号请用中文（ ）',
		];
	if (count('[') !== count(']'))
		return [
			'BracketNotClosed',
			'方括号“[ ]”没有配对',
			'检查“[”和“]”是不是一边一个，内容里的括号请用中文【 】',
		];
	return ['UnexpectedText', '缺少冒号、引号或括号', '检查这一行和上一行的冒号、引号、括号'];
}

/** The syntax faults of a file, one for each line; echoes of the first fault on a line are dropped. */
export function syntaxProblems(yaml: YamlFile): Problem[] {
	const lines = yaml.yaml.split('\n');
	const firstOnLine = new Map<number, Slip>();
	for (const slip of findSlips(yaml.yaml).slice(0, 20)) {
		if (!firstOnLine.has(slip.line)) firstOnLine.set(slip.line, slip);
	}
	return [...firstOnLine.values()].map((slip) => {
		const line = lines[slip.line - 1] ?? '';
		const at = line.slice(slip.column - 1);
		const key = /^[^:：]+/.exec(at)?.[0]?.trim() ?? at;
		const words = FAULTS[slip.code]?.(line.trim(), slip.code === 'DUPLICATE_KEY' ? key : at);
		const [name, message, fix] = words ?? [
			'UnreadableLine',
			'这一行的格式看不懂',
			'检查缩进、冒号、引号',
		];
		return { name, severity: 'error', message, fix, at: placeIn(yaml, slip) };
	});
}
