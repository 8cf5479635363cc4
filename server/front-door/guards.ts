import type { IncomingMessage } from 'node:http';
import { sessionCookie } from '@/lib/auth/cookies';
import { isFromOurPage } from '@/lib/auth/same-origin';
import { readSessionToken } from '@/lib/auth/session-token';
import { takesFromStrangers } from './addresses';
import type { RouteTo } from './routes';

export const bodyLimit = 2 * 1024 * 1024;
/** For the forms that strangers may send; the longest has five fields of a thousand characters. */
export const formLimit = 64 * 1024;

export interface Refusal {
	status: 400 | 401 | 403 | 405 | 413;
	text: string;
	allow?: string;
}

/** By which address browsers reach the office, and what its cookies are sealed with. */
export interface Doorway {
	base: URL;
	authSecret: string;
}

const reading = new Set(['GET', 'HEAD']);
const known = new Set(['GET', 'HEAD', 'POST']);

/** Said twice they are read one way here and another way by Next or a proxy. */
const saidOnce = ['host', 'origin', 'referer', 'sec-fetch-site', 'content-type', 'next-action'];
const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** What nobody's browser sends, wherever it leads. */
export function refuseOdd({ headers, rawHeaders }: IncomingMessage): Refusal | null {
	const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
	const twice = saidOnce.some((name) => names.indexOf(name) !== names.lastIndexOf(name));
	if (twice || (headers.host !== undefined && !hostName.test(headers.host))) {
		return { status: 400, text: 'The headers of this request contradict each other or name no host.' };
	}
	return null;
}

export function refusePublic({ method = '' }: IncomingMessage): Refusal | null {
	return reading.has(method)
		? null
		: { status: 405, text: 'The public pages can only be read.', allow: 'GET, HEAD' };
}

/** Opening a seal takes a fraction of a millisecond; what was opened lately is known. */
const opened = new Map<string, string>();
const mostOpened = 1000;

/** The session that a request's cookie names, whether it still lasts or not; null for strangers. */
export async function sessionOf({ headers }: IncomingMessage, { base, authSecret }: Doorway) {
	const token = cookieNamed(sessionCookie(base.href), headers.cookie);
	const known = token && opened.get(token);
	if (!token || known) return known || null;
	const session = await readSessionToken(token, authSecret);
	if (!session) return null;
	if (opened.size >= mostOpened) opened.clear();
	opened.set(token, session);
	return session;
}

/** What must hold before a request may reach Next at all; the application checks again, and more. */
export function refuseOffice(
	request: IncomingMessage,
	{ kind, path }: Pick<RouteTo<'api' | 'office'>, 'kind' | 'path'>,
	{ base, session }: { base: URL; session: string | null },
): Refusal | null {
	const { method = '', headers } = request;
	if (!known.has(method)) return { status: 405, text: 'Unknown method.', allow: [...known].join(', ') };
	if (reading.has(method)) return null;
	if (!isFromOurPage((name) => headers[name] as string | undefined, base.origin)) {
		return {
			status: 403,
			text: `Refused: this request comes from another site. This office is used at ${base.origin}`,
		};
	}
	// Whatever else is sent, header or not, Next may take for an action and hand to React to decode.
	const isForm = kind === 'api' && takesFromStrangers(path) && !('next-action' in headers);
	if (!isForm && !session) {
		return { status: 401, text: 'Not signed in.' };
	}
	if (Number(headers['content-length'] ?? 0) > bodyLimit) {
		return { status: 413, text: 'The request is larger than 2 MB.' };
	}
	return null;
}

/** Of several by one name the last counts, as it does for Next. */
function cookieNamed(name: string, header = ''): string | undefined {
	const values = header
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`));
	return values.at(-1)?.slice(name.length + 1);
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Where somebody is led who reached an office of this machine by another of its names (127.0.0.1 for localhost): their
 * cookies would be others there, and their forms refused. Another port is a proxy's and stays.
 */
export function otherNameOfThisMachine({ headers }: IncomingMessage, base: URL): boolean {
	const host = `http://${headers.host}`;
	if (!loopback.test(base.hostname) || !URL.canParse(host)) return false;
	const { hostname, port } = new URL(host);
	const samePort = (port || '80') === (base.port || (base.protocol === 'https:' ? '443' : '80'));
	return samePort && hostname !== base.hostname && loopback.test(hostname);
}
