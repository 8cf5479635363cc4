/** A place in a list, by its id and name. */
export type Place = { id: string; name: string };

/** A partnership of a territory that lies in another, with the partner's own place in the world. */
export type InnerPartnership = {
	id: string;
	/** The territory within, and its partner. */
	inner: Place;
	partner: Place;
	/** What the partner lies in, from the top down; its country left out. */
	above: Place[];
	country: string;
};

export type RegionGroup<P extends InnerPartnership = InnerPartnership> = {
	region: Place;
	country: string;
	/** How many partnerships, and how many different territories here have them. */
	partnerships: number;
	inners: number;
	/** By what the partners lie in below the region; null are those that lie directly in it, or are it. */
	parts: { within: Place | null; partnerships: number; inners: number; rows: P[] }[];
};

/**
 * Partnerships of the territories in a county or state, by partner region: the topmost territory below the country that
 * the partner lies in or is, and below that by the province (requirements.md, R15 and R17). Largest groups first.
 */
export function groupByRegion<P extends InnerPartnership>(found: P[], locale: string): RegionGroup<P>[] {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const groups = groupsOf(found, ({ partner, above, country }) => ({ ...(above[0] ?? partner), country }));
	return groups
		.map(({ key, rows }): RegionGroup<P> => {
			const { country, ...region } = key;
			const parts = groupsOf(rows, ({ above }) => (above.length > 1 ? (above.at(-1) ?? null) : null));
			return {
				...{ region, country, ...countsOf(rows) },
				parts: parts
					.map(({ key: within, rows: inside }) => ({
						within,
						...countsOf(inside),
						rows: inside.sort(
							(a, b) => compare(a.inner.name, b.inner.name) || compare(a.partner.name, b.partner.name),
						),
					}))
					.sort((a, b) => compare(a.within?.name ?? '', b.within?.name ?? '')),
			};
		})
		.sort((a, b) => b.partnerships - a.partnerships || compare(a.region.name, b.region.name));
}

const countsOf = (rows: InnerPartnership[]) => ({
	partnerships: new Set(rows.map(({ id }) => id)).size,
	inners: new Set(rows.map(({ inner }) => inner.id)).size,
});

function groupsOf<P, K extends { id: string } | null>(
	rows: P[],
	keyOf: (row: P) => K,
): { key: K; rows: P[] }[] {
	const groups = new Map<string, { key: K; rows: P[] }>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key?.id ?? '') ?? { key, rows: [] };
		group.rows.push(row);
		groups.set(key?.id ?? '', group);
	}
	return [...groups.values()];
}
