import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { sessionCookie } from '@/lib/auth/cookies';
import { brieflyWhy } from '@/lib/error-facts';
import type { Level } from '@/lib/log-lines';
import { compressed, send, sendText } from './answer';
import { askerOf } from './asker';
import { Connections } from './connections';
import { DatabaseWatch } from './database-watch';
import type { DoorState } from './door-state';
import {
	otherNameOfThisMachine,
	type Refusal,
	refuseOdd,
	refuseOffice,
	refusePublic,
	sessionOf,
} from './guards';
import { securityHeaders } from './headers';
import { loggable } from './loggable';
import { sendOutage } from './outage';
import { type Answered, newPassing, type Passing, watchAnswer } from './passing';
import { Patterns } from './patterns';
import { plainCss, plainPage, plainStyle } from './plain-page';
import { OfficeProxy } from './proxy';
import { Publication } from './publication';
import { Refresher } from './refresher';
import { languageOf, type RouteTo, routeOf } from './routes';
import { removeOtherShelves, Shelf } from './shelf';
import { Site } from './site';
import { StaticFiles } from './static';
import { Upstream } from './upstream';

interface Options {
	port: number;
	host: string;
	baseUrl: string;
	root: string;
	/** Folder for published pages, one below it for each build. */
	published: string;
	buildId: string;
	/** Asked anew at every connecting: our own database may come back at another address. */
	databaseUrl(): string;
	/** What session cookies are sealed with. */
	authSecret: string;
	/** Next's port, or null while it is away. */
	upstreamPort(): number | null;
	/** Whether browsers are to take https for every host below ours, too. */
	hstsSubdomains?: boolean;
	/** How many proxies of our own stand before this door. */
	trustProxy?: number;
	/** How long changes are gathered before public pages are rendered in the background, in ms. */
	refreshWait?: number;
	log?(line: string, level?: Level): void;
	/** Told of each answer once it has been sent or broken off. */
	answered?(answer: Answered): void;
}

export interface FrontDoor {
	port: number;
	/** Call when Next is ready (again): pages are rendered anew. */
	refresh(): void;
	state(): DoorState;
	stop(): Promise<void>;
}

export async function openFrontDoor(options: Options): Promise<FrontDoor> {
	const base = new URL(options.baseUrl);
	const secure = base.protocol === 'https:' && (options.hstsSubdomains ? 'subdomains' : true);
	const log = options.log ?? (() => {});
	const upstream = new Upstream(options.upstreamPort, base);
	const connections = new Connections();
	const files = new StaticFiles(options.root, secure);
	const patterns = new Patterns(options.root);
	const css = await compressed(Buffer.from(plainCss), 'text/css', 9);

	let wasAway = false;
	const watch = new DatabaseWatch(options.databaseUrl, {
		siteChanged: () => refresh(),
		away() {
			wasAway = true;
			log('The database is away; the office shows the outage page.', 'error');
			proxy.giveUp();
		},
		back() {
			if (wasAway) log('The database is back.');
			wasAway = false;
		},
	});
	const canRender = () => !upstream.away && watch.well;
	const shelf = new Shelf(path.join(options.published, options.buildId));
	removeOtherShelves(options.published, options.buildId, log);
	const publication = new Publication(shelf, upstream, canRender, log);
	const refresher = new Refresher(publication, canRender, options.refreshWait);
	const session = sessionCookie(options.baseUrl);
	const proxy = new OfficeProxy({
		upstream,
		connections,
		secure,
		session,
		databaseWell: () => watch.check(),
	});
	const site = new Site({ publication, upstream, canRender, secure });

	function refresh() {
		publication.markStale();
		refresher.soon();
	}

	async function answer(request: IncomingMessage, response: ServerResponse, passing: Passing) {
		const odd = refuseOdd(request);
		if (odd) return refuse(request, response, odd);
		const route = routeOf(request.url ?? '/');
		passing.route = route;
		if (route.kind === 'malformed') return malformed(request, response);
		const isRead = !refusePublic(request) && route.kind !== 'health';
		if (isRead && otherNameOfThisMachine(request, base)) {
			return redirect(response, 307, base.origin + route.path + route.search);
		}
		if (route.kind === 'api' || route.kind === 'office') {
			return office(request, response, route, passing);
		}
		const refusal = refusePublic(request);
		if (refusal) return refuse(request, response, refusal);
		if (route.kind === 'moved') return redirect(response, 308, route.path + route.search);
		if (route.kind === 'root') {
			response.setHeader('vary', 'Accept-Language');
			return redirect(response, 307, `/${languageOf('', request.headers['accept-language'])}`);
		}
		if (route.kind === 'health') return health(request, response);
		if (route.path === plainStyle) {
			const headers = { ...securityHeaders('static', secure), 'cache-control': 'public, max-age=3600' };
			return send(request, response, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' }, css);
		}
		if (await files.serve(request, response, route.path)) return;
		if (route.kind === 'public') return site.answer(request, response, route);
		if (!/^\/(api|_next)(\/|$)/.test(route.path)) return site.missing(request, response, route.path);
		sendText(request, response, 404, securityHeaders('refusal', secure), 'Not found.\n');
	}

	async function office(
		request: IncomingMessage,
		response: ServerResponse,
		route: RouteTo<'api' | 'office'>,
		passing: Passing,
	) {
		// Whatever came from outside under this name is not believed.
		request.headers['x-request-id'] = passing.id;
		response.setHeader('x-request-id', passing.id);
		const signedIn = await sessionOf(request, { base, authSecret: options.authSecret });
		const asker = { ...askerOf(request, base, options.trustProxy ?? 0), session: signedIn };
		const refusal = refuseOffice(request, route, { base, session: signedIn });
		if (refusal) return refuse(request, response, refusal);
		if (!canRender()) return sendOutage(request, response, route.path, secure);
		const target = route.path + route.search;
		return proxy.pass({ request, response, target, kind: route.kind, asker, passing });
	}

	function malformed(request: IncomingMessage, response: ServerResponse) {
		const refusal = refusePublic(request);
		if (refusal) return refuse(request, response, refusal);
		const headers = { ...securityHeaders('outage', secure), 'content-type': 'text/html; charset=utf-8' };
		const page = plainPage('malformed', request.url ?? '/', request.headers['accept-language']);
		send(request, response, 400, headers, { raw: Buffer.from(page) });
	}

	const state = (): DoorState => ({
		database: watch.well && !proxy.starved,
		app: !upstream.away,
		published: publication.written,
		connections: connections.size,
		places: proxy.places,
		publication: { pages: publication.size, ...publication.queue },
	});

	function health(request: IncomingMessage, response: ServerResponse) {
		const { database, app, published } = state();
		const running = database && app;
		const said = { ok: running && published, database, app, published };
		const headers: OutgoingHttpHeaders = {
			...securityHeaders('api', secure),
			'content-type': 'application/json',
			...(running ? {} : { 'retry-after': '5' }),
		};
		// Files that can't be written keep nobody from anything: only whoever watches must know.
		send(request, response, running ? 200 : 503, headers, {
			raw: Buffer.from(`${JSON.stringify(said)}\n`),
		});
	}

	function redirect(response: ServerResponse, status: 307 | 308, location: string) {
		response.writeHead(status, {
			...securityHeaders('public', secure),
			'cache-control': 'no-cache',
			location,
		});
		response.end();
	}

	function refuse(request: IncomingMessage, response: ServerResponse, { status, text, allow }: Refusal) {
		// The body was not read: what follows on this connection could not be told from it.
		const close = request.method === 'GET' || request.method === 'HEAD' ? {} : { connection: 'close' };
		// Next hands a text to whoever called an action under exactly this type.
		const type = { 'content-type': 'text/plain' };
		const headers = { ...securityHeaders('refusal', secure), ...type, ...close, ...(allow ? { allow } : {}) };
		sendText(request, response, status, headers, `${text}\n`);
	}

	let stopping = false;
	const server = http.createServer(
		// Slow senders hold nothing that others wait for, so that a long body may take its time.
		{
			keepAliveTimeout: 10_000,
			headersTimeout: 15_000,
			requestTimeout: 300_000,
			connectionsCheckingInterval: 5_000,
		},
		(request, response) =>
			connections.serve(request, response, () => {
				if (stopping) response.setHeader('connection', 'close');
				const passing = newPassing();
				if (options.answered) watchAnswer(request, response, passing, { patterns, tell: options.answered });
				answer(request, response, passing).catch((error) => {
					log(`${request.method} ${loggable(request.url ?? '/')}: ${brieflyWhy(error)}`, 'error');
					sendOutage(request, response, request.url ?? '/', secure);
				});
			}),
	);
	server.on('connection', (socket) => connections.add(socket));
	// Nobody has taken anything of an answer for so long.
	server.setTimeout(75_000);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, options.host, resolve);
	});
	void watch.start();

	return {
		port: (server.address() as AddressInfo).port,
		refresh,
		state,
		async stop() {
			stopping = true;
			refresher.stop();
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			// A connection that is kept alive becomes idle only after its present answer.
			const sweep = setInterval(() => server.closeIdleConnections(), 50);
			const patience = setTimeout(() => server.closeAllConnections(), 4000);
			await closed;
			clearInterval(sweep);
			clearTimeout(patience);
			connections.stop();
			upstream.agent.destroy();
			await watch.stop();
			publication.close();
		},
	};
}
