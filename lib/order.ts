/**
 * Whether a list may be put in the order `ids`: it names everything that is there, each once, and what is there still
 * stands as whoever ordered it saw it (`seen`; left out, it isn't asked).
 */
export const orderFits = (present: string[], { ids, seen }: { ids: string[]; seen?: string[] | undefined }) =>
	ids.length === present.length &&
	new Set(ids).size === ids.length &&
	present.every((id) => ids.includes(id)) &&
	(!seen || seen.join() === present.join());
