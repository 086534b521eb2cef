import type { APIRoute } from 'astro';
import { getDisclosure } from '../../../site.ts';
import { contextOf } from '../../../views/context.ts';
import { wordListFiles } from '../../../views/search/word-lists.ts';

/** What searches know without asking any further: see `src/search/word-list.ts`. */
export function getStaticPaths() {
	return wordListFiles(contextOf(getDisclosure())).map(({ name, content }) => ({
		params: { list: name },
		props: { content },
	}));
}

export const GET: APIRoute = ({ props }) => Response.json(props.content());
