type Party = { id: string; label: string };
type Side = { id: string; parties: Party[] };

/** A row of the form in which nobody signs yet. */
export const nobody = {
	signatoryId: '',
	party: '',
	personId: '',
	nameThen: '',
	officeThen: '',
	signedOn: '',
};

/** The parties of these partnerships in their order, each once: with whom the signatories of an agreement begin. */
export const partiesOf = (sides: readonly Side[], partnershipIds: readonly string[]): Party[] =>
	partnershipIds
		.flatMap((id) => sides.find((side) => side.id === id)?.parties ?? [])
		.filter((party, nth, all) => all.findIndex(({ id }) => id === party.id) === nth);

/**
 * What becomes of the parties that sign when other partnerships are chosen: `add` those of what came, unless they are
 * there; `remove` the places of those of what went, unless another stands for them or something was typed there.
 */
export function followPartnerships(
	sides: readonly Side[],
	{ before, after }: { before: readonly string[]; after: readonly string[] },
	rows: readonly (typeof nobody)[],
): { add: Party[]; remove: number[] } {
	const gone = partiesOf(
		sides,
		before.filter((id) => !after.includes(id)),
	);
	const kept = partiesOf(sides, after);
	const isTyped = (row: typeof nobody) =>
		Boolean(row.signatoryId || row.personId || row.nameThen || row.officeThen || row.signedOn);
	const isGone = ({ party }: typeof nobody) =>
		gone.some(({ id }) => id === party) && !kept.some(({ id }) => id === party);
	return {
		add: partiesOf(
			sides,
			after.filter((id) => !before.includes(id)),
		).filter(({ id }) => !rows.some(({ party }) => party === id)),
		remove: rows.flatMap((row, nth) => (isGone(row) && !isTyped(row) ? [nth] : [])),
	};
}
