import { today } from './berlin';
import type { Publication } from './publication';

const startPages = ['/de', '/en'];
const afterFailure = 5000;
/** In ms: several changes in a row are one refresh. */
export const refreshWait = 300;

/** Renders in the background what is stale, one page at a time, so that the office stays quick. */
export class Refresher {
	#timer: NodeJS.Timeout | undefined;
	readonly #clock: NodeJS.Timeout;
	#running = false;
	#stopped = false;
	#day = today();

	constructor(
		private readonly publication: Publication,
		private readonly canRender: () => boolean,
		private readonly wait = refreshWait,
	) {
		publication.discover(startPages);
		this.#clock = setInterval(() => this.#watchTheDay(), 20_000);
		this.#clock.unref();
	}

	/** Nobody waits for it, a visitor's request goes first. */
	soon(wait = this.wait) {
		if (this.#stopped) return;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			if (this.#running) return this.soon();
			this.#running = true;
			void this.#run().finally(() => {
				this.#running = false;
			});
		}, wait);
	}

	stop() {
		this.#stopped = true;
		clearTimeout(this.#timer);
		clearInterval(this.#clock);
	}

	async #run() {
		const failed = new Set<string>();
		const left = () => this.publication.due().filter((address) => !failed.has(address));
		// Pages found meanwhile follow at once; what has changed meanwhile waits its time.
		for (let due = left(); due.length > 0 && !this.#timer; due = left()) {
			for (const address of due) {
				if (this.#stopped) return;
				if (!this.canRender()) return this.soon(1000);
				if (this.publication.isFresh(address)) continue;
				const { kind } = await this.publication.render(address);
				if (kind === 'away') failed.add(address);
			}
		}
		if (failed.size > 0) this.soon(afterFailure);
		else if (!this.#timer) this.publication.caughtUp();
	}

	/** Pages say "today" and "next": a new day makes them stale. */
	#watchTheDay() {
		const day = today();
		if (day === this.#day) return;
		this.#day = day;
		this.publication.markStale();
		this.soon();
	}
}
