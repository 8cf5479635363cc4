import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Places } from '@/lib/places';

/** How many public pages and searches are rendered at once, beside what the office asks; milliseconds. */
const sitePlaces = { most: 8, patience: 1500 };

const named = (code: string) => Object.assign(new Error(code), { code });

/** The Next process behind the door; the port changes when it is started again. */
export class Upstream {
	/** Without a limit of its own: waiting for a socket would be waiting for a place where nobody counts it. */
	readonly agent = new http.Agent({ keepAlive: true, maxFreeSockets: 64 });
	readonly #places = new Places(sitePlaces);

	constructor(
		private readonly port: () => number | null,
		/** Scheme and host that the outside knows us by. */
		readonly base: URL,
	) {}

	get away() {
		return this.port() === null;
	}

	open(method: string, path: string, headers: http.OutgoingHttpHeaders) {
		const port = this.port();
		if (port === null) throw named('APPLICATION_AWAY');
		return http.request({ host: '127.0.0.1', port, method, path, headers, agent: this.agent });
	}

	/** A public page as anybody would get it: no cookies, no language, no router state. Throws NoPlace if too many ask. */
	async fetchPublic(path: string, timeout: number, left?: AbortSignal) {
		const free = await this.#places.take('site', { left });
		return this.#fetch(path, timeout, left).finally(free);
	}

	#fetch(
		path: string,
		timeout: number,
		left?: AbortSignal,
	): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
		return new Promise((resolve, reject) => {
			const request = this.open('GET', path, {
				host: this.base.host,
				accept: 'text/html,*/*;q=0.8',
				'accept-encoding': 'identity',
				'user-agent': 'Jumelage-Publication',
				'x-forwarded-host': this.base.host,
				'x-forwarded-proto': this.base.protocol.slice(0, -1),
				'x-forwarded-for': '127.0.0.1',
			});
			const late = setTimeout(() => request.destroy(named('NO_ANSWER_IN_TIME')), timeout);
			left?.addEventListener('abort', () => request.destroy(left.reason), { once: true });
			const fail = (error: Error) => {
				clearTimeout(late);
				reject(error);
			};
			request.once('error', fail);
			request.once('response', (answer: IncomingMessage) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk) => chunks.push(chunk));
				answer.once('error', fail);
				answer.once('close', () => {
					if (!answer.complete) return fail(named('ANSWER_BROKE_OFF'));
					clearTimeout(late);
					// A page for which the database failed is none, whatever was made of it.
					const failed = answer.headers['x-jumelage-outage'] ? 503 : (answer.statusCode ?? 502);
					const status = isStray(path, answer) ? 404 : failed;
					resolve({ status, headers: answer.headers, body: Buffer.concat(chunks) });
				});
			});
			request.end();
		});
	}
}

/** Next takes any first word for a language and shows the start page: /anything.xml would be published as that. */
function isStray(path: string, { headers }: IncomingMessage) {
	return !/^\/(de|en)([/?]|$)/.test(path) && String(headers['content-type']).startsWith('text/html');
}
