import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db';

/** Whether a published page names one of these territories: as a partner, by what became of it, as a stop, as a signatory. */
export async function territoriesOnSite({ db }: { db: Db }, ids: string[]): Promise<boolean> {
	const those = sql`any(${`{${ids.join(',')}}`}::uuid[])`;
	const [row] = await db.execute<{ named: boolean }>(sql`select
		exists (select from site.partnership_parties where territory_id = ${those})
		or exists (select from site.partnership_names where territory_id = ${those})
		or exists (select from visit_stops s join site.visits v on v.id = s.visit_id where s.territory_id = ${those})
		or exists (select from agreement_signatories s join site.agreements a on a.id = s.agreement_id
			where s.territory_id = ${those}) as named`);
	return row?.named ?? false;
}

/** Whether a published page names one of these organisations: as a signatory, as a publisher. */
export async function organisationsOnSite({ db }: { db: Db }, ids: string[]): Promise<boolean> {
	const those = sql`any(${`{${ids.join(',')}}`}::uuid[])`;
	const [row] = await db.execute<{ named: boolean }>(sql`select exists (
		select from agreement_signatories s join site.agreements a on a.id = s.agreement_id
		where s.organisation_id = ${those})
		or exists (select from publication_publishers s join site.publications p on p.id = s.publication_id
			where s.organisation_id = ${those}) as named`);
	return row?.named ?? false;
}
