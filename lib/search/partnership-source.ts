import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { partnershipKinds, partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import { countryName } from '@/lib/countries';
import { inLanguage } from '@/lib/list-query';
import { partnershipName } from '@/lib/partnerships/partnership-list';
import { ownCountryNames } from '@/lib/territories/country-register';
import { namingTexts, partnershipNames } from './partnership-names';
import { holds, nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

const countries = sql<string[]>`array(select distinct t.country_code::text from partnership_parties pp
	join territories t on t.id = pp.territory_id
	where pp.partnership_id = partnerships.id and pp.side = 'partner' order by 1)`;

async function rows({ ctx, locale }: SearchContext, { where, order, limit }: Wanted): Promise<Candidate[]> {
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
		texts: [...namingTexts(row.names), { field: 'fileReference' as const, text: row.fileReference }],
	}));
}

const byName = sql`partnerships.label ->> 'de' collate "de-natural"`;

export const partnershipSource: Source = {
	noun: 'partnerships',
	list: 'partnerships',
	find: (search, query, limit) =>
		rows(search, {
			where: holds(partnerships.search, query),
			order: [rank(partnershipName(search.locale), query), byName],
			limit,
		}),
	similar: (search, query, limit) =>
		rows(search, {
			where: similar(partnerships.search, query),
			order: [nearest(partnerships.search, query), byName],
			limit,
		}),
	byId: (search, ids) =>
		rows(search, { where: inArray(partnerships.id, ids), order: [byName], limit: ids.length }),
};
