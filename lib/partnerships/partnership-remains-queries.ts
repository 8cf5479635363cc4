import 'server-only';
import { sql } from 'drizzle-orm';
import type { OfficeContext } from '@/lib/context';
import { leftOn } from './partnership-left-sql';

/**
 * What goes on in a partnership beyond today and is not ended by its end: terms of representatives, visits ahead,
 * agreements that have no end yet, rounds of programmes with this partnership alone. Doesn't check who may see it.
 */
export async function whatRemains({ db, today }: Pick<OfficeContext, 'db' | 'today'>, id: string) {
	const [row] = await db.execute<Record<'terms' | 'visits' | 'agreements' | 'rounds', number>>(sql`select
		(select count(*)::int from representatives r where r.partnership_id = ${id}
			and (upper_inf(r.during) or upper(r.during) > ${today}::date)) as terms,
		(select count(*)::int from visits v join visit_partnerships vp on vp.visit_id = v.id
			where vp.partnership_id = ${id} and v.ends_on >= ${today}::date
				and v.status in ('requested', 'planned', 'confirmed')) as visits,
		(select count(*)::int from agreements a join agreement_partnerships ap on ap.agreement_id = a.id
			where ap.partnership_id = ${id} and a.signed_first is not null and a.terminated_on is null
				and ${leftOn(sql`a.id`, sql`${id}::uuid`)} is null
				and (a.ends_on is null or a.ends_on >= ${today}::date or a.tacit_renewal_months is not null)
				and not exists (select from agreements s where s.predecessor_id = a.id and s.signed_first is not null)) as agreements,
		(select count(*)::int from exchange_rounds r join exchange_partnerships ep on ep.programme_id = r.programme_id
			where ep.partnership_id = ${id} and r.status in ('open', 'closed', 'running')
				and not exists (select from exchange_partnerships other where other.programme_id = ep.programme_id
					and other.partnership_id <> ${id})) as rounds`);
	return row ?? { terms: 0, visits: 0, agreements: 0, rounds: 0 };
}
