import type { IncomingMessage } from 'node:http';

export const bodyLimit = 2 * 1024 * 1024;

export interface Refusal {
	status: 400 | 401 | 403 | 405 | 413;
	text: string;
	allow?: string;
}

const reading = new Set(['GET', 'HEAD']);
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const changesState = (method = '') => !reading.has(method) && method !== 'OPTIONS';

export function refusePublic({ method = '' }: IncomingMessage): Refusal | null {
	return reading.has(method)
		? null
		: { status: 405, text: 'The public pages can only be read.', allow: 'GET, HEAD' };
}

/** What must hold before a request may reach Next at all; the application checks again, and more. */
export function refuseOffice(request: IncomingMessage, host: string, isApi: boolean): Refusal | null {
	const { method = '', headers } = request;
	if (!known.has(method)) return { status: 405, text: 'Unknown method.', allow: [...known].join(', ') };
	if (!changesState(method)) return null;
	if (!isSameOrigin(headers, host)) {
		return { status: 403, text: 'Refused: this request comes from another site.' };
	}
	// A form sent without JavaScript is an action too, though it lacks the header.
	const isAction = 'next-action' in headers || !isApi;
	if (isAction && !hasSession(headers.cookie)) return { status: 401, text: 'Not signed in.' };
	if (Number(headers['content-length'] ?? 0) > bodyLimit) {
		return { status: 413, text: 'The request is larger than 2 MB.' };
	}
	return null;
}

/** Every sign that the browser gives must say "same origin", and there must be one. */
function isSameOrigin(headers: IncomingMessage['headers'], host: string): boolean {
	const site = headers['sec-fetch-site'];
	const { origin } = headers;
	if (site === undefined && origin === undefined) return false;
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
	return origin === undefined || hostOf(origin) === host.toLowerCase();
}

function hostOf(origin: string) {
	try {
		return new URL(origin).host;
	} catch {
		return null;
	}
}

const hasSession = (cookie = '') =>
	/(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=[^;\s]/.test(cookie);
