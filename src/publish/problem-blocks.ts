import type { Problem } from '../domain/problem.ts';

/** Problems of texts that can't be printed, one below the other: where, what, and what to do. */
export function problemBlocks(problems: readonly Problem[]): string {
	return problems
		.map(({ message, fix, at }) => {
			return `${at ? `${at.file} 第 ${at.line} 行\n  ` : ''}${message}\n  改法：${fix}`;
		})
		.join('\n\n');
}
