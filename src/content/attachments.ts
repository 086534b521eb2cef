import type { Problem } from '../domain/problem.ts';
import { decode } from './encoding.ts';
import type { Folder } from './folder.ts';
import { atFile, type Read } from './yaml-file.ts';

const TEXT = /\.(?:txt|csv|tsv|md|html?|json|xml|svg|ya?ml|rtf)$/i;

/**
 * The texts among the attachments, in whatever encoding and of whatever length, by the path a clerk
 * is shown. Nothing is read out of them, but what is private must not stand there either.
 */
export function readAttachments(
	{ name, read }: Folder,
	paths: readonly string[],
): Read<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	const problems: Problem[] = [];
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
