import 'server-only';
import { sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { ownCountryNames } from '@/lib/territories/country-queries';

/** Countries of the partners in the order of their names in the reader's language. */
export async function listPartnerCountries(ctx: OfficeContext, locale: string) {
	const own = await ownCountryNames(ctx);
	const found = await ctx.db
		.selectDistinct({ code: sql<string>`t.country_code::text` })
		.from(partnerships)
		.innerJoin(sql`partnership_parties pp`, sql`pp.partnership_id = partnerships.id and pp.side = 'partner'`)
		.innerJoin(sql`territories t`, sql`t.id = pp.territory_id`)
		.where(visiblePartnerships(ctx.user));
	const { compare } = new Intl.Collator(locale, { numeric: true });
	return found
		.map(({ code }) => ({ code, name: countryName(code, locale, own) }))
		.sort((a, b) => compare(a.name, b.name));
}
