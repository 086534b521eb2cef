/** The browser that tests look with: the machine's own, or else the one that npm brings. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../../src/publish/workplace.ts';
import { fontsConfig } from './fonts.ts';

const CACHE = join(ROOT, '.cache/browser');
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
const MACHINES_OWN = '/usr/bin/chromium';
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	// In a container that folder may be too small for a page.
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** `CHROMIUM` names the browser to take; `CHROMIUM=npm` takes the one that npm brings. */
function wantedBrowser(): string {
	const { CHROMIUM } = process.env;
	return CHROMIUM || (existsSync(MACHINES_OWN) ? MACHINES_OWN : 'npm');
}

/** Unpacks npm's browser if it is needed: once, before test files do it side by side. */
export function prepareChromium(): void {
	if (wantedBrowser() === 'npm') unpacked();
}

export async function launchChromium(): Promise<Browser> {
	const wanted = wantedBrowser();
	const folder = wanted === 'npm' ? unpacked() : undefined;
	const libraries = folder && { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
	return chromium.launch({
		executablePath: folder ? join(folder, 'chromium') : wanted,
		args: ARGUMENTS,
		env: { ...process.env, ...libraries, FONTCONFIG_FILE: fontsConfig(CACHE) },
	});
}

/** The folder with npm's browser, unpacked once for each version. */
function unpacked(): string {
	const [, version] = /"version": "(.+)"/.exec(readFileSync(PACKAGE, 'utf8')) ?? [];
	const folder = join(CACHE, `chromium-${version}`);
	if (existsSync(folder)) return folder;
	mkdirSync(dirname(folder), { recursive: true });
	const draft = mkdtempSync(`${folder}-`);
	unpackInto(draft);
	try {
		renameSync(draft, folder);
	} catch (error) {
		// Test files run side by side: another one was first.
		if (!existsSync(folder)) throw error;
		rmSync(draft, { recursive: true });
	}
	return folder;
}

/** The package unpacks into the folder for temporary files, and its libraries only on Lambda. */
function unpackInto(folder: string): void {
	const script = `import it from '@sparticuz/chromium'; await it.executablePath();`;
	execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: ROOT,
		env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
	});
}
