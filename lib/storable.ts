/** The text without what PostgreSQL can't keep: NUL goes, half a surrogate pair becomes „�“. */
export const storable = (text: string): string =>
	text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** The same for every text in what was sent, however deep it lies. */
export function storableInput(value: unknown): unknown {
	if (typeof value === 'string') return storable(value);
	if (Array.isArray(value)) return value.map(storableInput);
	if (value === null || typeof value !== 'object' || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [storable(key), storableInput(each)]));
}
