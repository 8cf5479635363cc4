import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import type { Holder } from '@/lib/auth/permissions';
import { visibleAgreements, visiblePartnerships } from '@/lib/auth/scope';
import { formatEdtf } from '@/lib/edtf';
import { inLanguage } from '@/lib/list-query';
import { type Name, partnershipNames } from '@/lib/partnerships/partnership-search';
import { line, type SearchContext, sourceOf } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

/**
 * What an agreement is found by. `agreements.search` holds names and file references of all its partnerships; whoever
 * may not see each of them gets the same text without the others', worked out for the few agreements in sight.
 */
export function agreementSearch(holder: Holder): SQL {
	const seen = visiblePartnerships(holder);
	if (!seen) return sql`${agreements.search}`;
	return sql`concat_ws(' ', ${searchable(
		sql`agreements.title ->> 'de'`,
		sql`agreements.title ->> 'en'`,
		agreements.fileReference,
		agreements.signedAt,
		sql`(select string_agg(concat_ws(' ', s.name_then, s.office_then, o.name, t.search), ' ')
			from agreement_signatories s left join organisations o on o.id = s.organisation_id
			left join territories t on t.id = s.territory_id where s.agreement_id = agreements.id)`,
	)}, (select string_agg(partnerships.search, ' ') from agreement_partnerships ap
			join partnerships on partnerships.id = ap.partnership_id
			where ap.agreement_id = agreements.id and ${seen}))`;
}

type Named = { names: Name[]; fileReference: string | null };

const titles = sql`concat_ws(' ', agreements.title ->> 'de', agreements.title ->> 'en')`;

const signatories = sql<string[]>`array(select concat_ws(', ', s.name_then, s.office_then, o.name, n.name)
	from agreement_signatories s left join organisations o on o.id = s.organisation_id
	left join territory_names n on n.territory_id = s.territory_id
	where s.agreement_id = agreements.id order by s.position, s.id, n.status)`;

/** An agreement may bind partnerships that are not everybody's to see: their names are neither found nor shown. */
const partners = ({ ctx, locale }: SearchContext) => sql<string[]>`array(
	select ${inLanguage(sql`partnerships.label`, locale)} from agreement_partnerships ap
	join partnerships on partnerships.id = ap.partnership_id
	where ap.agreement_id = agreements.id and ${visiblePartnerships(ctx.user) ?? sql`true`} order by (partnerships.label ->> 'de') collate "de-natural", partnerships.slug)`;

/** Every name and file reference of the partnerships in sight, by which the agreement is found as well. */
const partnerNames = ({ ctx }: SearchContext) => sql<Named[]>`(
	select coalesce(json_agg(json_build_object('names', ${partnershipNames(ctx.today)},
		'fileReference', partnerships.file_reference) order by partnerships.slug), '[]')
	from agreement_partnerships ap join partnerships on partnerships.id = ap.partnership_id
	where ap.agreement_id = agreements.id and ${visiblePartnerships(ctx.user) ?? sql`true`})`;

const latest = sql`agreements.signed_first desc nulls last, agreements.id`;

export const agreementSource = sourceOf({
	noun: 'agreements',
	list: 'agreements',
	rows: async (search, { where, order, limit }) => {
		const { ctx, locale, words } = search;
		const found = await ctx.db
			.select({
				id: agreements.id,
				title: inLanguage(agreements.title, locale),
				titles: agreements.title,
				kind: agreements.kind,
				signedOn: agreements.signedOn,
				signedAt: agreements.signedAt,
				fileReference: agreements.fileReference,
				signatories,
				partners: partners(search),
				named: partnerNames(search),
			})
			.from(agreements)
			.where(and(visibleAgreements(ctx.user), where))
			.orderBy(...order)
			.limit(limit);
		return found.map((row) => ({
			id: row.id,
			path: `agreements/${row.id}`,
			title: row.title,
			detail: line(
				words(`agreements.kind.${row.kind}`),
				row.signedOn && formatEdtf(row.signedOn, locale),
				row.partners.join(', '),
			),
			texts: [
				...Object.values(row.titles).map((text) => ({ field: 'name' as const, text })),
				{ field: 'fileReference', text: row.fileReference },
				{ field: 'signedAt', text: row.signedAt },
				...row.signatories.map((text) => ({ field: 'signatory' as const, text })),
				...row.partners.map((text) => ({ field: 'partnership' as const, text })),
				...row.named.flatMap(({ names, fileReference }) => [
					...names.map(({ name }) => ({ field: 'partnership' as const, text: name })),
					{ field: 'fileReference' as const, text: fileReference },
				]),
			],
		}));
	},
	id: agreements.id,
	searched: ({ ctx }) => agreementSearch(ctx.user),
	name: ({ locale }) => inLanguage(agreements.title, locale),
	near: sql`normalise(${titles})`,
	order: latest,
});
