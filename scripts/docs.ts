/**
 * Writes what follows from the program: from the clerks' forms the tables of their handbook and the
 * schemas for editors, from the formats the tables and pictures of the printers' handbook. `npm run docs`; tests
 * fail when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { handbookWithTables, schemaFiles } from '../src/content/documents.ts';
import { formatPictures, handbookWithFormats } from './reach/formats.ts';
import { handbookWithReach } from './reach/table.ts';

const handbook = new URL('../docs/手册-编辑.md', import.meta.url);
writeFileSync(handbook, handbookWithTables(readFileSync(handbook, 'utf8')));
for (const { name, text } of schemaFiles())
	writeFileSync(new URL(`../.vscode/schemas/${name}`, import.meta.url), text);

const printers = new URL('../docs/手册-印刷.md', import.meta.url);
writeFileSync(printers, handbookWithFormats(handbookWithReach(readFileSync(printers, 'utf8'))));
for (const [name, bytes] of await formatPictures())
	writeFileSync(new URL(`../docs/图/${name}`, import.meta.url), bytes);
