import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Folders that a county may have before there is anything to put there. */
const MAY_BE_EMPTY =
	/^(?:(?:departments|lists|items|townships)?|files(?:\/.*)?|townships\/[^/]+\/items)$/;

/**
 * Lists the folder.
 * @throws the file system's error if `directory` itself can't be read.
 */
export function openFolder(directory: string, name: string): Folder {
	const paths: string[] = [];
	const problems: Problem[] = [];
	const walk = (below: string): void => {
		const before = paths.length;
		const entries = readdirSync(join(directory, below), { withFileTypes: true });
		for (const entry of entries.filter((each) => !IGNORED.test(each.name)).sort(byName)) {
			const path = below ? `${below}/${entry.name}` : entry.name;
			if (entry.isSymbolicLink()) problems.push(linkRefused(`${name}/${path}`));
			else if (entry.isDirectory()) walk(path);
			else paths.push(path);
		}
		if (paths.length === before && !MAY_BE_EMPTY.test(below))
			problems.push(empty(`${name}/${below}`));
	};
	walk('');
	// Whatever else is empty is told when it is read.
	const isEmptyAttachment = (path: string) =>
		path.startsWith('files/') && statSync(join(directory, path)).size === 0;
	return {
		name,
		paths,
		problems: [
			...problems,
			...sameButForCase(name, paths),
			...paths.filter(isEmptyAttachment).map((path) => brokenOff(`${name}/${path}`)),
		],
		read: (path) => readFileSync(`${directory}/${path}`),
	};
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

function empty(folder: string): Problem {
	return {
		name: 'EmptyFolder',
		severity: 'error',
		message: '这个文件夹是空的',
		fix: '里面的文件误删或移走了，从备份恢复；新建了还没用，先删掉这个文件夹',
		at: atFile(`${folder}/`),
	};
}

/** As a download or a copy leaves it that was not finished. */
function brokenOff(file: string): Problem {
	return {
		name: 'EmptyFile',
		severity: 'error',
		message: '这个附件是空的，一个字也没有',
		fix: '多半没有复制完，从原来的地方重新复制一次；不要了就删掉',
		at: atFile(file),
	};
}

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
