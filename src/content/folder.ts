import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { atFile } from './yaml-file.ts';

/** The files of a content folder, by their paths below it, `/` between the parts. */
export interface Folder {
	/** As it begins every path that a clerk is shown: `content`. */
	readonly name: string;
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
	read(path: string): Uint8Array;
}

/** Left behind by editors, WPS and operating systems; nobody meant them as content. */
const IGNORED = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Lists the folder.
 * @throws the file system's error if `directory` itself can't be read.
 */
export function openFolder(directory: string, name: string): Folder {
	const paths: string[] = [];
	const problems: Problem[] = [];
	const walk = (below: string) => {
		const entries = readdirSync(join(directory, below), { withFileTypes: true });
		for (const entry of entries.filter((each) => !IGNORED.test(each.name)).sort(byName)) {
			const path = below ? `${below}/${entry.name}` : entry.name;
			if (entry.isSymbolicLink()) problems.push(linkRefused(`${name}/${path}`));
			else if (entry.isDirectory()) walk(path);
			else paths.push(path);
		}
	};
	walk('');
	return {
		name,
		paths,
		problems: [...problems, ...sameButForCase(name, paths)],
		read: (path) => readFileSync(`${directory}/${path}`),
	};
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

function linkRefused(file: string): Problem {
	return {
		name: 'LinkRefused',
		severity: 'error',
		message: '这是一个链接（快捷方式），不是真正的文件',
		fix: '把文件本身复制到这里，删掉链接',
		at: atFile(file),
	};
}

/** Two such files are one file on Windows and macOS, and the addresses would clash. */
function sameButForCase(name: string, paths: readonly string[]): Problem[] {
	const groups = Map.groupBy(paths, (path) => path.toLowerCase().normalize('NFC'));
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map((path) => ({
			name: 'SameFileName',
			severity: 'error' as const,
			message: `文件名与“${first}”只差大小写`,
			fix: '给其中一个改名；文件名一律用小写字母',
			at: atFile(`${name}/${path}`),
		})),
	);
}
