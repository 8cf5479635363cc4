import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Asker } from './asker';
import { securityHeaders } from './headers';

const hopByHop = new Set([
	'connection',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade',
	'expect',
]);

/** Headers by which Next or a proxy speaks to itself: from outside they are lies. */
const reserved =
	/^(x-middleware-|x-nextjs-(?!data)|x-forwarded-|x-real-ip$|forwarded$|content-security-policy|x-invoke-|x-matched-path$)/;

/** The application says by this that the database failed the request (db/request-outage.ts). */
export const outageHeader = 'x-jumelage-outage';

export function forwardedHeaders(
	request: IncomingMessage,
	{ address, host, scheme }: Asker,
	body: Buffer,
): OutgoingHttpHeaders {
	const kept = Object.entries(request.headers).filter(
		([name]) => !hopByHop.has(name) && !reserved.test(name),
	);
	return {
		...Object.fromEntries(kept),
		...('transfer-encoding' in request.headers ? { 'content-length': body.length } : {}),
		host,
		'x-forwarded-for': address,
		'x-forwarded-host': host,
		'x-forwarded-proto': scheme,
	};
}

/** What the application may say about itself: everything but what the table of headers decides. */
export function passedBack(answer: IncomingMessage, kind: 'office' | 'api'): OutgoingHttpHeaders {
	const decided = new Set(Object.keys(securityHeaders(kind, true)));
	// The nonce is the application's: it stands in the page that it wrote.
	if (kind === 'office') decided.delete('content-security-policy');
	const kept = Object.entries(answer.headers).filter(
		([name]) => !hopByHop.has(name) && !decided.has(name) && name !== 'x-powered-by' && name !== outageHeader,
	);
	return Object.fromEntries(kept);
}
