import type { Problem } from '../domain/problem.ts';

/** What a content file says, as Unicode text with `\n` line ends, and what is wrong with its bytes. */
export interface FileText {
	readonly text: string;
	readonly problems: readonly Problem[];
}

const LARGEST_FILE = 5_000_000;
const LONGEST_LINE = 20_000;

/** Decodes a clerk's file. Encodings other than UTF-8 are refused, but read, so that the rest is checked too. */
export function decodeFile(file: string, bytes: Uint8Array): FileText {
	if (bytes.length > LARGEST_FILE) return { text: '', problems: [tooLarge(file)] };
	const { text: raw, encoding } = decode(bytes);
	const text = raw
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
	if (encoding) return { text, problems: [wrongEncoding(file, encoding)] };
	if (text.trim() === '') return { text, problems: [emptyFile(file)] };
	return { text, problems: lineProblems(file, text) };
}

/** Tells the encoding by the byte order mark, else by whether the bytes are valid UTF-8. */
function decode(bytes: Uint8Array): { text: string; encoding?: string } {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe)
		return read(bytes, 'utf-16le', 'UTF-16（记事本的“Unicode”）');
	if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be', 'UTF-16 BE');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return read(bytes, 'gb18030', 'GBK/GB18030（WPS、旧版记事本的“ANSI”）');
	}
}

function read(bytes: Uint8Array, label: string, encoding: string) {
	const text = new TextDecoder(label).decode(bytes);
	return { text, encoding: text.includes('\uFFFD') ? '认不出的编码' : encoding };
}

function lineProblems(file: string, text: string): Problem[] {
	if (text.includes('\0')) return [notText(file)];
	if (text.length < LONGEST_LINE) return [];
	const line = text.split('\n').findIndex(({ length }) => length > LONGEST_LINE);
	return line < 0 ? [] : [lineTooLong(file, line + 1)];
}

const whole = (file: string, line = 1) => ({ file, line, column: 1, length: 0 });

const wrongEncoding = (file: string, encoding: string): Problem => ({
	name: 'WrongEncoding',
	severity: 'error',
	message: `文件编码是 ${encoding}，网站只认 UTF-8`,
	fix:
		encoding === '认不出的编码'
			? '用记事本打开看看是不是文本文件；是的话“另存为”，编码选 UTF-8'
			: '运行 npm run fix 自动转换；或在记事本里“另存为”，编码选 UTF-8',
	at: whole(file),
});

const emptyFile = (file: string): Problem => ({
	name: 'EmptyFile',
	severity: 'error',
	message: '文件是空的',
	fix: '如果是误删了内容，请从备份恢复；确实不要了，就把这个文件删掉',
	at: whole(file),
});

const tooLarge = (file: string): Problem => ({
	name: 'FileTooLarge',
	severity: 'error',
	message: '文件超过 5 MB，不像是手工填写的内容',
	fix: '检查是不是放错了文件；图片、扫描件请放到 content/files/',
	at: whole(file),
});

const lineTooLong = (file: string, line: number): Problem => ({
	name: 'LineTooLong',
	severity: 'error',
	message: `第 ${line} 行超过 2 万字`,
	fix: '检查是不是粘贴了别的东西；长内容请分成多行',
	at: whole(file, line),
});

const notText = (file: string): Problem => ({
	name: 'NotText',
	severity: 'error',
	message: '这不是文本文件（里面有二进制内容）',
	fix: 'Word、Excel、图片不能直接改名成 .yml 或 .md；请把文字复制到新建的文本文件里',
	at: whole(file),
});
