import { itemsIn } from '../domain/disclosure.ts';
import { isOffered } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';
import { phoneOf } from './parts.ts';
import type { Link, Phone } from './types.ts';

/** A township to go to or to call. */
export interface Place extends Link {
	readonly detail: string;
	readonly phones: readonly Phone[];
}

export function placeOf({ disclosure, href }: Context, township: Township): Place {
	return {
		text: township.shortName,
		detail: `${itemsIn(disclosure, township).filter(isOffered).length} 件事`,
		href: href(`/${township.id}/`),
		phones: township.phones.map(phoneOf),
	};
}
