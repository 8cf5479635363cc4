import 'server-only';
import { and, gte, inArray, lte, sql } from 'drizzle-orm';
import { organisations } from '@/db/schema/organisations';
import { partnerships } from '@/db/schema/partnerships';
import { publicationPartnerships, publicationPublishers, publications } from '@/db/schema/publications';
import { topics } from '@/db/schema/topics';
import { visibleOrganisations, visiblePartnerships, visiblePublications } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, inListOrder, ordered, pageOf } from '@/lib/list-query';
import { partnershipName } from '@/lib/partnerships/partnership-sql';
import { searchIn } from '@/lib/words-sql';
import { publicationKinds } from './publication';
import type { PublicationParams } from './publication-params';

function filtered(params: PublicationParams, { user }: OfficeContext) {
	const { kind, topic, partnership, publisher, year, published } = params;
	return and(
		visiblePublications(user),
		searchIn(publications.search, params.q),
		kind.length > 0 ? inArray(publications.kind, kind) : undefined,
		topic
			? sql`${publications.id} in (select pt.publication_id from publication_topics pt
				join topics t on t.id = pt.topic_id where t.key = ${topic})`
			: undefined,
		// A representative must not learn what is said of other partnerships, nor who publishes elsewhere.
		partnership
			? sql`${publications.id} in (select pp.publication_id from publication_partnerships pp
				join partnerships on partnerships.id = pp.partnership_id
				where partnerships.id = ${partnership} and ${visiblePartnerships(user) ?? sql`true`})`
			: undefined,
		publisher
			? sql`${publications.id} in (select pp.publication_id from publication_publishers pp
				join organisations on organisations.id = pp.organisation_id
				where organisations.id = ${publisher} and ${visibleOrganisations(user) ?? sql`true`})`
			: undefined,
		year ? lte(publications.issuedFirst, `${year}-12-31`) : undefined,
		year ? gte(publications.issuedLast, `${year}-01-01`) : undefined,
		published ? sql`(${publications.publishedAt} is not null) = ${published === 'yes'}` : undefined,
	);
}

/** The publications that `user` may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function publicationRows(ctx: OfficeContext, params: PublicationParams, locale: string) {
	const { db, user } = ctx;
	const title = inLanguage(publications.title, locale);
	const sorts = {
		title: alphabetical(title),
		kind: inListOrder(publications.kind, publicationKinds),
		surveyed: publications.surveyedFirst,
		issued: publications.issuedFirst,
	};
	const { column, descending } = parseSort(params.sort);
	const where = filtered(params, ctx);
	const query = db
		.select({
			id: publications.id,
			title,
			kind: publications.kind,
			publishers: sql<string[]>`array(select organisations.name from publication_publishers pp
				join organisations on organisations.id = pp.organisation_id
				where pp.publication_id = publications.id and ${visibleOrganisations(user) ?? sql`true`}
				order by pp.position, organisations.id)`,
			surveyedFrom: publications.surveyedFrom,
			surveyedTo: publications.surveyedTo,
			issuedOn: publications.issuedOn,
			edition: inLanguage(publications.edition, locale),
			link: publications.link,
			topics: sql<string[]>`array(select ${inLanguage(sql`t.label`, locale)} from publication_topics pt
				join topics t on t.id = pt.topic_id where pt.publication_id = publications.id order by t.position, t.key)`,
			partnerships: sql<string[]>`array(select ${partnershipName(locale)} from publication_partnerships pp
				join partnerships on partnerships.id = pp.partnership_id
				where pp.publication_id = publications.id and ${visiblePartnerships(user) ?? sql`true`}
				order by ${alphabetical(partnershipName(locale))}, partnerships.id)`,
			published: sql<boolean>`${publications.publishedAt} is not null`,
		})
		.from(publications)
		.where(where)
		.orderBy(...ordered(sorts[column], descending, publications.id))
		.$dynamic();
	return { query, where };
}

/** One page of the publications that `user` may see, and how many the filter finds. */
export async function listPublications(ctx: OfficeContext, params: PublicationParams, locale: string) {
	return pageOf(ctx, publications, publicationRows(ctx, params, locale), params);
}

export type PublicationRow = Awaited<ReturnType<typeof listPublications>>['rows'][number];

/** What the list's filters offer: publishers, partnerships and years that occur, and all topics. */
export async function publicationFilterChoices({ db, user }: OfficeContext, locale: string) {
	const name = partnershipName(locale);
	const [publishers, about, subjects, years] = await Promise.all([
		db
			.select({ value: organisations.id, label: organisations.name })
			.from(organisations)
			.where(
				and(
					visibleOrganisations(user),
					inArray(
						organisations.id,
						db.select({ id: publicationPublishers.organisationId }).from(publicationPublishers),
					),
				),
			)
			.orderBy(alphabetical(organisations.name), organisations.id),
		db
			.select({ value: partnerships.id, label: name })
			.from(partnerships)
			.where(
				and(
					visiblePartnerships(user),
					inArray(
						partnerships.id,
						db.select({ id: publicationPartnerships.partnershipId }).from(publicationPartnerships),
					),
				),
			)
			.orderBy(alphabetical(name), partnerships.id),
		db
			.select({ value: topics.key, label: inLanguage(topics.label, locale) })
			.from(topics)
			.orderBy(topics.position, topics.key),
		db
			.selectDistinct({ year: sql<string>`left(${publications.issuedFirst}::text, 4)` })
			.from(publications)
			.where(and(visiblePublications(user), sql`${publications.issuedFirst} is not null`))
			.orderBy(sql`1 desc`),
	]);
	return {
		publishers,
		partnerships: about,
		topics: subjects,
		years: years.map(({ year }) => ({ value: year, label: year })),
	};
}
