import type { Place } from '../domain/problem.ts';

/** How a message points at a second place: `content/lists/quanze.yml 第 12 行`. */
export function spot({ file, line }: Place): string {
	return `${file} 第 ${line} 行`;
}
