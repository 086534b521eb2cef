import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPILED, ROOT } from '../../src/publish/workplace.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
	readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

describe('The commands of clerks', () => {
	it.each(['build', 'preview', 'dev', 'check', 'fix', 'codes', 'print', 'reprint'])(
		'%s keeps what it compiled for the next time',
		(name) => {
			const [program, ...words] = scripts[name]?.split(' ') ?? [];
			expect([program, words.pop()]).toEqual(['node', `scripts/${name}.ts`]);
			const asked =
				"import { getCompileCacheDir } from 'node:module'; console.log(getCompileCacheDir())";
			const told = execFileSync(
				process.execPath,
				[...words, '--input-type=module', '--eval', asked],
				{
					cwd: ROOT,
					encoding: 'utf8',
				},
			);
			expect(told).toContain(COMPILED);
		},
	);
});
