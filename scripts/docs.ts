/**
 * Writes what follows from the clerks' forms: the tables of the handbook and the schemas for
 * editors. `npm run docs`; a test fails when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { handbookWithTables, schemaFiles } from '../src/content/documents.ts';

const handbook = new URL('../docs/手册-编辑.md', import.meta.url);
writeFileSync(handbook, handbookWithTables(readFileSync(handbook, 'utf8')));
for (const { name, text } of schemaFiles())
	writeFileSync(new URL(`../.vscode/schemas/${name}`, import.meta.url), text);
