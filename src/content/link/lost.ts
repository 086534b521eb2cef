/** What references may name although it was not read. */
import type { Problem } from '../../domain/problem.ts';
import type { ledgerEntry } from '../forms/index.ts';
import type { Written } from '../records.ts';
import type { County } from './context.ts';

/** A file in the wrong place, or with the wrong name, may hold what a reference names. */
export function loseMisplaced(
	{ departments, lists, items, townshipIds }: County,
	misplaced: readonly Problem[],
): void {
	const folders = { departments, lists, items, townships: townshipIds };
	for (const { at } of misplaced) {
		const parts = at?.file.split('/') ?? [];
		const [, id] = /^([^.]+)\.md$/i.exec(parts.at(-1) ?? '') ?? [];
		if (id !== undefined) items.add({ id, names: [] }, undefined);
		for (const [folder, register] of Object.entries(folders))
			if (parts.includes(folder)) register.lose();
	}
}

/** What has a code that is still in use must have a file. */
export function promiseItems(
	{ items }: County,
	ledger: readonly Written<typeof ledgerEntry>[],
): void {
	for (const { target, name, retired, movedTo } of ledger) {
		const [, kind, id] = target.split('/');
		const isInUse = retired === undefined && movedTo === undefined;
		if (kind === 'item' && id !== undefined && isInUse) items.promise(id, name);
	}
}
