import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { siteTopics } from '@/db/schema/site';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import {
	sitePublicationPartnerships,
	sitePublicationPublishers,
	sitePublications,
	sitePublicationTopics,
} from '@/db/schema/site-publications';
import { publicationKinds } from '@/db/words/publications';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import type { PublicationFilter } from './site-params';
import { byName, publicName, publicText } from './site-text';
import { bestMatches } from './site-words';

export const publicationsPerPage = 50;

/** Every published publication, the newest first and those of no known year last, with all that is told of it. */
export const readPublicationsToFind = cache(async ({ db, locale, today }: SiteContext) => {
	const [rows, publishers, topics, partnerships] = await Promise.all([
		db.select().from(sitePublications).orderBy(sql`issued_last desc nulls last, issued_first desc, id`),
		db.select().from(sitePublicationPublishers).orderBy(sitePublicationPublishers.position),
		db
			.select({
				publicationId: sitePublicationTopics.publicationId,
				key: siteTopics.key,
				label: siteTopics.label,
			})
			.from(sitePublicationTopics)
			.innerJoin(siteTopics, eq(siteTopics.id, sitePublicationTopics.topicId))
			.orderBy(siteTopics.position, siteTopics.key),
		db
			.select({
				publicationId: sitePublicationPartnerships.publicationId,
				id: sitePartnerships.id,
				slug: sitePartnerships.slug,
				label: sitePartnerships.label,
			})
			.from(sitePublicationPartnerships)
			.innerJoin(sitePartnerships, eq(sitePartnerships.id, sitePublicationPartnerships.partnershipId))
			.orderBy(sitePartnerships.slug),
	]);
	const titled = (found: (row: (typeof rows)[number]) => boolean) => {
		const row = rows.find(found);
		return row ? publicName(row.title, locale) : null;
	};
	return rows.map((row) => {
		const own = <T extends { publicationId: string }>(all: T[]) =>
			all.filter(({ publicationId }) => publicationId === row.id);
		return {
			...{ id: row.id, kind: row.kind, link: row.link, issuedOn: row.issuedOn },
			isAhead: row.issuedFirst !== null && row.issuedFirst > today,
			...{ surveyedFrom: row.surveyedFrom, surveyedTo: row.surveyedTo },
			title: publicName(row.title, locale),
			edition: publicText(row.edition, locale),
			publishers: own(publishers).map(({ name, website }) => ({ name, website })),
			topics: own(topics).map(({ key, label }) => ({
				...{ key, name: publicName(label, locale, key) },
				href: sitePath(locale, { page: '/publications' }, { topic: key }),
			})),
			partnerships: own(partnerships).map(({ id, slug, label }) => ({
				...{ id, name: publicName(label, locale, slug) },
				href: sitePath(locale, { page: '/partnerships/[slug]', slug }),
			})),
			earlier: titled(({ id }) => id === row.predecessorId),
			later: titled(({ predecessorId }) => predecessorId === row.id),
			...{ text: row.search, names: '' },
		};
	});
});

export type PublicPublication = Awaited<ReturnType<typeof readPublicationsToFind>>[number];

/** What the list can be narrowed to: only what at least one published publication has. */
export const readPublicationChoices = cache(async (site: SiteContext) => {
	const { db, locale } = site;
	const [all, rows] = await Promise.all([
		readPublicationsToFind(site),
		db
			.select({ key: siteTopics.key, label: siteTopics.label, former: siteTopics.formerKeys })
			.from(siteTopics),
	]);
	const sort = byName(locale);
	return {
		kinds: publicationKinds.filter((kind) => all.some((each) => each.kind === kind)),
		topics: rows
			.filter(({ key }) => all.some(({ topics }) => topics.some((topic) => topic.key === key)))
			.map(({ key, label, former }) => ({ value: key, former, ...publicName(label, locale, key) }))
			.sort((a, b) => sort(a.text, b.text)),
	};
});

/** One page of the list that fits the filter, and how many there are in all. */
export async function readPublications(site: SiteContext, { q, kind, topic, page }: PublicationFilter) {
	const fitting = (await readPublicationsToFind(site)).filter(
		(each) => (!kind || each.kind === kind) && (!topic || each.topics.some(({ key }) => key === topic)),
	);
	const found = bestMatches(fitting, q);
	return {
		total: found.length,
		publications: found.slice((page - 1) * publicationsPerPage, page * publicationsPerPage),
	};
}

/** What is published about a published partnership. */
export const readPublicationsOf = async (site: SiteContext, partnershipId: string) =>
	(await readPublicationsToFind(site)).filter(({ partnerships }) =>
		partnerships.some(({ id }) => id === partnershipId),
	);
