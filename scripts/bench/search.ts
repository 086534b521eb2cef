import { brotliCompressSync } from 'node:zlib';
import { load } from '../../src/load.ts';
import { contextOf } from '../../src/views/context.ts';
import { countyList, moreList, townshipList } from '../../src/views/search/word-lists.ts';
import { median } from './measure.ts';
import { type Answered, answersTo, readQuestions, shareWithin } from './questions.ts';
import { TODAY } from './today.ts';

/** How well and how fast the sample county is searched, in words; undefined if it has mistakes. */
export function searchReport(directory: string): string | undefined {
	const { disclosure } = load({ directory, name: 'content', today: TODAY });
	if (!disclosure) return undefined;
	const context = contextOf(disclosure);
	const all = answersTo(readQuestions(), context);
	const sizes = disclosure.townships.map((township) => sizeOf(townshipList(context, township)));
	const first = sizeOf(countyList(context));
	return [
		`搜索：${all.length} 个问题，第一条就对 ${percent(shareWithin(1, all))}，前三条里有 ${percent(shareWithin(3, all))}；每问 ${median(all.map(({ milliseconds }) => milliseconds)).toFixed(1)} 毫秒（中位）。`,
		`各类（第一条就对）：${kindsOf(all)}。`,
		`词表（brotli）：全县 ${kilobytes(first)}，乡镇 ${sizes.map(kilobytes).join('、')}，部门和说法 ${kilobytes(sizeOf(moreList(context)))}。`,
	].join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const sizeOf = (list: unknown) => brotliCompressSync(JSON.stringify(list)).length;

function kindsOf(all: readonly Answered[]): string {
	const kinds = Map.groupBy(all, ({ kind }) => kind);
	const lines = Array.from(kinds, ([kind, some]) => {
		return `${kind} ${some.filter(({ rank }) => rank === 1).length}/${some.length}`;
	});
	return lines.join('，');
}
