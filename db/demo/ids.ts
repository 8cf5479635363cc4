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
