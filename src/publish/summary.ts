import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './site-files.ts';

/** `312 个网页，1.8 MB`. */
export function describeSite(folder: string): string {
	const files = siteFiles(folder);
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	const pages = files.filter((file) => file.endsWith('.html')).length;
	return `${pages} 个网页，连同图片等共 ${files.length} 个文件，${(bytes / 1e6).toFixed(1)} MB`;
}
