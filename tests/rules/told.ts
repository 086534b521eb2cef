import type { Path, Problem, Source } from '../../src/domain/problem.ts';

/** A source whose places name the path that was asked for: `content/lists/quanze.yml/分类数/行政许可`. */
export function sourceOf(file: string): Source {
	return { file, at: (...path: Path) => placeAt([file, ...path].join('/')) };
}

function placeAt(file: string) {
	return { file, line: 1, column: 1, length: 0 };
}

/** What a test of a rule is about: `severity Name at path`. */
export function told(problems: readonly Problem[]): string[] {
	return problems.map(({ severity, name, at }) => `${severity} ${name} ${at?.file}`);
}
