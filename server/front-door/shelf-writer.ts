import type { Body } from './answer';
import type { Shelf } from './shelf';

const again = 1000;
/** So many failures in a row are enough to know that the disk still refuses. */
const mostFailures = 100;

/** Brings pages to the shelf and off it; what the disk refuses is tried again until it is done. */
export class ShelfWriter {
	/** What is still to be done: a page to write, or null for one to take away. */
	readonly #due = new Map<string, Body | null>();
	/** Every address that a file may lie at. */
	readonly #lying = new Set<string>();
	#opened = false;
	#told = false;
	#timer: NodeJS.Timeout | undefined;

	constructor(
		private readonly shelf: Shelf,
		private readonly log: (line: string) => void,
	) {}

	/** Whether the shelf holds what it should. */
	get well() {
		return this.#opened && this.#due.size === 0;
	}

	/**
	 * What the run before vouched for, by address; nothing if it ended suddenly or the folder can't be written, since
	 * what was taken back meanwhile may still lie there.
	 */
	open(): Record<string, string> {
		try {
			const vouched = this.shelf.open();
			for (const address of this.shelf.addresses()) this.#lying.add(address);
			this.#opened = true;
			return vouched;
		} catch (error) {
			this.#refused(error);
			return {};
		}
	}

	/** Addresses of files that nobody vouches for until they are rendered. */
	get lying(): string[] {
		return [...this.#lying];
	}

	write(address: string, body: Body) {
		this.#try(address, body);
	}

	remove(address: string) {
		if (this.#lying.has(address)) this.#try(address, null);
		else this.#due.delete(address);
	}

	/** Ends the trying; `etags` are those of the pages that are as they should be. */
	close(etags: [address: string, etag: string][]) {
		clearTimeout(this.#timer);
		if (!this.#opened) return;
		const lying = etags.filter(([address]) => this.#lying.has(address) && !this.#due.has(address));
		try {
			this.shelf.close(Object.fromEntries(lying));
		} catch (error) {
			this.#refused(error);
			clearTimeout(this.#timer);
		}
	}

	/** What is found now has lain there while nobody could take it back. */
	#openLate() {
		this.open();
		for (const address of this.#lying) if (!this.#due.has(address)) this.#due.set(address, null);
	}

	#try(address: string, body: Body | null): boolean {
		// Set anew, so that what failed stands at the end.
		this.#due.delete(address);
		try {
			if (body) {
				this.#lying.add(address);
				this.shelf.write(address, body);
			} else {
				this.shelf.remove(address);
				this.#lying.delete(address);
			}
			return true;
		} catch (error) {
			this.#due.set(address, body);
			this.#refused(error);
			if (body) this.#removeOlder(address);
			return false;
		}
	}

	/** Whoever else serves this folder must not go on with what stood there before. */
	#removeOlder(address: string) {
		try {
			this.shelf.remove(address);
		} catch {
			// What refused to be written has been told, and is tried again.
		}
	}

	#refused(error: unknown) {
		const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
		if (!this.#told) {
			this.log(
				`The folder of published pages can't be written (${reason}): pages are served from memory and written as soon as that is possible.`,
			);
		}
		this.#told = true;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#again();
		}, again).unref();
	}

	#again() {
		if (!this.#opened) this.#openLate();
		let failures = 0;
		for (const [address, body] of this.#opened ? [...this.#due] : []) {
			if (!this.#try(address, body) && ++failures === mostFailures) break;
		}
		if (!this.well) return;
		this.#told = false;
		this.log('The published pages are written again.');
	}
}
