import { createHash } from 'node:crypto';
import path from 'node:path';
import { brieflyWhy } from '@/lib/error-facts';
import type { Level } from '@/lib/log-lines';
import { type Body, compressed } from './answer';
import { loggable } from './loggable';
import { routeOf } from './routes';
import type { Shelf } from './shelf';
import { ShelfWriter } from './shelf-writer';
import { isIncomplete, linksIn, stripScripts } from './strip';
import { typeOf } from './types';
import type { Upstream } from './upstream';

export interface Page {
	etag: string;
	type: string;
	body: Body;
	/** The state of the office that it shows; stale once the office has moved on. */
	generation: number;
}

export type Rendered =
	| { kind: 'page'; page: Page }
	| { kind: 'answer'; status: number; type: string; location?: string; body: Body }
	| { kind: 'away' };

const mostPages = 50_000;

/** Public pages, rendered once by Next and kept until the office publishes something else. */
export class Publication {
	readonly #pages = new Map<string, Page>();
	readonly #rendering = new Map<string, Promise<Rendered>>();
	#links = new Map<string, number>();
	readonly #writer: ShelfWriter;
	/** When something became stale that isn't rendered yet; in milliseconds of `performance.now`. */
	#behindSince: number | null = null;
	/** Counts the changes heard of; before the first one what the last run vouched for still holds. */
	#generation = 0;

	constructor(
		shelf: Shelf,
		private readonly upstream: Upstream,
		private readonly canRender: () => boolean,
		private readonly log: (line: string, level?: Level) => void,
	) {
		this.#writer = new ShelfWriter(shelf, log);
		for (const [address, etag] of Object.entries(this.#writer.open())) {
			const body = routeOf(address).kind === 'public' ? shelf.read(address) : null;
			if (!body || etagOf(body.raw) !== etag) continue;
			this.#pages.set(address, { body, etag, type: typeOf(shelf.fileOf(address)), generation: 0 });
		}
		for (const address of this.#writer.lying) {
			if (routeOf(address).kind === 'public') this.discover([address]);
			else this.#writer.remove(address);
		}
	}

	get size() {
		return this.#pages.size;
	}

	/** Whether the published files are what visitors are shown. */
	get written() {
		return this.#writer.well;
	}

	markStale() {
		this.#generation += 1;
		this.#behindSince ??= performance.now();
	}

	/** Everything that could be rendered is as far as the office. */
	caughtUp() {
		this.#behindSince = null;
	}

	/** How many pages wait to be rendered, and for how many seconds the first of them. */
	get queue() {
		const waiting = this.due().length;
		const since = waiting > 0 ? this.#behindSince : null;
		return { waiting, seconds: since === null ? 0 : (performance.now() - since) / 1000 };
	}

	/** Vouches for the files of all pages that are as far as the office. */
	close() {
		const fresh = [...this.#pages].filter(([address]) => this.isFresh(address));
		this.#writer.close(fresh.map(([address, { etag }]) => [address, etag]));
	}

	isFresh(address: string) {
		return this.#pages.get(address)?.generation === this.#generation;
	}

	/** What to serve now: fresh if at all possible, else the last good page. */
	async get(address: string): Promise<Rendered> {
		const page = this.#pages.get(address);
		if (page && (page.generation === this.#generation || !this.canRender())) return { kind: 'page', page };
		if (!this.canRender()) return { kind: 'away' };
		const rendered = await this.render(address);
		const last = this.#pages.get(address);
		return rendered.kind === 'away' && last ? { kind: 'page', page: last } : rendered;
	}

	/** Everything that should be on the shelf and isn't fresh: known pages and what they lead to. */
	due(): string[] {
		const stale = [...this.#pages.keys()].filter((address) => !this.isFresh(address));
		const unseen = [...this.#links].filter(
			([address, tried]) => tried !== this.#generation && !this.#pages.has(address),
		);
		return [...stale, ...unseen.map(([address]) => address)];
	}

	/** Adds addresses to look at; what can't be published is forgotten until the next change. */
	discover(addresses: string[]) {
		for (const address of addresses) {
			if (this.#links.size > mostPages) return;
			const route = routeOf(address);
			if (route.kind === 'public' && !this.#links.has(route.path)) this.#links.set(route.path, 0);
		}
	}

	async render(address: string): Promise<Rendered> {
		const running = this.#rendering.get(address);
		if (running) {
			const before = this.#generation;
			const result = await running;
			// It may have begun before the change that the asker wants to see.
			const outdated = result.kind === 'page' && result.page.generation < before;
			return outdated ? this.render(address) : result;
		}
		const work = this.#render(address).finally(() => this.#rendering.delete(address));
		this.#rendering.set(address, work);
		return work;
	}

	async #render(address: string): Promise<Rendered> {
		const generation = this.#generation;
		if (this.#links.has(address)) this.#links.set(address, generation);
		try {
			const { status, headers, body } = await this.upstream.fetchPublic(address, 8000);
			if (status >= 500) {
				this.log(`${this.#told(address)} answered ${status}; the page stays as it was.`, 'error');
				return { kind: 'away' };
			}
			const type = headers['content-type'] ?? 'application/octet-stream';
			const isHtml = type.startsWith('text/html');
			const html = isHtml ? body.toString('utf8') : '';
			if (isHtml && isIncomplete(html))
				this.log(`${this.#told(address)} streams: without scripts it is incomplete.`, 'warn');
			const raw = isHtml ? Buffer.from(stripScripts(html)) : body;
			const keep =
				status === 200 &&
				(isHtml ? !path.extname(address) : type.split(';')[0] === typeOf(address).split(';')[0]);
			if (!keep) {
				if (status !== 200) this.#remove(address);
				const packed = await compressed(raw, type, 5);
				return { kind: 'answer', status, type, location: headers.location, body: packed };
			}
			const page = await this.#keep(address, raw, type, generation);
			if (isHtml) this.discover(linksIn(html));
			return { kind: 'page', page };
		} catch (error) {
			this.log(`${this.#told(address)} could not be rendered: ${brieflyWhy(error)}`, 'error');
			return { kind: 'away' };
		}
	}

	/** A published address is public; any other one was typed by somebody. */
	#told(address: string) {
		return this.#pages.has(address) ? address : loggable(address);
	}

	async #keep(address: string, raw: Buffer, type: string, generation: number): Promise<Page> {
		const etag = etagOf(raw);
		const old = this.#pages.get(address);
		const same = old?.etag === etag && old.type === type;
		const body = same ? old.body : await compressed(raw, type, 9);
		const page = { body, etag, type, generation };
		this.#pages.set(address, page);
		if (this.#pages.size > mostPages || address.length >= 200) this.#writer.remove(address);
		else if (!same) this.#writer.write(address, body);
		return page;
	}

	#remove(address: string) {
		this.#pages.delete(address);
		this.#writer.remove(address);
	}
}

const etagOf = (raw: Buffer) => `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
