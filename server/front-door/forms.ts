import type { IncomingHttpHeaders } from 'node:http';
import { BodyRefused } from './bodies';

const ofForms = /^(application\/x-www-form-urlencoded|multipart\/form-data\s*;.*\bboundary=)/i;
const deepest = 100;

/** What no form of ours sends is told so here: to Next it would be a fault of its own. Asked before the body is read. */
export function refuseType(path: string, headers: IncomingHttpHeaders): BodyRefused | null {
	const type = headers['content-type'] ?? '';
	if (path.startsWith('/api/auth/')) {
		return ofForms.test(type) ? null : new BodyRefused(415, 'This address takes what a form sends.');
	}
	if (path.startsWith('/api/')) return null;
	// Nothing in the office sends files, and React writes everything else as text.
	const fits = 'next-action' in headers ? /^text\/plain\b/i.test(type) : !/^multipart\//i.test(type);
	return fits ? null : new BodyRefused(415, 'The office takes no such content.');
}

/** Values that JSON can't hold, and texts that begin with "$", as React writes them. All else after "$" refers to parts of a multipart body. */
const written = /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|D|n-?\d{1,1000}$)/;

/** The body of an action is a list of its arguments, as React writes them. */
export function refuseCall(body: Buffer): BodyRefused | null {
	const refusal = new BodyRefused(400, 'This is no call of an action.');
	let level: unknown[];
	try {
		const read: unknown = JSON.parse(body.toString('utf8'));
		if (!Array.isArray(read)) return refusal;
		level = read;
	} catch {
		return refusal;
	}
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > deepest) return refusal;
		if (level.some((value) => typeof value === 'string' && value.startsWith('$') && !written.test(value))) {
			return refusal;
		}
		level = level.flatMap((value) =>
			typeof value === 'object' && value !== null ? Object.values(value) : [],
		);
	}
	return null;
}
