import type { APIRoute, GetStaticPaths } from 'astro';
import { getDisclosure } from '../../site.ts';
import { contactFiles } from '../../views/contact-cards.ts';
import { contextOf } from '../../views/context.ts';

/** What a phone's address book takes in: a township, a post, a window, a village. */
export const getStaticPaths = (() => {
	return contactFiles(contextOf(getDisclosure())).map(({ path, text }) => ({
		params: { place: path.replace(/^\/|\/contact\.vcf$/g, '') },
		props: { text },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: () => string }> = ({ props }) => {
	return new Response(props.text(), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
};
