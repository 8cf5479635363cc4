import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './answer';
import { type Secure, securityHeaders } from './headers';
import { plainPage } from './plain-page';

export function sendOutage(request: IncomingMessage, response: ServerResponse, path: string, secure: Secure) {
	if (response.headersSent || response.destroyed) {
		response.destroy();
		return;
	}
	const json = path.startsWith('/api/') || /json/.test(request.headers.accept ?? '');
	// The rest of a body that nobody will read must not hold the connection.
	if (request.method !== 'GET' && request.method !== 'HEAD') response.shouldKeepAlive = false;
	const text = json
		? '{"error":"unavailable"}\n'
		: plainPage('outage', path, request.headers['accept-language']);
	const headers = {
		...securityHeaders('outage', secure),
		'retry-after': '5',
		'content-type': json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
	};
	send(request, response, 503, headers, { raw: Buffer.from(text) });
}
