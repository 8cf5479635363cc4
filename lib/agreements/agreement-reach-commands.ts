import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { agreementPartnerships } from '@/db/schema/agreements';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { InvalidInputError } from '@/lib/errors';
import { partnershipsWithLine } from '@/lib/partnerships/ledger-agreement-commands';
import { leftOn } from '@/lib/partnerships/partnership-left-sql';
import { partyOf } from './agreement-fields';
import type { Signatory } from './agreement-queries';

type Party = Pick<Signatory, 'territoryId' | 'organisationId'>;

/**
 * The partnerships that a signatory stands for: those with its territory as partner or else with what that has become by
 * name or merger, for an organisation those with the territory that it lies in, or else the next one around that has
 * any. `ended` says whether these count, too.
 */
async function reachedBy(
	{ tx, user, today }: CommandContext,
	party: Party,
	ended: boolean,
): Promise<string[]> {
	const start = party.territoryId
		? sql`select ${party.territoryId}::uuid as id, 0 as level`
		: sql`select territory_id as id, 0 as level from organisations where id = ${party.organisationId} and territory_id is not null`;
	const around = party.territoryId
		? sql`select id, level from start`
		: sql`select id, level from start union all
			select t.parent_id, around.level + 1 from around join territories t on t.id = around.id where t.parent_id is not null`;
	const rows = await tx.execute<{ id: string }>(sql`
		with recursive start as (${start}), around as (${around}), became as (
			select id, level::numeric from around
			union
			select s.to_id, became.level + 0.01 from became
			join territory_successions s on s.from_id = became.id and s.kind in ('rename', 'merge') and s.on_first <= ${today}::date
			where became.level - trunc(became.level) < 0.2
		), reached as (
			select partnerships.id, became.level from became
			join partnership_parties pp on pp.territory_id = became.id and pp.side = 'partner'
			join partnerships on partnerships.id = pp.partnership_id and ${visiblePartnerships(user) ?? sql`true`}
			where ${ended} or partnership_status(partnerships.id, ${today}::date) <> 'ended')
		select id from reached where level = (select min(level) from reached) order by id`);
	return rows.map(({ id }) => id);
}

type Change = { before: Signatory[]; after: Signatory[] };

/**
 * Lets an agreement follow its signatories: who joins brings the partnerships it stands for, any other new signatory
 * brings them if none of them is linked yet; what was linked by a signatory alone goes with the last that stands for it.
 * Says whether anything changed. Throws InvalidInputError while the ledger of such a partnership names the agreement.
 */
export async function followSignatories(ctx: CommandContext, agreementId: string, { before, after }: Change) {
	const known = before.map(partyOf);
	const linked = await linksOf(ctx, agreementId);
	const come = new Set<string>();
	for (const each of after.filter((party) => !known.includes(partyOf(party)))) {
		const reached = await reachedBy(ctx, each, false);
		const there = reached.some((id) => linked.some((link) => link.partnershipId === id));
		if (each.accession || !there) for (const id of reached) come.add(id);
	}
	const held = new Set<string>();
	for (const each of after) for (const id of await reachedBy(ctx, each, true)) held.add(id);
	const gone = linked
		.filter((link) => link.bySignatory && !held.has(link.partnershipId))
		.map((link) => link.partnershipId);
	await unlinkPartnerships(ctx, agreementId, gone, 'signatories');
	const fresh = [...come].filter((id) => !linked.some((link) => link.partnershipId === id));
	if (fresh.length > 0) {
		const rows = fresh.map((partnershipId) => ({ agreementId, partnershipId, bySignatory: true }));
		await ctx.tx.insert(agreementPartnerships).values(rows);
	}
	return gone.length + fresh.length > 0;
}

const linksOf = ({ tx }: CommandContext, agreementId: string) =>
	tx
		.select({
			partnershipId: agreementPartnerships.partnershipId,
			bySignatory: agreementPartnerships.bySignatory,
		})
		.from(agreementPartnerships)
		.where(eq(agreementPartnerships.agreementId, agreementId));

/**
 * Takes partnerships off an agreement. Throws InvalidInputError at `field` while the ledger of one of them names the
 * agreement.
 */
export async function unlinkPartnerships(
	ctx: CommandContext,
	agreementId: string,
	gone: string[],
	field: 'signatories' | 'partnershipIds',
): Promise<void> {
	if (gone.length === 0) return;
	if ((await partnershipsWithLine(ctx, agreementId, gone)).length > 0) {
		throw new InvalidInputError({ [field]: 'agreements.refusals.lineInLedger' });
	}
	await ctx.tx
		.delete(agreementPartnerships)
		.where(
			and(
				eq(agreementPartnerships.agreementId, agreementId),
				inArray(agreementPartnerships.partnershipId, gone),
			),
		);
}

/**
 * Of the partnerships of an agreement those that have not ended and whose partner has not left it, all if all have; with
 * what linked them.
 */
export async function lastingLinks(ctx: CommandContext, agreementId: string) {
	const lasting = await ctx.tx
		.select({
			partnershipId: agreementPartnerships.partnershipId,
			bySignatory: agreementPartnerships.bySignatory,
		})
		.from(agreementPartnerships)
		.innerJoin(partnerships, eq(partnerships.id, agreementPartnerships.partnershipId))
		.where(
			and(
				eq(agreementPartnerships.agreementId, agreementId),
				sql`partnership_status(${partnerships.id}, ${ctx.today}::date) <> 'ended'`,
				sql`coalesce(${leftOn(sql`agreement_partnerships.agreement_id`, sql`agreement_partnerships.partnership_id`)} > ${ctx.today}::date, true)`,
			),
		);
	return lasting.length > 0 ? lasting : linksOf(ctx, agreementId);
}
