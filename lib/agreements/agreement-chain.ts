type Link = { id: string; predecessorId: string | null };

/**
 * Agreements as the chains that renewing made of them, each from the oldest to the newest; one that renewed nothing
 * and wasn't renewed is a chain of its own. A chain begins where its predecessor is not among those given.
 */
export function inChains<A extends Link>(agreements: readonly A[]): A[][] {
	const known = new Set(agreements.map(({ id }) => id));
	const successors = new Map(agreements.map((each) => [each.predecessorId, each]));
	const from = (first: A): A[] => {
		const next = successors.get(first.id);
		return next ? [first, ...from(next)] : [first];
	};
	return agreements
		.filter(({ predecessorId }) => !predecessorId || !known.has(predecessorId))
		.map((first) => from(first));
}
