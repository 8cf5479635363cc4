import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './answer';
import { type Secure, securityHeaders } from './headers';
import { type Message, plainPage } from './plain-page';

/** RFC 9457, for programs. */
const problem = {
	type: 'about:blank',
	title: 'Service Unavailable',
	status: 503,
	error: 'unavailable',
};
const details = {
	outage:
		'Jumelage can’t answer this right now. Nothing that was saved is lost. Please try again in a moment.',
	busy: 'Too much is being asked for by this session at once. Nothing that was saved is lost. Please try again in a moment.',
};

/** A page for whoever takes one; a problem for a program that asks an address for programs, or for JSON. */
export function sendOutage(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	secure: Secure,
	message: Extract<Message, 'outage' | 'busy'> = 'outage',
) {
	if (response.headersSent || response.destroyed) {
		response.destroy();
		return;
	}
	const { accept = '', 'accept-language': wish } = request.headers;
	const json = !accept.includes('text/html') && (path.startsWith('/api/') || accept.includes('json'));
	// The rest of a body that nobody will read must not hold the connection.
	if (request.method !== 'GET' && request.method !== 'HEAD') response.shouldKeepAlive = false;
	const text = json
		? `${JSON.stringify({ ...problem, detail: details[message] })}\n`
		: plainPage(message, path, wish);
	const headers = {
		...securityHeaders('outage', secure),
		'retry-after': '5',
		'content-type': json ? 'application/problem+json; charset=utf-8' : 'text/html; charset=utf-8',
	};
	send(request, response, 503, headers, { raw: Buffer.from(text) });
}
