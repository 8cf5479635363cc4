import type { Transaction } from '../index';
import { dayAfter } from './days';

/** The ids of what was inserted, by the keys that the data files use. */
export class Ids {
	#ids = new Map<string, string>();

	constructor(private readonly noun: string) {}

	set(key: string, id: string) {
		if (this.#ids.has(key)) throw new Error(`${this.noun} ${key} is there twice`);
		this.#ids.set(key, id);
	}

	of(key: string) {
		const id = this.#ids.get(key);
		if (!id) throw new Error(`no ${this.noun} is called ${key}`);
		return id;
	}

	readonly all = (keys: readonly string[]) => keys.map((key) => this.of(key));
}

/** What the fillers of one office share: the day that "next week" is counted from, and what is there already. */
export class DemoOffice {
	#ids = new Map<string, Ids>();

	constructor(readonly today: string) {}

	/** The ids of a noun's records; whoever makes them sets them. */
	readonly ids = (noun: string) => {
		const known = this.#ids.get(noun) ?? new Ids(noun);
		this.#ids.set(noun, known);
		return known;
	};

	/** That many days from today; a day that the data name, or don't, stays as it is. */
	readonly day = <D extends string | undefined = string>(on: number | D) =>
		typeof on === 'number' ? dayAfter(this.today, on) : on;

	/** In the morning that many days from today. */
	readonly morning = (days: number) => new Date(`${this.day(days)}T09:00:00Z`);
}

export type Filler = (tx: Transaction, office: DemoOffice) => Promise<unknown>;
