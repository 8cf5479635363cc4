import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import { countryName } from '@/lib/countries';
import { inLanguage } from '@/lib/list-query';
import type { HitField } from '@/lib/search/search';
import { line, sourceOf } from '@/lib/search/search-source';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { nameAhead } from '@/lib/territories/territory-search';
import { partnershipName } from './partnership-sql';

export type Name = { name: string; status: string; side: string; emerged: boolean; ahead: boolean };

/** All names of all parties of a partnership, and of all that they emerged from by that day. */
export const partnershipNames = (today: string) => sql<Name[]>`(
	select coalesce(json_agg(json_build_object('name', n.name, 'status', n.status, 'side', pp.side,
		'emerged', n.territory_id <> pp.territory_id, 'ahead', ${nameAhead(today)}) order by n.status, n.name collate "de-natural"), '[]')
	from partnership_parties pp
	join territory_names n on n.territory_id = pp.territory_id
		or n.territory_id in (select past.territory_id from territory_past(pp.territory_id, ${today}::date) past)
	where pp.partnership_id = partnerships.id)`;

/** What a name of a territory says of the hit: the name today, the next one, an old one, a predecessor's, another party's. */
function fieldOfName({ status, side, emerged, ahead }: Omit<Name, 'name'>): HitField {
	if (emerged) return 'emerged';
	if (side === 'home') return 'party';
	if (ahead) return 'ahead';
	return status === 'former' ? 'formerly' : 'name';
}

/** The names as texts by which something was found. */
export const namingTexts = (names: Name[]) =>
	names.map((name) => ({ field: fieldOfName(name), text: name.name }));

const countries = sql<string[]>`array(select distinct t.country_code::text from partnership_parties pp
	join territories t on t.id = pp.territory_id
	where pp.partnership_id = partnerships.id and pp.side = 'partner' order by 1)`;

const byName = sql`partnerships.label ->> 'de' collate "de-natural"`;

export const partnershipSource = sourceOf({
	noun: 'partnerships',
	list: 'partnerships',
	rows: async ({ ctx, locale }, { where, order, limit }) => {
		const found = await ctx.db
			.select({
				id: partnerships.id,
				title: partnershipName(locale),
				kind: inLanguage(partnershipKinds.label, locale),
				fileReference: partnerships.fileReference,
				countries,
				names: partnershipNames(ctx.today),
			})
			.from(partnerships)
			.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
			.where(and(visiblePartnerships(ctx.user), where))
			.orderBy(...order)
			.limit(limit);
		const own = await ownCountryNames(ctx);
		return found.map((row) => ({
			id: row.id,
			path: `partnerships/${row.id}`,
			title: row.title,
			detail: line(row.kind, row.countries.map((code) => countryName(code, locale, own)).join(', ')),
			texts: [...namingTexts(row.names), { field: 'fileReference', text: row.fileReference }],
		}));
	},
	id: partnerships.id,
	searched: () => partnerships.search,
	name: ({ locale }) => partnershipName(locale),
	near: partnerships.search,
	order: byName,
});
