import type { IncomingMessage } from 'node:http';

export interface Asker {
	address: string;
	host: string;
	scheme: string;
}

/**
 * Who asks, and by which name they called us. Each of our own proxies appends one entry to
 * X-Forwarded-For, so the true one stands that many places from the end; without proxies nothing is believed.
 */
export function askerOf(request: IncomingMessage, base: URL, proxies: number): Asker {
	const header = (name: string, fromEnd: number) =>
		String(request.headers[name] ?? '')
			.split(',')
			.map((entry) => entry.trim())
			.filter(Boolean)
			.at(-fromEnd);
	const trusted = (name: string, fromEnd = 1) => (proxies > 0 ? header(name, fromEnd) : undefined);
	return {
		address: trusted('x-forwarded-for', proxies) ?? request.socket.remoteAddress ?? '',
		host: trusted('x-forwarded-host') ?? request.headers.host ?? base.host,
		scheme: trusted('x-forwarded-proto') ?? base.protocol.slice(0, -1),
	};
}
