/** No place came free in time. */
export class NoPlace extends Error {}

interface Waiter {
	asker: string;
	since: number;
	start(): void;
	refuse(): void;
}

/**
 * What only so many may do at once. Whoever waits too long for a place is told so instead of waiting on; a place that
 * comes free goes to whoever holds the fewest, so that one asker with many requests keeps nobody else out.
 */
export class Places {
	readonly #held = new Map<string, number>();
	readonly #waiting = new Set<Waiter>();
	#taken = 0;

	constructor(
		private readonly most: number,
		/** Milliseconds. */
		private readonly patience: number,
	) {}

	get taken() {
		return this.#taken;
	}

	/** Resolves with what gives the place back; throws NoPlace, or the signal's reason for somebody who has left. */
	take(asker: string, left?: AbortSignal): Promise<() => void> {
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
				since: performance.now(),
				start: () => {
					leave();
					resolve(this.#hold(asker));
				},
				refuse: () => {
					leave();
					reject(new NoPlace('no place came free'));
				},
			};
			const late = setTimeout(waiter.refuse, this.patience);
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

	#fill() {
		while (this.#taken < this.most && this.#waiting.size > 0) {
			let next: Waiter | undefined;
			let fewest = Number.POSITIVE_INFINITY;
			for (const waiter of this.#waiting) {
				const held = this.#held.get(waiter.asker) ?? 0;
				if (held >= fewest) continue;
				[next, fewest] = [waiter, held];
			}
			next?.start();
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
