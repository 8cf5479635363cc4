import 'server-only';
import { sql } from 'drizzle-orm';
import type { CommandContext } from '@/lib/context';

type PartyRow = {
	agreementId: string;
	territoryId: string | null;
	organisationId: string | null;
	position: number;
};

/**
 * Who would sign in place of those who signed: the same, and for a territory that by today has become another by name or
 * merger, that one; each once.
 */
export async function partiesOfToday(
	{ tx, today }: CommandContext,
	signedId: string,
	agreementId: string,
): Promise<PartyRow[]> {
	const rows = await tx.execute<{ territory: string | null; organisation: string | null }>(sql`
		with recursive became as (
			select s.id as signatory, s.territory_id as territory, 0 as step
			from agreement_signatories s where s.agreement_id = ${signedId} and s.territory_id is not null
			union all
			select became.signatory, t.to_id, step + 1 from became
			join territory_successions t on t.from_id = became.territory and t.kind in ('rename', 'merge')
				and t.on_first <= ${today}::date where step < 20
		), latest as (
			select distinct on (signatory) signatory, territory from became order by signatory, step desc, territory
		)
		select latest.territory, s.organisation_id as organisation
		from agreement_signatories s left join latest on latest.signatory = s.id
		where s.agreement_id = ${signedId} order by s.position, s.id`);
	const seen = new Set<string>();
	return rows.flatMap(({ territory, organisation }) => {
		const key = `${territory} ${organisation}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ agreementId, territoryId: territory, organisationId: organisation, position: seen.size - 1 }];
	});
}
