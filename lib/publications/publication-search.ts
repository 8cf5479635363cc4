import 'server-only';
import { and, sql } from 'drizzle-orm';
import { publications } from '@/db/schema/publications';
import { visibleOrganisations, visiblePublications } from '@/lib/auth/scope';
import { formatEdtf } from '@/lib/edtf';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { line, sourceOf } from '@/lib/search/search-source';

export const publicationSource = sourceOf({
	noun: 'publications',
	list: 'publications',
	rows: async ({ ctx, locale, words }, { where, order, limit }) => {
		const found = await ctx.db
			.select({
				id: publications.id,
				label: inLanguage(publications.title, locale),
				title: publications.title,
				kind: publications.kind,
				issuedOn: publications.issuedOn,
				publishers: sql<string[]>`array(select organisations.name from publication_publishers pp
					join organisations on organisations.id = pp.organisation_id
					where pp.publication_id = publications.id and ${visibleOrganisations(ctx.user) ?? sql`true`} order by pp.position)`,
			})
			.from(publications)
			.where(and(visiblePublications(ctx.user), where))
			.orderBy(...order)
			.limit(limit);
		return found.map((row) => ({
			id: row.id,
			path: `publications/${row.id}`,
			title: row.label,
			detail: line(words(`publications.kind.${row.kind}`), row.issuedOn && formatEdtf(row.issuedOn, locale)),
			texts: [
				...Object.values(row.title).map((text) => ({ field: 'name' as const, text })),
				...row.publishers.map((text) => ({ field: 'publisher' as const, text })),
			],
		}));
	},
	id: publications.id,
	searched: () => publications.search,
	name: ({ locale }) => inLanguage(publications.title, locale),
	near: publications.search,
	order: alphabetical(sql`publications.title ->> 'de'`),
});
