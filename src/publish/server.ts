/** A plain web server for a finished site, as strict as a static host: for looking, not for serving. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible, mediaType } from './media-types.ts';

/** The folder of the site, and the path that it is published under: `/`, or `/ymt/`. */
export interface Served {
	readonly folder: string;
	readonly base: string;
}

export function createSiteServer(site: Served): Server {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const path = pathOf(request);
		if (path === '/' && site.base !== '/') redirect(response, site.base);
		else answer(site, path, { request, response });
	});
}

interface Exchange {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
}

function answer({ folder, base }: Served, path: string | undefined, exchange: Exchange): void {
	const file = path?.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
	if (file === undefined) sendMissing(folder, exchange);
	else if (!statSync(file).isDirectory()) send(file, 200, exchange);
	else if (!path?.endsWith('/')) redirect(exchange.response, `${encodeURI(path ?? '')}/`);
	else if (existsSync(join(file, 'index.html'))) send(join(file, 'index.html'), 200, exchange);
	else sendMissing(folder, exchange);
}

/** The decoded path of a request; undefined if it can't be decoded. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/** What stands at a path below the folder, never above it. */
function fileAt(folder: string, path: string): string | undefined {
	const file = resolve(folder, path);
	const inside = file === folder || file.startsWith(folder + sep);
	return inside && !path.includes('\0') && existsSync(file) ? file : undefined;
}

function sendMissing(folder: string, exchange: Exchange): void {
	const page = join(folder, '404.html');
	if (existsSync(page)) send(page, 404, exchange);
	else exchange.response.writeHead(404, { 'content-type': mediaType('.txt') }).end('没有这个网页');
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { location }).end();
}

function send(file: string, status: number, { request, response }: Exchange): void {
	const type = mediaType(file);
	const accepted = isCompressible(type) ? String(request.headers['accept-encoding'] ?? '') : '';
	const { body, encoding } = encoded(readFileSync(file), accepted);
	response.writeHead(status, {
		'content-type': type,
		'content-length': body.length,
		'cache-control': 'no-cache',
		vary: 'accept-encoding',
		...(encoding && { 'content-encoding': encoding }),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** As a host sends it, so that what the browser measures is what residents download. */
function encoded(body: Buffer, accepted: string): { body: Buffer; encoding?: string } {
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
	if (/\bbr\b/.test(accepted)) return { body: brotliCompressSync(body, quality), encoding: 'br' };
	if (/\bgzip\b/.test(accepted)) return { body: gzipSync(body), encoding: 'gzip' };
	return { body };
}
