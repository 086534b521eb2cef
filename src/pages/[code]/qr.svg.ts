import type { APIRoute, GetStaticPaths } from 'astro';
import { codeAddress } from '../../codes/ledger.ts';
import { qrSvg } from '../../qr/svg.ts';
import { getDisclosure } from '../../site.ts';

/** Printed at this size, with its quiet zone, a code can be read from half a metre away. */
const SIZE_MM = 50;

/** The drawing of every code that was ever issued, for whoever prints it. */
export const getStaticPaths = (() => {
	const { ledger, site } = getDisclosure();
	return ledger.map(({ code, name }) => ({
		params: { code },
		props: { address: codeAddress(site, code), name },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string; name: string }> = ({ props }) => {
	const svg = qrSvg(props.address, { mm: SIZE_MM, title: props.name });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
