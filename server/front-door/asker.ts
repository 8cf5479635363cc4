import type { IncomingMessage } from 'node:http';

export interface Asker {
	address: string;
	host: string;
	scheme: string;
	/** The session that their cookie names, for strangers none. */
	session?: string | null;
}

/**
 * Who asks. Each of our own proxies appends one entry to X-Forwarded-For, so the true one stands that many places from
 * the end; without proxies nothing is believed. By which name they called us is believed of nobody: to the
 * application the office has the one address of BASE_URL.
 */
export function askerOf(request: IncomingMessage, base: URL, proxies: number): Asker {
	const entries = String(request.headers['x-forwarded-for'] ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);
	const forwarded = proxies > 0 ? entries.at(-proxies) : undefined;
	return {
		address: forwarded ?? request.socket.remoteAddress ?? '',
		host: base.host,
		scheme: base.protocol.slice(0, -1),
	};
}
