/** So many texts are counted; a search writes ever new ones, and the oldest go. */
const counted = 2_000;
/** So many are kept prepared on each connection, where they take memory of PostgreSQL. */
const kept = 400;
/** Asked so often, a text is asked again. */
const often = 8;

/**
 * Which statements this process asks over and over: these get a name, by which each connection keeps them parsed and,
 * where PostgreSQL finds no better one for the values at hand, planned.
 */
export class HotStatements {
	readonly #asked = new Map<string, number>();
	readonly #names = new Map<string, string>();

	/** The name under which the text is kept, once it has been asked often; undefined before. */
	nameOf(text: string): string | undefined {
		const name = this.#names.get(text);
		if (name || this.#names.size === kept) return name;
		const times = (this.#asked.get(text) ?? 0) + 1;
		this.#asked.delete(text);
		if (times < often) {
			this.#asked.set(text, times);
			if (this.#asked.size > counted) this.#asked.delete(this.#asked.keys().next().value ?? '');
			return undefined;
		}
		const given = `hot_${this.#names.size + 1}`;
		this.#names.set(text, given);
		return given;
	}
}
