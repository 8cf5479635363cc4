// Next in production, on a loopback port of its own; the front door stands before it.
import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import next from 'next';

const server = http.createServer({ keepAliveTimeout: 30_000 });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();

// Next writes 127.0.0.1 as "localhost" in what proxy.ts rewrites; by any other name here it would ask itself over the network.
const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '..'), hostname: 'localhost', port });
const handle = app.getRequestHandler();

// A page, a handler or next-auth may make anything of an error; that it was the database's, the front door has to know.
const answers = new AsyncLocalStorage();
globalThis.jumelageOutage = (kind) => {
	const answer = answers.getStore();
	if (!answer || answer.headersSent || answer.getHeader('x-jumelage-outage') === 'told') return;
	answer.setHeader('x-jumelage-outage', kind);
};
globalThis.jumelageRequest = () => answers.getStore()?.req.headers['x-request-id'];
globalThis.jumelageUser = (id) => {
	const answer = answers.getStore();
	if (answer && !answer.headersSent) answer.setHeader('x-jumelage-user', id);
};
server.on('request', (request, response) => {
	answers.run(response, () =>
		handle(request, response).catch((error) => {
			console.error(error);
			response.destroy();
		}),
	);
});
await app.prepare();

// Next would log it and go on with whatever was left half done; its parent starts another process at once. A rejection
// that nobody awaits is none of these: Next makes them wherever a page is left before all its data have come.
process.prependListener('uncaughtException', (error) => {
	console.error(error);
	process.exit(1);
});

let stopping = false;
function stop() {
	if (stopping) return;
	stopping = true;
	server.close(() => process.exit(0));
	setInterval(() => server.closeIdleConnections(), 50).unref();
	setTimeout(() => process.exit(0), 3000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', () => {});
// The channel closes when the front door's process dies, however it dies.
process.on('disconnect', stop);

const lag = monitorEventLoopDelay({ resolution: 20 });
lag.enable();
process.on('message', (asked) => {
	if (asked !== 'figures') return;
	const { rss, heapUsed } = process.memoryUsage();
	const figures = {
		...globalThis.jumelageFigures?.(),
		rss,
		heapUsed,
		lag: lag.max / 1e9,
		cpu: process.cpuUsage(),
	};
	lag.reset();
	process.send?.({ figures });
});
process.send?.({ ready: port });
