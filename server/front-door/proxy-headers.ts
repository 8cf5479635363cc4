import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Asker } from './asker';
import { securityHeaders } from './headers';
import { languageOf } from './routes';

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
	/^(x-middleware-|x-nextjs-(?!data)|x-forwarded-|x-real-ip$|forwarded$|content-security-policy|x-invoke-|x-matched-path$|x-office-path$|x-next-intl-)/;

/** By this parameter Next tells a page's data from the page; nobody is to be led to it. */
const withoutMark = (target: string) => target.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '');

/**
 * What a page of the office is told about its address and its nonce. Somebody without a session is left to proxy.ts,
 * which leads them to the sign-in; for all others it would do the same once more, in Next's process.
 */
export function officeHeaders(request: IncomingMessage, target: string, policy: string, session: string) {
	const signedIn = request.headers.cookie?.includes(`${session}=`);
	return {
		'content-security-policy': policy,
		...(signedIn && { 'x-office-path': withoutMark(target), 'x-next-intl-locale': languageOf(target) }),
	};
}

/** The application says by this that the database failed the request (db/request-outage.ts). */
export const outageHeader = 'x-jumelage-outage';
/** And by this the id of the account that asks (lib/request-facts.ts), for the log. */
export const userHeader = 'x-jumelage-user';
const ours = new Set([outageHeader, userHeader, 'x-powered-by']);

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
		([name]) => !hopByHop.has(name) && !decided.has(name) && !ours.has(name),
	);
	return Object.fromEntries(kept);
}
