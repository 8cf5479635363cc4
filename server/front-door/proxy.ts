import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, pipeline } from 'node:stream';
import { NoPlace, Places } from '@/lib/places';
import { sendText } from './answer';
import type { Asker } from './asker';
import { BodyRefused, readBody } from './bodies';
import type { Connections } from './connections';
import { refuseCall, refuseType } from './forms';
import { bodyLimit, formLimit } from './guards';
import { officePolicy, type Secure, securityHeaders } from './headers';
import { Left, leaving } from './leaving';
import { sendOutage } from './outage';
import type { Passing } from './passing';
import { forwardedHeaders, officeHeaders, outageHeader, passedBack, userHeader } from './proxy-headers';
import type { Upstream } from './upstream';

/** An application that noticed the missing database itself says so in its error's digest. */
const outageMark = 'JUMELAGE_OUTAGE';

/** Milliseconds; less than lib/auth/session.ts waits for a connection, since a burst takes time to get there. */
const applicationPatience = 600;

/**
 * How many requests the application works on at once. Who waits for a place longer than so many ms gets the outage page;
 * a session that holds all that one may hold waits for its own.
 */
const places = { most: 32, patience: 1500, ownPatience: 20_000 };
const placesEach = 4;

/** How much of an answer is kept for a reader who is slower than the application, in bytes. */
const ahead = 1024 * 1024;

/** Milliseconds in which the application says nothing, or its reader takes nothing. */
const silence = 60_000;

/** How long health speaks of it when nothing else is asked. */
const starving = 5_000;

interface Setting {
	upstream: Upstream;
	connections: Connections;
	secure: Secure;
	/** The name of the session's cookie. */
	session: string;
	/** Asks the database once more; false if it is away. */
	databaseWell(): Promise<boolean>;
}

interface Asked {
	request: IncomingMessage;
	response: ServerResponse;
	target: string;
	kind: 'office' | 'api';
	asker: Asker;
	passing: Passing;
}

/**
 * Passes a request on to Next, and steps in when there is no answer. A place before Next is held only while Next
 * works: what the sender sends is read whole before, and what the reader takes slowly waits here.
 */
export class OfficeProxy {
	/** Those whom the application hasn't answered yet, each with the moment since when. */
	readonly #waiting = new Map<() => void, number>();
	readonly #places = new Places(places);
	/** Whoever has waited since before this moment has been given up, also on the way from a place to Next. */
	#givenUp = Number.NEGATIVE_INFINITY;
	#starvedAt = Number.NEGATIVE_INFINITY;

	constructor(private readonly setting: Setting) {}

	/** How many places before the application are held, and how many requests wait for one. */
	get places() {
		const { taken, waiting } = this.#places;
		return { taken, waiting };
	}

	/** Whether a moment ago the application had no connection to a database that is there. */
	get starved() {
		return performance.now() - this.#starvedAt < starving;
	}

	/** Everybody still waiting for the first byte, for at least so many milliseconds, gets the outage page now. */
	giveUp(atLeast = 0) {
		const latest = performance.now() - atLeast;
		this.#givenUp = Math.max(this.#givenUp, latest);
		for (const [stop, since] of [...this.#waiting]) if (since <= latest) stop();
		this.#places.giveUp(atLeast);
	}

	async pass(asked: Asked) {
		const { request, response, target, asker } = asked;
		const path = target.split('?')[0] ?? '/';
		const left = leaving(response);
		try {
			const body = await this.#read(request, path);
			const wrong = 'next-action' in request.headers ? refuseCall(body) : null;
			if (wrong) throw wrong;
			const since = performance.now();
			const free = await this.#places.take(...placeOf(asker, left));
			try {
				if (since <= this.#givenUp) throw new NoPlace();
				this.#send(asked, body, since, free);
			} catch (error) {
				free();
				throw error;
			}
		} catch (error) {
			if (error instanceof Left) return;
			if (error instanceof BodyRefused) return this.#refuse(request, response, error);
			if (!(error instanceof NoPlace)) throw error;
			sendOutage(request, response, path, this.setting.secure, error.own ? 'busy' : 'outage');
		}
	}

	async #read(request: IncomingMessage, path: string) {
		const wrong = request.method === 'POST' ? refuseType(path, request.headers) : null;
		if (wrong) throw wrong;
		const { size, whole } = readBody(request, path.startsWith('/api/auth/') ? formLimit : bodyLimit);
		this.setting.connections.hold(request, size);
		return whole;
	}

	#refuse(request: IncomingMessage, response: ServerResponse, { status, message }: BodyRefused) {
		const headers = { ...securityHeaders('refusal', this.setting.secure), connection: 'close' };
		sendText(request, response, status, { ...headers, 'content-type': 'text/plain' }, `${message}\n`);
	}

	#send(
		{ request, response, target, kind, asker, passing }: Asked,
		body: Buffer,
		since: number,
		free: () => void,
	) {
		const { upstream, secure, session } = this.setting;
		const path = target.split('?')[0] ?? '/';
		const nonce = randomBytes(16).toString('base64');
		const office = kind === 'office' && officeHeaders(request, target, officePolicy(nonce), session);
		const headers = { ...forwardedHeaders(request, asker, body), ...office };
		const onward = upstream.open(request.method ?? 'GET', target, headers);
		const outage = () => {
			this.#waiting.delete(outage);
			onward.destroy();
			sendOutage(request, response, path, secure);
		};
		this.#waiting.set(outage, since);
		onward.setTimeout(silence, () => onward.destroy(new Error('silence')));
		onward.once('close', free);
		response.once('close', () => {
			this.#waiting.delete(outage);
			onward.destroy();
		});
		onward.on('error', () => {
			if (this.#waiting.has(outage)) outage();
			else response.destroy();
		});
		onward.once('response', (answer) => {
			const status = answer.statusCode ?? 502;
			const user = answer.headers[userHeader];
			if (typeof user === 'string') passing.user = user;
			if (status < 500 && saysOutage(answer)) {
				answer.resume();
				this.#starvedAt = performance.now();
				return outage();
			}
			if (status < 500) this.#starvedAt = Number.NEGATIVE_INFINITY;
			if (status >= 500) void this.#inspect(answer, outage, (body) => deliver(answer, body));
			else deliver(answer);
		});
		const deliver = (answer: IncomingMessage, body?: Buffer) => {
			this.#waiting.delete(outage);
			if (response.headersSent || response.destroyed) return answer.destroy();
			response.writeHead(answer.statusCode ?? 502, {
				...securityHeaders(kind, secure, nonce),
				...passedBack(answer, kind),
			});
			if (body) return response.end(body);
			const kept = new PassThrough({ highWaterMark: ahead });
			this.setting.connections.hold(request, () => kept.readableLength + kept.writableLength);
			// What is too long to be kept waits at the application, which has nothing left to do but to send it.
			answer.once('pause', free);
			// Whichever end breaks off, the others are ended too.
			pipeline(answer, kept, response, () => {});
		};
		onward.end(body);
	}

	/** An error page is held back until it is clear whether the database is the reason. */
	async #inspect(answer: IncomingMessage, outage: () => void, deliver: (whole?: Buffer) => void) {
		if (!(await this.setting.databaseWell())) {
			answer.resume();
			return outage();
		}
		const head = await firstBytes(answer);
		if (head.includes(outageMark)) {
			this.#starvedAt = performance.now();
			outage();
			// No connection came free for this one, so none will for those who have waited as long.
			return this.giveUp(applicationPatience);
		}
		if (saysOutage(answer)) {
			this.#starvedAt = performance.now();
			return outage();
		}
		if (answer.destroyed && !answer.complete) return outage();
		if (answer.readableEnded) return deliver(head);
		answer.unshift(head);
		deliver();
	}
}

/** Whole offices come from one address, so that who is signed in is counted alone; only of them it is known who they are. */
const placeOf = ({ address, session }: Asker, left: AbortSignal): Parameters<Places['take']> =>
	session ? [session, { each: placesEach, left }] : [address, { left }];

/** Somebody may have made anything of the database's error: a fault, or a way back to where one came from. */
function saysOutage({ headers, statusCode = 502 }: IncomingMessage) {
	const said = headers[outageHeader];
	return said === 'told' || (said === 'met' && statusCode >= 300);
}

/** The beginning of an answer, up to 256 kB or what comes within a second and a half, read without letting it go. */
function firstBytes(answer: IncomingMessage): Promise<Buffer> {
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let size = 0;
		const done = () => {
			clearTimeout(late);
			answer.off('data', read).off('end', done).off('close', done);
			answer.pause();
			resolve(Buffer.concat(chunks));
		};
		const read = (chunk: Buffer) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > 256 * 1024) done();
		};
		const late = setTimeout(done, 1500);
		answer.on('data', read).once('end', done).once('close', done);
	});
}
