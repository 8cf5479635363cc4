import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics';
import { PlainError } from './terminal';

const json = 'application/json';

/**
 * A port of its own for who watches: /metrics for Prometheus, /ready with every part, and /live, which asks nobody.
 * Whoever reaches it reads all of it, so it belongs on loopback or an inner network.
 */
export async function openMetricsPort(metrics: Metrics, { host, port }: { host: string; port: number }) {
	const answers: Record<string, () => Promise<{ status?: number; type: string; text: string }>> = {
		'/metrics': async () => ({
			type: 'text/plain; version=0.0.4; charset=utf-8',
			text: await metrics.text(),
		}),
		'/live': async () => ({ type: json, text: '{"ok":true}\n' }),
		'/ready': async () => {
			const state = await metrics.ready();
			return { status: state.serves ? 200 : 503, type: json, text: `${JSON.stringify(state)}\n` };
		},
	};
	const server = http.createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
		const known = request.method === 'GET' ? answers[request.url ?? ''] : undefined;
		if (!known) return response.writeHead(404).end();
		known().then(
			({ status = 200, type, text }) =>
				response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text),
			() => response.writeHead(500).end(),
		);
	});
	server.maxConnections = 20;
	await new Promise<void>((resolve, reject) => {
		server.once('error', ({ code }: NodeJS.ErrnoException) =>
			reject(new PlainError(`METRICS_HOST=${host} METRICS_PORT=${port} can't be opened (${code}).`)),
		);
		server.listen(port, host, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			metrics.stop();
		},
	};
}
