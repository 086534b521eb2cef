import type { APIRoute, GetStaticPaths } from 'astro';
import { codeAddress } from '../../codes/ledger.ts';
import { qrPng } from '../../qr/png.ts';
import { getDisclosure } from '../../site.ts';

/** The picture of every code that was ever issued: on the page, for cards, for press-and-hold. */
export const getStaticPaths = (() => {
	const { ledger, site } = getDisclosure();
	return ledger.map(({ code }) => ({
		params: { code },
		props: { address: codeAddress(site, code) },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = ({ props }) => {
	return new Response(new Uint8Array(qrPng(props.address)), {
		headers: { 'content-type': 'image/png' },
	});
};
