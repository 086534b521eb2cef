/** Publishes one site after another at `out`, each of files that all say the same, until it is ended. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage } from '../../src/publish/stage.ts';

const [, , out = '', workshop = '', first, pages] = process.argv;

for (let version = Number(first); ; version++) {
	const stage = openStage(out, workshop);
	process.removeAllListeners('exit');
	for (let page = 0; page < Number(pages); page++) {
		const folder = join(stage.folder, String(page));
		mkdirSync(folder);
		writeFileSync(join(folder, 'index.html'), String(version));
	}
	stage.publish();
	if (version === Number(first)) process.stdout.write('published');
}
