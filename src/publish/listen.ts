import type { Server } from 'node:http';
import { Failure } from '../terminal/failure.ts';

/** Reachable from this machine only. */
const HOST = '127.0.0.1';

/**
 * Has a server listen, and gives its address.
 * @throws Failure if the port is taken.
 */
export function listen(server: Server, port: number): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			const taken = 'code' in error && error.code === 'EADDRINUSE';
			reject(taken ? new Failure(`端口 ${port} 被占用，换一个，如 --port ${port + 1}`) : error);
		});
		server.listen(port, HOST, () => {
			const address = server.address();
			const actual = address && typeof address === 'object' ? address.port : port;
			resolve(`http://${HOST}:${actual}`);
		});
	});
}

/** A port as written; 0 has the system choose one. */
export function portOf(written: string | undefined): number {
	const port = Number(written);
	if (/^\d{1,5}$/.test(written ?? '') && port < 65_536) return port;
	throw new Failure(`--port 后面写 1 到 65535 的数；现在写的是“${written}”`);
}
