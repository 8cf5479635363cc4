import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { siteTopics } from '@/db/schema/site';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import {
	siteAgendaItems,
	siteVisitPartnerships,
	siteVisitStops,
	siteVisits,
	siteVisitTopics,
} from '@/db/schema/site-visits';
import type { Day } from '@/lib/dates';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { countriesOf } from './site-countries';
import { byName, publicName, publicText } from './site-text';

/** Days and times as the clocks of the place show them; an item over midnight counts to the day it begins. */
async function readProgramme({ db }: SiteContext, visitId: string) {
	const { startsAt, endsAt, timeZone, endTimeZone, place, title } = siteAgendaItems;
	const start = (form: string) => sql<string>`to_char(${startsAt} at time zone ${timeZone}, ${form})`;
	const end = (form: string) =>
		sql<string | null>`to_char(${endsAt} at time zone coalesce(${endTimeZone}, ${timeZone}), ${form})`;
	const items = await db
		.select({
			id: siteAgendaItems.id,
			day: start('YYYY-MM-DD'),
			from: start('HH24:MI'),
			to: end('HH24:MI'),
			toDay: end('YYYY-MM-DD'),
			timeZone,
			endTimeZone,
			place,
			title,
		})
		.from(siteAgendaItems)
		.where(eq(siteAgendaItems.visitId, visitId))
		.orderBy(startsAt, siteAgendaItems.id);
	const days: { day: Day; items: typeof items }[] = [];
	for (const item of items) {
		const known = days.find(({ day }) => day === item.day);
		if (known) known.items.push(item);
		else days.push({ day: item.day, items: [item] });
	}
	return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function readStops(site: SiteContext, visitId: string) {
	const { db, locale } = site;
	const country = await countriesOf(site);
	const stops = await db
		.select()
		.from(siteVisitStops)
		.where(eq(siteVisitStops.visitId, visitId))
		.orderBy(siteVisitStops.position);
	return stops.map((stop) => ({
		place: stop.place?.trim() || null,
		territory: publicName(stop.label, locale),
		country: country(stop.countryCode),
		from: stop.from,
		to: stop.to,
	}));
}

async function readPartnershipsOf({ db, locale }: SiteContext, visitId: string) {
	const rows = await db
		.select({ slug: sitePartnerships.slug, label: sitePartnerships.label })
		.from(siteVisitPartnerships)
		.innerJoin(sitePartnerships, eq(sitePartnerships.id, siteVisitPartnerships.partnershipId))
		.where(eq(siteVisitPartnerships.visitId, visitId));
	return rows
		.map((row) => ({
			href: sitePath(locale, { page: '/partnerships/[slug]', slug: row.slug }),
			name: publicName(row.label, locale, row.slug),
		}))
		.sort((a, b) => byName(locale)(a.name.text, b.name.text));
}

async function readTopicsOf({ db, locale }: SiteContext, visitId: string) {
	const rows = await db
		.select({ key: siteTopics.key, label: siteTopics.label })
		.from(siteVisitTopics)
		.innerJoin(siteTopics, eq(siteTopics.id, siteVisitTopics.topicId))
		.where(eq(siteVisitTopics.visitId, visitId))
		.orderBy(siteTopics.position, siteTopics.key);
	return rows.map(({ key, label }) => ({
		href: sitePath(locale, { page: '/partnerships' }, { topic: key }),
		name: publicName(label, locale, key),
	}));
}

/** Everything that the page of a published visit shows; null if there is none under this slug. */
export const readVisit = cache(async (site: SiteContext, slug: string) => {
	const [visit] = await site.db.select().from(siteVisits).where(eq(siteVisits.slug, slug)).limit(1);
	if (!visit) return null;
	const [programme, stops, partnerships, topics] = await Promise.all([
		readProgramme(site, visit.id),
		readStops(site, visit.id),
		readPartnershipsOf(site, visit.id),
		readTopicsOf(site, visit.id),
	]);
	return {
		slug: visit.slug,
		title: publicName(visit.title, site.locale, visit.slug),
		summary: publicText(visit.summary, site.locale),
		direction: visit.direction,
		kind: visit.kind,
		startsOn: visit.startsOn,
		endsOn: visit.endsOn,
		upcoming: visit.endsOn >= site.today,
		listHref: sitePath(site.locale, { page: '/visits' }),
		programme,
		stops,
		partnerships,
		topics,
	};
});

export type PublicVisit = NonNullable<Awaited<ReturnType<typeof readVisit>>>;
