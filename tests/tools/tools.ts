/** The tools that print shops check with, where the machine has them. */
import { spawnSync } from 'node:child_process';

/** Debian's packages: `apt-get install qpdf poppler-utils ghostscript`. */
const TOOLS = ['qpdf', 'pdffonts', 'pdfimages', 'pdfinfo', 'gs'] as const;
export type Tool = (typeof TOOLS)[number];

const missing = new Set(TOOLS.filter((tool) => spawnSync(tool, ['--version']).error));

/** Why a test that needs the tool is left out; undefined if it is there. */
export function reasonToSkip(tool: Tool): string | undefined {
	return missing.has(tool) ? `${tool} is not installed on this machine` : undefined;
}

/** What the tool says. @throws Error with all of it if the tool is not content. */
export function ask(tool: Tool, ...words: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(tool, words, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${tool} ended with ${status}:\n${stdout}${stderr}`);
	return stdout + stderr;
}
