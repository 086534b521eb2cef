import type { List } from '../../domain/list.ts';
import type { list } from '../forms/list.ts';
import type { Written } from '../records.ts';
import { type County, resolve } from './context.ts';

export function toList(id: string, written: Written<typeof list>, county: County): List {
	const { township, statedByType, source } = written;
	const place = { source, path: ['乡镇'], problems: county.problems };
	return {
		...written,
		id,
		shortName: written.shortName ?? written.name,
		township: township === undefined ? undefined : resolve(county.townshipIds, township, place),
		statedByType: new Map(Object.entries(statedByType ?? {})),
	};
}
