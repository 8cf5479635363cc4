/** What `await searchParams` of a page gives. */
export type Search = Record<string, string | string[] | undefined>;

/** The same address with one parameter more, changed or gone; `anchor` is where to look. */
export function withParam(search: Search, name: string, value: string | null, anchor?: string): string {
	const params = new URLSearchParams();
	for (const [key, given] of Object.entries(search)) {
		if (key === name || given === undefined) continue;
		for (const each of [given].flat()) params.append(key, each);
	}
	if (value !== null) params.set(name, value);
	return `?${params}${anchor ? `#${anchor}` : ''}`;
}
