import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { root } from '../paths';
import { type Spread, spreadOf } from './measure';

export interface Answer {
	status: number;
	body: string;
	/** Milliseconds until the text that was waited for had come. */
	shown: number;
	/** Milliseconds until the last byte. */
	whole: number;
	bytes: number;
}

interface Asked {
	method?: string;
	headers?: http.OutgoingHttpHeaders;
	body?: string;
	/** What a reader waits for; the rest may stream in after it. */
	until?: string;
	agent?: http.Agent;
}

const lane = new http.Agent({ keepAlive: true, maxSockets: 1 });

/** One request over a connection that is kept open; neither follows nor caches anything. */
export function ask(
	url: string,
	{ method = 'GET', headers, body, until, agent = lane }: Asked = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const begun = performance.now();
		const request = http.request(url, { method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			let shown = 0;
			const zipped = until !== undefined && response.headers['content-encoding'] === 'gzip';
			const text = zipped ? response.pipe(createGunzip()) : response;
			text.on('data', (chunk: Buffer) => {
				chunks.push(chunk);
				if (until && !shown && chunk.includes(until)) shown = performance.now() - begun;
			});
			text.once('error', reject);
			text.once('end', () => {
				const all = Buffer.concat(chunks);
				const whole = performance.now() - begun;
				resolve({
					status: response.statusCode ?? 0,
					body: all.toString('utf8'),
					shown: shown || whole,
					whole,
					bytes: all.length,
				});
			});
		});
		request.once('error', reject);
		request.end(body);
	});
}

export interface Load {
	perSecond: number;
	times: Spread;
	failed: number;
}

/** As many connections as are asked for at once. */
export const lines = new http.Agent({ keepAlive: true });

/** Does something again and again, so many at a time; throws what it throws. */
export async function loadOf(work: () => Promise<unknown>, connections: number, seconds: number) {
	let answered = 0;
	const begun = performance.now();
	const end = begun + seconds * 1000;
	const line = async () => {
		for (; performance.now() < end; answered += 1) await work();
	};
	await Promise.all(Array.from({ length: connections }, line));
	return { answered, perSecond: (answered / (performance.now() - begun)) * 1000 };
}

/** Asks for a page as a browser that is signed in does; throws unless it comes. */
export const page =
	(url: string, cookie = '') =>
	async () => {
		const { status } = await ask(url, { headers: { cookie, 'accept-encoding': 'gzip' }, agent: lines });
		if (status !== 200) throw new Error(`${url} answered ${status}`);
	};

/** Calls an action as a form does; answers what came. */
export const callAction = (base: string, at: string, cookie: string, name: string) => {
	const action = actionId(name);
	return (argument: unknown) =>
		ask(base + at, {
			method: 'POST',
			headers: {
				...{ cookie, origin: base, 'sec-fetch-site': 'same-origin', 'next-action': action },
				...{ accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' },
			},
			body: JSON.stringify([argument]),
			agent: lines,
		});
};

/** Asks for one address again and again over so many connections. */
export async function load(
	url: string,
	headers: http.OutgoingHttpHeaders,
	connections: number,
	seconds: number,
): Promise<Load> {
	const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
	const times: number[] = [];
	let failed = 0;
	const { perSecond } = await loadOf(
		async () => {
			const { status, whole } = await ask(url, { headers, agent });
			if (status === 200) times.push(whole);
			else failed += 1;
		},
		connections,
		seconds,
	);
	agent.destroy();
	return { perSecond: (perSecond * times.length) / (times.length + failed), times: spreadOf(times), failed };
}

type Manifest = {
	node: Record<string, { exportedName?: string; workers: Record<string, { exportedName?: string }> }>;
};

/** The name under which the present build knows an action. */
export function actionId(name: string): string {
	const file = path.join(root, '.next', 'server', 'server-reference-manifest.json');
	const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
	const known = (entry: Manifest['node'][string]) =>
		entry.exportedName ?? Object.values(entry.workers)[0]?.exportedName;
	const found = Object.entries(node).find(([, entry]) => known(entry) === name);
	if (!found) throw new Error(`the build has no action ${name}`);
	return found[0];
}
