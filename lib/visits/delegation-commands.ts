import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { delegationMembers } from '@/db/schema/visits';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
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
import { holdVisit } from './visit-parent';

async function stepDownAsHead({ tx }: CommandContext, visitId: string, except: string | null) {
	await tx
		.update(delegationMembers)
		.set({ isHead: false })
		.where(
			and(
				eq(delegationMembers.visitId, visitId),
				eq(delegationMembers.isHead, true),
				except ? ne(delegationMembers.id, except) : undefined,
			),
		);
}

/** Adds somebody at the end of the delegation; a new head takes the place of the old. Throws NotFoundError. */
export async function addMember(
	ctx: CommandContext,
	{ addPerson, ...input }: z.output<typeof newMemberInput>,
): Promise<{ id: string }> {
	const visit = await holdVisit(ctx, input.visitId);
	await requirePerson(ctx, input.personId);
	const personId = input.personId ?? (addPerson ? await addTraveller(ctx, input, visit) : null);
	if (input.isHead) await stepDownAsHead(ctx, input.visitId, null);
	const position = sql`(select coalesce(max(position) + 1, 0) from delegation_members where visit_id = ${input.visitId})`;
	const [added] = await ctx.tx
		.insert(delegationMembers)
		.values({ ...input, personId, position })
		.returning({ id: delegationMembers.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes a row; name, office and organisation stay as written here, whatever becomes of the person. */
export async function reviseMember(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof memberInput>,
): Promise<{ id: string }> {
	const found = await holdMember(ctx, id);
	requireVersion(found, version, memberToFields);
	if (values.personId !== found.personId) await requirePerson(ctx, values.personId);
	if (values.isHead) await stepDownAsHead(ctx, found.visitId, id);
	await ctx.tx.update(delegationMembers).set(values).where(eq(delegationMembers.id, id));
	return { id };
}

/** Takes somebody off the delegation; the person stays among the people. */
export async function removeMember(ctx: CommandContext, { id, version }: z.output<typeof memberVersion>) {
	requireVersion(await holdMember(ctx, id), version, memberToFields);
	await ctx.tx.delete(delegationMembers).where(eq(delegationMembers.id, id));
	return { id };
}

/** Puts the delegation in the order given. Throws RefusalError if somebody was added or removed meanwhile. */
export async function orderMembers(ctx: CommandContext, { visitId, ids }: z.output<typeof memberOrderInput>) {
	await holdVisit(ctx, visitId);
	const present = (await listMembers(ctx, visitId)).map((member) => member.id);
	if (new Set(ids).size !== present.length || !present.every((id) => ids.includes(id))) {
		throw new RefusalError('visits.refusals.delegationChanged');
	}
	for (const [position, id] of ids.entries()) {
		await ctx.tx
			.update(delegationMembers)
			.set({ position })
			.where(and(eq(delegationMembers.id, id), ne(delegationMembers.position, position)));
	}
	return { visitId };
}

/** Whoever travels on an own visit comes into sight: a representative names only whom they see already. */
async function requirePerson(ctx: CommandContext, id: string | null) {
	if (id && !(await personChoice(ctx, id))) throw new InvalidInputError({ personId: 'errors.chooseOne' });
}

async function holdMember(ctx: CommandContext, id: string): Promise<Member> {
	const found = await findMember(ctx, id);
	if (!found) throw new NotFoundError();
	await holdVisit(ctx, found.visitId);
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
