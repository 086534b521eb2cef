/**
 * Writes what follows from the program: from the clerks' forms the tables of their handbook and the
 * schemas for editors, from the formats the tables and pictures of the printers' handbook. `npm run docs`; tests
 * fail when they are out of date.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbookWithTables, schemaFiles } from '../src/content/documents.ts';
import { replaceFile } from '../src/publish/replace-file.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { formatPictures, handbookWithFormats } from './reach/formats.ts';
import { handbookWithReach } from './reach/table.ts';

const USAGE = `用法：npm run docs
  按程序里的栏目和版式，更新手册里的表格、图和编辑器用的提示；没有别的选项`;
const ROOT = join(import.meta.dirname, '..');

await runCommand(async () => {
	readOptions({}, USAGE, { needsContent: false });
	const written = (path: string, amend: (text: string) => string) => {
		replaceFile(join(ROOT, path), amend(readFileSync(join(ROOT, path), 'utf8')));
	};
	written('docs/手册-编辑.md', handbookWithTables);
	for (const { name, text } of schemaFiles())
		replaceFile(join(ROOT, '.vscode/schemas', name), text);
	written('docs/手册-印刷.md', (text) => handbookWithFormats(handbookWithReach(text)));
	for (const [name, bytes] of await formatPictures())
		replaceFile(join(ROOT, 'docs/图', name), bytes);
	return 0;
});
