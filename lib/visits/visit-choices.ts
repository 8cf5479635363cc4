import 'server-only';
import { and, desc, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { OptionsFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { countryOptions } from '@/lib/countries';
import { inLanguage } from '@/lib/list-query';
import { ownCountryNames } from '@/lib/territories/country-queries';

/** The countries in which visits had a stop, by name. */
export const visitCountryOptions: OptionsFound = async (ctx, locale) => {
	// Asked by territory: there are few of them, and each needs one look into the index of stops.
	const found = ctx.db.execute<{ code: string }>(sql`select distinct t.country_code as code from territories t
		where exists (select from visit_stops s where s.territory_id = t.id)`);
	const [countries, own] = await Promise.all([found, ownCountryNames(ctx)]);
	return countryOptions(
		locale,
		own,
		countries.map(({ code }) => code),
	);
};

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
