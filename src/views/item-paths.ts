import type { Item } from '../domain/item.ts';

/** A matter's page outside any township it is looked at from; a township's own matter has only one. */
export function itemPath({ id, township }: Item): string {
	return township === undefined ? `/items/${id}/` : `/${township}/items/${id}/`;
}
