import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { exchangeOrganisations, exchangePartnerships } from '@/db/schema/programmes';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';

type Ids = { partnershipIds: string[]; organisationIds: string[] };

const none: Ids = { partnershipIds: [], organisationIds: [] };

const difference = (wanted: string[], had: string[]) => ({
	added: [...new Set(wanted)].filter((id) => !had.includes(id)),
	removed: had.filter((id) => !wanted.includes(id)),
});

/**
 * The partners that a programme is to have; those that stay keep their rows. Answers whether anything changed. Throws
 * InvalidInputError at a field that names what is not there.
 */
export async function putPartners(ctx: CommandContext, programmeId: string, wanted: Ids, had: Ids = none) {
	const ties = difference(wanted.partnershipIds, had.partnershipIds);
	const carriers = difference(wanted.organisationIds, had.organisationIds);
	await addPartnerships(ctx, programmeId, ties.added);
	await addOrganisations(ctx, programmeId, carriers.added);
	if (ties.removed.length > 0)
		await ctx.tx
			.delete(exchangePartnerships)
			.where(
				and(
					eq(exchangePartnerships.programmeId, programmeId),
					inArray(exchangePartnerships.partnershipId, ties.removed),
				),
			);
	if (carriers.removed.length > 0)
		await ctx.tx
			.delete(exchangeOrganisations)
			.where(
				and(
					eq(exchangeOrganisations.programmeId, programmeId),
					inArray(exchangeOrganisations.organisationId, carriers.removed),
				),
			);
	return [ties, carriers].some(({ added, removed }) => added.length + removed.length > 0);
}

async function addPartnerships({ tx }: CommandContext, programmeId: string, ids: string[]) {
	if (ids.length === 0) return;
	const known = await tx
		.select({ id: partnerships.id })
		.from(partnerships)
		.where(inArray(partnerships.id, ids));
	if (known.length < ids.length) throw new InvalidInputError({ partnershipIds: 'errors.chooseOne' });
	await tx.insert(exchangePartnerships).values(ids.map((partnershipId) => ({ programmeId, partnershipId })));
}

async function addOrganisations({ tx }: CommandContext, programmeId: string, ids: string[]) {
	if (ids.length === 0) return;
	const known = await tx
		.select({ id: organisations.id })
		.from(organisations)
		.where(inArray(organisations.id, ids));
	if (known.length < ids.length) throw new InvalidInputError({ organisationIds: 'errors.chooseOne' });
	await tx
		.insert(exchangeOrganisations)
		.values(ids.map((organisationId) => ({ programmeId, organisationId })));
}
