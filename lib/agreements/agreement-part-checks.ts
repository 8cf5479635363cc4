import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { people } from '@/db/schema/people';
import { territories } from '@/db/schema/territories';
import { visitPartnerships } from '@/db/schema/visits';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import type { Parts } from './agreement-part-commands';

/** Throws InvalidInputError unless the visit is one of these partnerships. */
export async function requireVisit({ tx }: CommandContext, visitId: string | null, partnershipIds: string[]) {
	if (!visitId) return;
	const [own] = await tx
		.select({ visitId: visitPartnerships.visitId })
		.from(visitPartnerships)
		.where(
			and(eq(visitPartnerships.visitId, visitId), inArray(visitPartnerships.partnershipId, partnershipIds)),
		)
		.limit(1);
	if (!own) throw new InvalidInputError({ visitId: 'agreements.refusals.visitOfAnother' });
}

/** Throws InvalidInputError unless each is a partnership that the user may see. */
export async function requireTies({ tx, user }: CommandContext, partnershipIds: string[]) {
	const ties = await tx
		.select({ id: partnerships.id })
		.from(partnerships)
		.where(and(inArray(partnerships.id, partnershipIds), visiblePartnerships(user)));
	if (ties.length < new Set(partnershipIds).size) {
		throw new InvalidInputError({ partnershipIds: 'errors.chooseOne' });
	}
}

type PartyRow = Pick<Parts['signatories'][number], 'party' | 'personId'>;

/** Throws InvalidInputError at what is not there; `at` says where the fields of a row stand in the input. */
export async function requireParties(
	{ tx }: CommandContext,
	rows: PartyRow[],
	at: (index: number) => string,
) {
	const known = async (
		table: typeof territories | typeof organisations | typeof people,
		idOf: (row: PartyRow) => string | null,
	) => {
		const wanted = [...new Set(rows.map(idOf).filter((id) => id !== null))];
		const found =
			wanted.length > 0 ? await tx.select({ id: table.id }).from(table).where(inArray(table.id, wanted)) : [];
		return (row: PartyRow) => !idOf(row) || found.some(({ id }) => id === idOf(row));
	};
	const place = await known(territories, ({ party }) => party.territoryId);
	const body = await known(organisations, ({ party }) => party.organisationId);
	const person = await known(people, ({ personId }) => personId);
	const wrong: Record<string, string> = {};
	rows.forEach((row, index) => {
		if (!place(row) || !body(row)) wrong[`${at(index)}party`] = 'errors.chooseOne';
		if (!person(row)) wrong[`${at(index)}personId`] = 'errors.chooseOne';
	});
	if (Object.keys(wrong).length > 0) throw new InvalidInputError(wrong);
}
