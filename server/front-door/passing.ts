import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Patterns } from './patterns';
import type { Route } from './routes';

/** What may be said of a request: nothing that somebody typed. */
export interface Answered {
	request: string;
	user?: string;
	kind: Route['kind'];
	/** One of the program's own routes. */
	route: string;
	method: string;
	status: number;
	seconds: number;
}

/** A request on its way through the door. */
export interface Passing {
	id: string;
	route?: Route;
	user?: string;
}

/** The letter tells its id from a digest of Next's, which is a number. */
export const newPassing = (): Passing => ({ id: `r${randomBytes(5).toString('hex')}` });

const methods = new Set(['GET', 'HEAD', 'POST']);

/** Tells of an answer once it has been sent or broken off. */
export function watchAnswer(
	{ method = '' }: IncomingMessage,
	response: ServerResponse,
	passing: Passing,
	{ patterns, tell }: { patterns: Patterns; tell: (answer: Answered) => void },
) {
	const begun = performance.now();
	// A stream that is piped into it listens many times, too.
	response.setMaxListeners(20);
	response.once('close', () => {
		tell({
			...{ request: passing.id, user: passing.user },
			kind: passing.route?.kind ?? 'malformed',
			route: patterns.of(passing.route),
			method: methods.has(method) ? method : 'other',
			// Nobody was left to be told.
			status: response.headersSent ? response.statusCode : 499,
			seconds: (performance.now() - begun) / 1000,
		});
	});
}
