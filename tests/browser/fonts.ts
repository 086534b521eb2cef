import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/publish/workplace.ts';

const FAMILY = join(ROOT, 'node_modules/@expo-google-fonts/noto-sans-sc');
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];

/**
 * Writes a fontconfig that knows one Chinese font and none of the machine's own, and gives its path:
 * lines break at the same place on every machine, also on one that has no Chinese font.
 */
export function fontsConfig(folder: string): string {
	mkdirSync(folder, { recursive: true });
	const fonts = WEIGHTS.map((weight) => `<dir>${join(FAMILY, weight)}</dir>`).join('');
	const cache = `<cachedir>${join(folder, 'fonts')}</cachedir>`;
	const file = join(folder, 'fonts.conf');
	// Test files run side by side: none may read what another has half written.
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, `<?xml version="1.0"?>\n<fontconfig>${fonts}${cache}</fontconfig>\n`);
	renameSync(draft, file);
	return file;
}
