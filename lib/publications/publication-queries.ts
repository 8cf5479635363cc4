import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { publications } from '@/db/schema/publications';
import { visibleOrganisations, visiblePartnerships, visiblePublications } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { formatEdtf } from '@/lib/edtf';
import { isRecordId } from '@/lib/input';
import { alphabetical, inLanguage } from '@/lib/list-query';
import type { LocalisedText } from '@/lib/localised-text';
import { searchIn } from '@/lib/words-sql';

type Linked = { id: string; label: LocalisedText };

const predecessors = alias(publications, 'predecessors');

/**
 * The publication with what it names, if it is there and `user` may see it; `lock` holds it until the transaction
 * ends. The lock comes first and alone, so that its parts are read as its last holder left them.
 */
export const findPublication = cache(readPublication);

async function readPublication({ db, user }: OfficeContext, id: string, options: { lock?: boolean } = {}) {
	if (!isRecordId(id)) return undefined;
	const visible = and(eq(publications.id, id), visiblePublications(user));
	if (options.lock) await db.select({ id: publications.id }).from(publications).where(visible).for('update');
	const [found] = await db
		.select({
			id: publications.id,
			version: publications.version,
			title: publications.title,
			kind: publications.kind,
			surveyedFrom: publications.surveyedFrom,
			surveyedTo: publications.surveyedTo,
			issuedOn: publications.issuedOn,
			edition: publications.edition,
			predecessorId: publications.predecessorId,
			predecessor: predecessors.title,
			link: publications.link,
			notes: publications.notes,
			publishedAt: publications.publishedAt,
			publishers: sql<{ id: string; name: string }[]>`(
				select coalesce(json_agg(json_build_object('id', organisations.id, 'name', organisations.name)
					order by pp.position, organisations.id), '[]')
				from publication_publishers pp join organisations on organisations.id = pp.organisation_id
				where pp.publication_id = publications.id and ${visibleOrganisations(user) ?? sql`true`})`,
			topics: sql<(Linked & { key: string })[]>`(
				select coalesce(json_agg(json_build_object('id', t.id, 'label', t.label, 'key', t.key)
					order by t.position, t.key), '[]')
				from publication_topics pt join topics t on t.id = pt.topic_id where pt.publication_id = publications.id)`,
			partnerships: sql<(Linked & { slug: string })[]>`(
				select coalesce(json_agg(json_build_object('id', partnerships.id, 'label', partnerships.label,
					'slug', partnerships.slug) order by (partnerships.label ->> 'de') collate "de-natural", partnerships.id), '[]')
				from publication_partnerships pp join partnerships on partnerships.id = pp.partnership_id
				where pp.publication_id = publications.id and ${visiblePartnerships(user) ?? sql`true`})`,
		})
		.from(publications)
		.leftJoin(predecessors, eq(predecessors.id, publications.predecessorId))
		.where(visible);
	return found;
}

export type Publication = NonNullable<Awaited<ReturnType<typeof findPublication>>>;

/** Its next editions, the latest first. */
export function listNextEditions({ db, user }: OfficeContext, id: string) {
	return db
		.select({ id: publications.id, title: publications.title, issuedOn: publications.issuedOn })
		.from(publications)
		.where(and(eq(publications.predecessorId, id), visiblePublications(user)))
		.orderBy(sql`${publications.issuedFirst} desc nulls last`, publications.id);
}

/** Up to 20 publications that fit what was typed, except the one that `about.of` names, for choosing one. */
export async function searchPublications(
	{ db, user }: OfficeContext,
	q: string,
	locale: string,
	{ of }: Record<string, string>,
): Promise<ChoiceFound[]> {
	const title = inLanguage(publications.title, locale);
	const found = await db
		.select({ id: publications.id, label: title, issuedOn: publications.issuedOn })
		.from(publications)
		.where(
			and(
				visiblePublications(user),
				searchIn(publications.search, q),
				isRecordId(of) ? ne(publications.id, of) : undefined,
			),
		)
		.orderBy(alphabetical(title), publications.id)
		.limit(20);
	return found.map(({ issuedOn, ...choice }) => ({
		...choice,
		detail: issuedOn ? formatEdtf(issuedOn, locale) : undefined,
	}));
}
