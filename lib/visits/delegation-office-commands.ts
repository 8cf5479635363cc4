import 'server-only';
import { and, eq, isNotNull } from 'drizzle-orm';
import { delegationMembers } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { officesHeldOn } from '@/lib/people/office-queries';
import { type FrozenOffice, officeOnNewDay } from './delegation-office';

/** Gives every linked person of the delegation the office of the visit's new first day. */
export async function renewOffices(
	ctx: CommandContext,
	visitId: string,
	before: Day,
	after: Day,
): Promise<void> {
	if (before === after) return;
	const members = await ctx.tx
		.select({
			id: delegationMembers.id,
			personId: delegationMembers.personId,
			office: delegationMembers.officeThen,
			organisation: delegationMembers.organisationThen,
		})
		.from(delegationMembers)
		.where(and(eq(delegationMembers.visitId, visitId), isNotNull(delegationMembers.personId)));
	for (const { id, personId, ...written } of members) {
		if (!personId) continue;
		const held = await heldOn(ctx, personId, before);
		const office = officeOnNewDay(written, held, await heldOn(ctx, personId, after));
		if (office === written) continue;
		await ctx.tx
			.update(delegationMembers)
			.set({ officeThen: office.office, organisationThen: office.organisation })
			.where(eq(delegationMembers.id, id));
	}
}

const heldOn = async (ctx: CommandContext, personId: string, day: Day): Promise<FrozenOffice[]> =>
	(await officesHeldOn(ctx, personId, day)).map(({ function: office, organisation }) => ({
		office,
		organisation,
	}));
