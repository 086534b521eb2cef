import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { nearId, whyNotId } from './scalars.ts';
import { atFile } from './yaml-file.ts';

export const SINGLE_FILES = [
	'site.yml',
	'codes.yml',
	'printed.yml',
	'holidays.yml',
	'laws.yml',
	'synonyms.yml',
];
export const TOWNSHIP_FILES = [
	'township.yml',
	'offices.yml',
	'people.yml',
	'posts.yml',
	'windows.yml',
	'villages.yml',
	'plan.yml',
];
const FOLDERS = ['files', 'departments', 'lists', 'items', 'townships'];

/** Problems of files that are not where they should be, or not called what they should be. */
export const misplaced = {
	missing: (file: string, fix: string): Problem =>
		error('MissingFile', file, { message: `缺少 ${file}`, fix }),
	badName: (file: string, id: string): Problem => {
		const bare = id.replace(SUFFIXES, '');
		const right = whyNotId(bare) ? nearId(bare) : bare;
		const suffix = /\.[^./]+$/.exec(file)?.[0] ?? '';
		if (bare !== id && right && !file.endsWith(id)) {
			return error('BadFileName', file, {
				message: `名字“${id}”不能用：后缀写了两遍`,
				fix: renameTo(right + suffix),
			});
		}
		return error('BadFileName', file, {
			message: `名字“${id}”不能用：${whyNotId(id)}`,
			fix: isCopy(id)
				? '像是复制、备份出来的：不用就删掉；要用就换个名字，把里面的名称、编号也改掉'
				: `改名，如 ${nearId(id) ?? 'zhaijidi'}；它是网址的一部分，定了不要再改`,
		});
	},
	unknown: (folder: string, path: string): Problem =>
		error('UnknownFile', `${folder}/${path}`, {
			message: '不认识这个文件，它的内容不会上网',
			fix: placeFor(path),
		}),
};

function error(
	name: string,
	file: string,
	{ message, fix }: { readonly message: string; readonly fix: string },
): Problem {
	return { name, severity: 'error', message, fix, at: atFile(file) };
}

/** Windows hides the suffix, so that whoever renames a file writes it once more. */
const SUFFIXES = /(?:\.(?:ya?ml|md|txt|markdown))+$/i;

const renameTo = (name: string) =>
	`改名为 ${name}（看不到后缀的，在文件夹的“查看”里勾上“文件扩展名”）`;

/** What file managers, WPS and cloud disks call a second file of one name. */
const isCopy = (name: string) =>
	/副本|复件|备份|拷贝|冲突|copy|backup|(?:\(\d+\)|（\d+）)$/i.test(name);

/** Backups and drafts of editors and of WPS. */
const LEFT_BEHIND = /~$|\.(?:bak|tmp|temp|old|swp|orig|wbk|asd)$/i;

/** Where such a file probably belongs. */
function placeFor(path: string): string {
	const parts = path.split('/');
	const file = parts.at(-1) ?? '';
	const [folder = ''] = parts.slice(0, -1);
	const [, stem = '', suffix = ''] = /^([^.]+)(.*)$/.exec(file) ?? [];
	if (isCopy(stem)) return '像是复制、备份出来的：看清楚哪一份是对的，只留一份';
	if (file.startsWith('~') || LEFT_BEHIND.test(file)) return '像是备份、临时的文件：删掉';
	const wrongFolder = placeForFolder(parts, file);
	if (wrongFolder) return wrongFolder;
	const rightSuffix = parts.at(-2) === 'items' ? '.md' : '.yml';
	const isNamed = folder !== '' || SINGLE_FILES.includes(`${stem}.yml`);
	if (isNamed && suffix !== rightSuffix && suffix.replace(SUFFIXES, '') === '')
		return renameTo(`${stem}${rightSuffix}`);
	if (/\.(?:xlsx?|docx?|wps|et|pdf|jpe?g|png|zip|rar)$/i.test(file))
		return '表格、文档、图片放到 content/files/ 里，由事项引用；不用的就删掉';
	const near = nearStem(stem, folder === 'townships' ? TOWNSHIP_FILES : folder ? [] : SINGLE_FILES);
	return near
		? `是不是想写“${near}”？`
		: '放到该放的文件夹（部门 departments、清单 lists、事项 items、乡镇 townships、附件 files），或者删掉';
}

const CALLED: Readonly<Record<string, string>> = {
	事项: 'items',
	部门: 'departments',
	清单: 'lists',
	乡镇: 'townships',
	附件: 'files',
};

/** What is wrong with the folder that a file is in. */
function placeForFolder(parts: readonly string[], file: string): string | undefined {
	const [folder = '', inner] = parts.slice(0, -1);
	if (folder === '' && TOWNSHIP_FILES.includes(file))
		return `这是一个乡镇的文件，放到 townships/乡镇编号/${file}`;
	if (folder === 'content') return '多套了一层文件夹：把里面的文件移到外面一层';
	if (folder !== '' && !FOLDERS.includes(folder)) {
		const near = CALLED[folder] ?? nearest(folder, FOLDERS);
		return near && `文件夹的名字是不是想写“${near}”？`;
	}
	return inner !== undefined && /^(?:departments|lists|items)$/.test(folder)
		? `${folder} 里不再分文件夹：移到 ${folder}/${file}`
		: undefined;
}

function nearStem(stem: string, files: readonly string[]): string | undefined {
	const stems = files.map((file) => file.replace('.yml', ''));
	const near = stems.includes(stem) ? stem : nearest(stem, stems);
	return near && `${near}.yml`;
}
