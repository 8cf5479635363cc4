/** No place came free in time; `own` if all that one asker may hold were held by themselves. */
export class NoPlace extends Error {
	constructor(readonly own = false) {
		super('no place came free');
	}
}

interface Waiter {
	asker: string;
	/** How many places this asker may hold. */
	each: number;
	since: number;
	start(): void;
	refuse(own?: boolean): void;
}

interface Limits {
	most: number;
	/** Milliseconds that somebody waits while others hold the places. */
	patience: number;
	/** Milliseconds that somebody waits for places of their own. */
	ownPatience?: number;
}

interface Wish {
	/** At most so many places for this asker. */
	each?: number;
	/** Says that whoever asked has gone. */
	left?: AbortSignal;
}

/**
 * What only so many may do at once. Whoever waits too long for a place is told so instead of waiting on; a place that
 * comes free goes to whoever holds the fewest, so that one asker with many requests keeps nobody else out.
 */
export class Places {
	readonly #held = new Map<string, number>();
	readonly #waiting = new Set<Waiter>();
	#taken = 0;

	constructor(private readonly limits: Limits) {}

	get taken() {
		return this.#taken;
	}

	get waiting() {
		return this.#waiting.size;
	}

	/** Resolves with what gives the place back; throws NoPlace, or the signal's reason for somebody who has left. */
	take(asker: string, { each = this.limits.most, left }: Wish = {}): Promise<() => void> {
		const { patience, ownPatience = patience } = this.limits;
		return new Promise((resolve, reject) => {
			const leave = () => {
				clearTimeout(late);
				this.#waiting.delete(waiter);
				left?.removeEventListener('abort', gone);
			};
			const gone = () => {
				leave();
				reject(left?.reason);
			};
			const waiter: Waiter = {
				asker,
				each,
				since: performance.now(),
				start: () => {
					leave();
					resolve(this.#hold(asker));
				},
				refuse: (own) => {
					leave();
					reject(new NoPlace(own));
				},
			};
			const giveUp = () => {
				const wait = waiter.since + ownPatience - performance.now();
				if (wait <= 0 || !this.#isFull(waiter)) return waiter.refuse(this.#isFull(waiter));
				late = setTimeout(giveUp, wait);
			};
			let late = setTimeout(giveUp, patience);
			if (left?.aborted) return gone();
			left?.addEventListener('abort', gone);
			this.#waiting.add(waiter);
			this.#fill();
		});
	}

	/** Refuses now whoever has waited for so many milliseconds. */
	giveUp(atLeast: number) {
		const latest = performance.now() - atLeast;
		for (const { since, refuse } of [...this.#waiting]) if (since <= latest) refuse();
	}

	/** Whether these are places of their own that somebody waits for. */
	#isFull({ asker, each }: Waiter) {
		return each < this.limits.most && (this.#held.get(asker) ?? 0) >= each;
	}

	#fill() {
		while (this.#taken < this.limits.most) {
			let next: Waiter | undefined;
			let fewest = Number.POSITIVE_INFINITY;
			for (const waiter of this.#waiting) {
				const held = this.#held.get(waiter.asker) ?? 0;
				if (held >= fewest || held >= waiter.each) continue;
				[next, fewest] = [waiter, held];
			}
			if (!next) return;
			next.start();
		}
	}

	#hold(asker: string) {
		this.#taken += 1;
		this.#held.set(asker, (this.#held.get(asker) ?? 0) + 1);
		let given = false;
		return () => {
			if (given) return;
			given = true;
			this.#taken -= 1;
			const held = (this.#held.get(asker) ?? 1) - 1;
			if (held > 0) this.#held.set(asker, held);
			else this.#held.delete(asker);
			this.#fill();
		};
	}
}
