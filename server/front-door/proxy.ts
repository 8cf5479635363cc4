import { randomBytes } from 'node:crypto';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Asker } from './asker';
import { bodyLimit } from './guards';
import { officePolicy, type Secure, securityHeaders } from './headers';
import { sendOutage } from './outage';
import type { Upstream } from './upstream';

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
/** An application that noticed the missing database itself says so in its error's digest. */
const outageMark = 'JUMELAGE_OUTAGE';
/** Milliseconds; less than lib/auth/session.ts waits for a connection, since a burst takes time to get there. */
const applicationPatience = 600;

/** How many requests the application works on at once; the others wait here, where waiting costs nothing. */
const most = 32;

interface Setting {
	upstream: Upstream;
	secure: Secure;
	/** Asks the database once more; false if it is away. */
	databaseWell(): Promise<boolean>;
}

/** Passes a request on to Next, streaming both ways, and steps in when there is no answer. */
export class OfficeProxy {
	/** Each with the moment since when. */
	readonly #waiting = new Map<() => void, number>();

	constructor(private readonly setting: Setting) {}

	/** Everybody still waiting for the first byte, for at least so many milliseconds, gets the outage page now. */
	giveUp(atLeast = 0) {
		const latest = performance.now() - atLeast;
		for (const [stop, since] of [...this.#waiting]) if (since <= latest) stop();
	}

	readonly #queue = new Set<() => void>();
	#open = 0;

	pass(
		request: IncomingMessage,
		response: ServerResponse,
		target: string,
		kind: 'office' | 'api',
		asker: Asker,
	) {
		const since = performance.now();
		const leave = () => {
			this.#queue.delete(start);
			this.#waiting.delete(refuse);
		};
		const refuse = () => {
			leave();
			sendOutage(request, response, target.split('?')[0] ?? '/', this.setting.secure);
		};
		const start = () => {
			leave();
			response.off('close', leave);
			this.#open += 1;
			response.once('close', () => {
				this.#open -= 1;
				for (const next of [...this.#queue].slice(0, most - this.#open)) next();
			});
			this.#send(request, response, target, kind, asker, since);
		};
		if (this.#open < most) return start();
		this.#queue.add(start);
		this.#waiting.set(refuse, since);
		response.once('close', leave);
	}

	#send(
		request: IncomingMessage,
		response: ServerResponse,
		target: string,
		kind: 'office' | 'api',
		asker: Asker,
		since: number,
	) {
		const { upstream, secure } = this.setting;
		const path = target.split('?')[0] ?? '/';
		const nonce = randomBytes(16).toString('base64');
		const headers = forwardedHeaders(request, asker);
		if (kind === 'office') headers['content-security-policy'] = officePolicy(nonce);
		const onward = upstream.open(request.method ?? 'GET', target, headers);
		const outage = () => {
			this.#waiting.delete(outage);
			onward.destroy();
			sendOutage(request, response, path, secure);
		};
		this.#waiting.set(outage, since);
		response.once('close', () => {
			this.#waiting.delete(outage);
			onward.destroy();
		});
		onward.once('error', () => {
			if (this.#waiting.has(outage)) outage();
			else response.destroy();
		});
		onward.once('response', (answer) => {
			const status = answer.statusCode ?? 502;
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
			if (body) response.end(body);
			else answer.pipe(response).once('error', () => answer.destroy());
		};
		sendBody(request, onward, () => {
			this.#waiting.delete(outage);
			if (response.headersSent) return response.destroy();
			response.writeHead(413, {
				...securityHeaders('refusal', secure),
				connection: 'close',
				'content-type': 'text/plain',
			});
			response.end('The request is larger than 2 MB.\n');
		});
	}

	/** An error page is held back until it is clear whether the database is the reason. */
	async #inspect(answer: IncomingMessage, outage: () => void, deliver: (whole?: Buffer) => void) {
		const digest = String(answer.headers['x-jumelage-outage'] ?? '');
		if (digest || !(await this.setting.databaseWell())) {
			answer.resume();
			return outage();
		}
		const head = await firstBytes(answer);
		if (head.includes(outageMark)) {
			outage();
			// No connection came free for this one, so none will for those who have waited as long.
			return this.giveUp(applicationPatience);
		}
		if (answer.readableEnded) return deliver(head);
		answer.unshift(head);
		deliver();
	}
}

/** The beginning of an answer, up to 256 kB, read without letting it go. */
function firstBytes(answer: IncomingMessage): Promise<Buffer> {
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let size = 0;
		const done = () => {
			answer.off('data', read).off('end', done).off('close', done);
			answer.pause();
			resolve(Buffer.concat(chunks));
		};
		const read = (chunk: Buffer) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > 256 * 1024) done();
		};
		answer.on('data', read).once('end', done).once('close', done);
	});
}

function forwardedHeaders(request: IncomingMessage, { address, host, scheme }: Asker): OutgoingHttpHeaders {
	const kept = Object.entries(request.headers).filter(
		([name]) => !hopByHop.has(name) && !reserved.test(name),
	);
	return {
		...Object.fromEntries(kept),
		...(request.headers['transfer-encoding'] ? { 'transfer-encoding': 'chunked' } : {}),
		host,
		'x-forwarded-for': address,
		'x-forwarded-host': host,
		'x-forwarded-proto': scheme,
	};
}

/** What the application may say about itself: everything but what the table of headers decides. */
function passedBack(answer: IncomingMessage, kind: 'office' | 'api'): OutgoingHttpHeaders {
	const decided = new Set(Object.keys(securityHeaders(kind, true)));
	// The nonce is the application's: it stands in the page that it wrote.
	if (kind === 'office') decided.delete('content-security-policy');
	const kept = Object.entries(answer.headers).filter(
		([name]) => !hopByHop.has(name) && !decided.has(name) && name !== 'x-powered-by',
	);
	return Object.fromEntries(kept);
}

function sendBody(request: IncomingMessage, onward: ClientRequest, tooLarge: () => void) {
	let size = 0;
	request.on('data', (chunk: Buffer) => {
		size += chunk.length;
		if (size > bodyLimit) {
			request.pause();
			request.removeAllListeners('data');
			tooLarge();
			onward.destroy();
			return;
		}
		if (!onward.write(chunk)) {
			request.pause();
			onward.once('drain', () => request.resume());
		}
	});
	request.once('end', () => onward.end());
	request.once('error', () => onward.destroy());
}
