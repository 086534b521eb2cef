import type { Problem } from '../domain/problem.ts';
import { decode } from './encoding.ts';
import type { Folder } from './folder.ts';
import { atFile, type Read } from './yaml-file.ts';

const TEXT = /\.(?:txt|csv|tsv|md|html?|json|xml|svg|ya?ml|rtf)$/i;

/** What a browser would run at the government's own address, or a resident's computer. */
const ACTIVE =
	/\.(?:[xs]?html?|svgz?|xml|xsl|m?js|css|php|jspx?|aspx?|hta|exe|com|scr|msi|bat|cmd|ps1|vbs|wsf|sh|jar|apk|dll|lnk|url|swf)$/i;

/**
 * The texts among the attachments, in whatever encoding and of whatever length, by the path a clerk
 * is shown. Nothing is read out of them, but what is private must not stand there either.
 */
export function readAttachments(
	{ name, read }: Folder,
	paths: readonly string[],
): Read<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	const problems = paths
		.filter((path) => ACTIVE.test(path))
		.map((path) => active(`${name}/${path}`));
	for (const path of paths.filter((each) => TEXT.test(each))) {
		try {
			const text = decode(read(path))?.text ?? '';
			texts.set(`${name}/${path}`, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
		} catch {
			problems.push(unreadable(`${name}/${path}`));
		}
	}
	return { value: texts, problems };
}

function unreadable(file: string): Problem {
	return {
		name: 'UnreadableFile',
		severity: 'error',
		message: '这个附件读不出来',
		fix: '检查文件的权限，以及是不是被别的程序占用',
		at: atFile(file),
	};
}

function active(file: string): Problem {
	return {
		name: 'ActiveFile',
		severity: 'error',
		message: '这种文件打开时会运行程序，不能放到网站上',
		fix: '表格、样表用 Word、Excel、WPS 文档或 PDF；不该放的从 content/files/ 里移走',
		at: atFile(file),
	};
}
