import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import { nearest } from '../domain/nearest.ts';
import type { Path, Problem } from '../domain/problem.ts';

/** Forms and samples that matters refer to and that are not in `files/`. */
export function attachmentProblems(disclosure: Disclosure): readonly Problem[] {
	const files = new Set(disclosure.files);
	return allItems(disclosure).flatMap((item) =>
		referencesOf(item)
			.filter(({ file }) => !files.has(file))
			.map(({ file, path }) => ({
				name: 'MissingAttachment',
				severity: 'error' as const,
				message: `找不到“${path.at(-1)}”写的文件 ${file}。`,
				fix: hint(file, disclosure.files),
				at: item.source.at(...path),
			})),
	);
}

interface Reference {
	readonly file: string;
	readonly path: Path;
}

function referencesOf({ requiredDocuments, resultSample }: Item): readonly Reference[] {
	return [
		...requiredDocuments.flatMap(({ blankForm, sample }, index) => [
			...reference(blankForm, ['申请材料', index, '空白表格']),
			...reference(sample, ['申请材料', index, '样表']),
		]),
		...reference(resultSample, ['结果样本']),
	];
}

function reference(file: string | undefined, path: Path): readonly Reference[] {
	return file === undefined ? [] : [{ file, path }];
}

function hint(file: string, files: readonly string[]): string {
	const near = files.find((other) => stemOf(other) === stemOf(file)) ?? nearest(file, files, 2);
	return near
		? `是不是想写“${near}”？`
		: '把文件放进 content/files/，文件名要与这里写的一样（分大小写）；没有这个文件就删掉这一项。';
}

/** Without its ending, in small letters: `files/Biao.DOCX` was meant as `files/biao.docx`. */
const stemOf = (file: string) => file.toLowerCase().replace(/\.[^./]+$/, '');
