import 'server-only';
import { and, desc, sql } from 'drizzle-orm';
import { legislatures } from '@/db/schema/legislatures';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { alphabetical, inLanguage } from '@/lib/list-query';

/** What a list of visits is filtered by, beside its own words: by name, legislatures from the latest. */
export async function visitFilterChoices({ db, user }: OfficeContext, locale: string) {
	const name = sql<string>`coalesce(nullif(${inLanguage(partnerships.label, locale)}, ''), ${partnerships.slug})`;
	const [ties, periods, countries] = await Promise.all([
		db
			.select({ value: partnerships.id, label: name })
			.from(partnerships)
			.where(and(visiblePartnerships(user)))
			.orderBy(alphabetical(name), partnerships.id),
		db
			.select({ value: legislatures.id, label: legislatures.label })
			.from(legislatures)
			.orderBy(desc(legislatures.from)),
		// Asked by territory: there are few of them, and each needs one look into the index of stops.
		db.execute<{ code: string }>(sql`select distinct t.country_code as code from territories t
			where exists (select from visit_stops s where s.territory_id = t.id)`),
	]);
	return { partnerships: ties, legislatures: periods, countries: countries.map(({ code }) => code) };
}

/** Partnerships by name, for a form that begins with some of them; those that `user` may not see are left out. */
export async function partnershipChoices({ db, user }: OfficeContext, ids: string[], locale: string) {
	if (ids.length === 0) return [];
	const name = sql<string>`coalesce(nullif(${inLanguage(partnerships.label, locale)}, ''), ${partnerships.slug})`;
	return db
		.select({ id: partnerships.id, label: name })
		.from(partnerships)
		.where(and(visiblePartnerships(user), sql`${partnerships.id} in ${ids}`));
}

/** What whoever headed visits is called, by the key that a report and the filter know: a person's id, or a name. */
export async function headName({ db, user }: OfficeContext, key: string): Promise<string | undefined> {
	const [found] = await db
		.select({ name: sql<string>`m.name_then` })
		.from(visits)
		.innerJoin(sql`delegation_members m`, sql`m.visit_id = ${visits.id} and m.is_head`)
		.where(and(visibleVisits(user), sql`coalesce(m.person_id::text, m.name_then) = ${key}`))
		.orderBy(desc(visits.startsOn), desc(visits.id))
		.limit(1);
	return found?.name;
}
