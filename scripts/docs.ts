/**
 * Writes what follows from the program: from the clerks' forms the tables of their handbook and the
 * schemas for editors, from the formats the table of the printers' handbook. `npm run docs`; tests
 * fail when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { handbookWithTables, schemaFiles } from '../src/content/documents.ts';
import { handbookWithReach } from './reach/table.ts';

const handbook = new URL('../docs/手册-编辑.md', import.meta.url);
writeFileSync(handbook, handbookWithTables(readFileSync(handbook, 'utf8')));
for (const { name, text } of schemaFiles())
	writeFileSync(new URL(`../.vscode/schemas/${name}`, import.meta.url), text);

const printers = new URL('../docs/手册-印刷.md', import.meta.url);
writeFileSync(printers, handbookWithReach(readFileSync(printers, 'utf8')));
