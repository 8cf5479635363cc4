import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { delegationMembers } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { orderFits } from '@/lib/order';
import { countriesAround } from '@/lib/people/name-country-queries';
import { personChoice } from '@/lib/people/person-choices';
import { addTraveller } from '@/lib/people/traveller-commands';
import { requireVersion } from '@/lib/versioned';
import type {
	MemberFields,
	memberInput,
	memberOrderInput,
	memberVersion,
	newMemberInput,
} from './delegation-input';
import { findMember, listMembers, type Member } from './delegation-queries';
import { lockVisit } from './visit-lock';

type Leading = { isHead: boolean; replacesHead?: string | null };

/**
 * Whether the member leads from now on. There is one head: a second takes the place of the one named, who has to be the
 * one there is; where the choice is that this one stays, the member doesn't lead.
 */
async function takesTheLead({ tx }: CommandContext, visitId: string, member: Leading, id: string | null) {
	const { isHead, visitId: visit } = delegationMembers;
	const other = and(eq(visit, visitId), eq(isHead, true), id ? ne(delegationMembers.id, id) : undefined);
	const [head] = await tx.select({ id: delegationMembers.id }).from(delegationMembers).where(other);
	if (!head || !member.isHead) return member.isHead;
	if (member.replacesHead === '') return false;
	if (head.id !== member.replacesHead) throw new InvalidInputError({ isHead: 'visits.errors.headTaken' });
	await tx.update(delegationMembers).set({ isHead: false }).where(other);
	return true;
}

/** Adds somebody at the end of the delegation; a new head takes the place of the old one named. Throws NotFoundError, InvalidInputError, LikelySameError. */
export async function addMember(
	ctx: CommandContext,
	{ addPerson, personName, replacesHead, anyway, ...input }: z.output<typeof newMemberInput>,
): Promise<{ id: string }> {
	const visit = await lockVisit(ctx, input.visitId);
	await requirePerson(ctx, input.personId, input.visitId);
	const fresh = async () => {
		const countries = await countriesAround(ctx, { visitId: input.visitId });
		return addTraveller(ctx, { ...input, name: personName, countries, anyway }, visit);
	};
	const personId = input.personId ?? (addPerson ? await fresh() : null);
	const isHead = await takesTheLead(ctx, input.visitId, { ...input, replacesHead }, null);
	const position = sql`(select coalesce(max(position) + 1, 0) from delegation_members where visit_id = ${input.visitId})`;
	const [added] = await ctx.tx
		.insert(delegationMembers)
		.values({ ...input, personId, position, isHead })
		.returning({ id: delegationMembers.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a row; name, office and organisation stay as written here, whatever becomes of the person. */
export async function reviseMember(
	ctx: CommandContext,
	{ id, version, replacesHead, ...values }: z.output<typeof memberInput>,
): Promise<{ id: string }> {
	const found = await lockMember(ctx, id);
	requireVersion(found, version, memberToFields);
	if (values.personId !== found.personId) await requirePerson(ctx, values.personId, found.visitId);
	const isHead = await takesTheLead(ctx, found.visitId, { ...values, replacesHead }, id);
	await ctx.tx
		.update(delegationMembers)
		.set({ ...values, isHead })
		.where(eq(delegationMembers.id, id));
	return { id };
}

/** Takes somebody off the delegation; the person stays among the people. */
export async function removeMember(ctx: CommandContext, { id, version }: z.output<typeof memberVersion>) {
	requireVersion(await lockMember(ctx, id), version, memberToFields);
	await ctx.tx.delete(delegationMembers).where(eq(delegationMembers.id, id));
	return { id };
}

/** Puts the delegation in the order given. Throws RefusalError if somebody was added, removed or moved meanwhile. */
export async function orderMembers(
	ctx: CommandContext,
	{ visitId, ids, seen }: z.output<typeof memberOrderInput>,
) {
	await lockVisit(ctx, visitId);
	const present = (await listMembers(ctx, visitId)).map((member) => member.id);
	if (!orderFits(present, { ids, seen })) throw new RefusalError('visits.refusals.delegationChanged');
	for (const [position, id] of ids.entries()) {
		await ctx.tx
			.update(delegationMembers)
			.set({ position })
			.where(and(eq(delegationMembers.id, id), ne(delegationMembers.position, position)));
	}
	return { visitId };
}

/**
 * Whoever travels on an own visit comes into sight: a representative names only whom they see already. Nobody is in a
 * delegation twice; rows from before that rule stay as they are.
 */
async function requirePerson(ctx: CommandContext, id: string | null, visitId: string) {
	if (!id) return;
	if (!(await personChoice(ctx, id))) throw new InvalidInputError({ personId: 'errors.chooseOne' });
	const same = and(eq(delegationMembers.visitId, visitId), eq(delegationMembers.personId, id));
	const [present] = await ctx.tx.select({ id: delegationMembers.id }).from(delegationMembers).where(same);
	if (present) throw new InvalidInputError({ personId: 'visits.errors.alreadyInDelegation' });
}

async function lockMember(ctx: CommandContext, id: string): Promise<Member> {
	const found = await findMember(ctx, id);
	if (!found) throw new NotFoundError();
	await lockVisit(ctx, found.visitId);
	const held = await findMember(ctx, id);
	if (!held) throw new NotFoundError();
	return held;
}

/** The row as its form shows it. */
export function memberToFields(found: Member): Omit<MemberFields, 'id' | 'version'> {
	return {
		personId: found.personId ?? '',
		nameThen: found.nameThen,
		officeThen: found.officeThen ?? '',
		organisationThen: found.organisationThen ?? '',
		tier: found.tier,
		isHead: found.isHead,
		countsAsGovernment: found.countsAsGovernment,
		needs: found.needs ?? '',
	};
}
