import 'server-only';
import { and, eq } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { territories } from '@/db/schema/territories';
import { visibleOrganisations } from '@/lib/auth/scope';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { line, sourceOf } from '@/lib/search/search-source';

const byName = alphabetical(organisations.name);

export const organisationSource = sourceOf({
	noun: 'organisations',
	list: 'organisations',
	rows: async ({ ctx, locale, words }, { where, order, limit }) => {
		const found = await ctx.db
			.select({
				id: organisations.id,
				name: organisations.name,
				sector: organisations.sector,
				territory: inLanguage(territories.label, locale),
				notes: organisations.notes,
			})
			.from(organisations)
			.leftJoin(territories, eq(territories.id, organisations.territoryId))
			.where(and(visibleOrganisations(ctx.user), where))
			.orderBy(...order)
			.limit(limit);
		return found.map((row) => ({
			id: row.id,
			path: `organisations/${row.id}`,
			title: row.name,
			detail: line(words(`organisations.sector.${row.sector}`), row.territory),
			texts: [{ field: 'notes', text: row.notes }],
		}));
	},
	id: organisations.id,
	searched: () => organisations.search,
	name: () => organisations.name,
	near: organisations.search,
	order: byName,
});
