import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { baseUrl, openSession, sessionCookie } from './fixtures';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; ms: number };
export type Request = { method?: string; headers?: OutgoingHttpHeaders; body?: string; base?: string };

const agent = new http.Agent({ keepAlive: true });

/** Sends exactly what it is told, other than fetch(), and follows nothing. */
export function ask(
	path: string,
	{ method = 'GET', headers, body, base = baseUrl() }: Request = {},
): Promise<Answer> {
	const begun = performance.now();
	return new Promise<Answer>((resolve, reject) => {
		const request = http.request(base, { path, method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.once('error', reject);
			response.once('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks).toString('utf8'),
					ms: performance.now() - begun,
				}),
			);
		});
		request.once('error', (error: NodeJS.ErrnoException) => {
			// A kept connection may be closed by the other side at the moment it is used again.
			if (request.reusedSocket && error.code === 'ECONNRESET')
				resolve(ask(path, { method, headers, body, base }));
			else reject(error);
		});
		request.end(body);
	});
}

/** Somebody who asks: the cookie is undefined for strangers, `base` another office than the one of all tests. */
export type Caller = { name: string; cookie?: string; base?: string };

export const cookieOf = async (email: string) => `${sessionCookie()}=${await openSession(email)}`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until it is not "busy": other tests may hold every connection of the office for a while, and whoever is
 * told to come back in a moment does so, with the same key. What the office does when it is full has its own test.
 */
export async function patiently<T>(work: () => Promise<T>, isBusy: (answer: T) => boolean): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		const answer = await work();
		if (tries === 40 || !isBusy(answer)) return answer;
		await pause(100);
	}
}

export const askAs = (caller: Caller, path: string, { headers, ...rest }: Request = {}) =>
	patiently(
		() =>
			ask(path, {
				base: caller.base,
				...rest,
				headers: { ...(caller.cookie && { cookie: caller.cookie }), ...headers },
			}),
		({ status }) => status === 503,
	);

/** What a browser says of a request that a page of ours makes. */
export const fromOurPage = (base = baseUrl()) => ({ origin: base, 'sec-fetch-site': 'same-origin' });

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const said = />([^<]+)<|\s(?:href|value|title|aria-label|placeholder|content)="([^"]*)"/g;

/**
 * What an answer says to who reads it, with `words` (what was asked for) taken out: all that is written or linked.
 * React may send a page's parts in another order each time; what stands in them is what must be the same.
 */
export function saidIn({ status, headers, body }: Answer, ...words: string[]) {
	const plain = (text: string) =>
		words
			.reduce((rest, word) => rest.replaceAll(word, 'WORD'), text.replaceAll('&amp;', '&'))
			.replace(uuids, 'ID');
	const whole = body.replace(/<!--\$\?-->.*?<!--\/\$-->/gs, '');
	const html = whole.replace(/<script\b.*?<\/script>/gs, '').replace(/<!--.*?-->/gs, '');
	const texts = body.startsWith('<!')
		? [...html.matchAll(said)].map((found) => found[1] ?? found[2] ?? '')
		: [body];
	return {
		status,
		location: plain(String(headers.location ?? '')),
		texts: [...new Set(texts.map(plain))].sort(),
	};
}

/** At most `width` at a time, answers in the order asked. */
export async function inTurn<T, R>(items: T[], work: (item: T) => Promise<R>, width = 6): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	const lane = async () => {
		for (let index = next++; index < items.length; index = next++)
			results[index] = await work(items[index] as T);
	};
	await Promise.all(Array.from({ length: width }, lane));
	return results;
}
