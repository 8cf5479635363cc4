import 'server-only';
import { eq } from 'drizzle-orm';
import { cache } from 'react';
import { sitePartnershipKinds, siteTopics } from '@/db/schema/site';
import {
	siteLedgerEntries,
	sitePartnershipParties,
	sitePartnerships,
	sitePartnershipTopics,
} from '@/db/schema/site-partnerships';
import { siteVisits } from '@/db/schema/site-visits';
import { addYears } from '@/lib/dates';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import { inLedgerOrder, isAhead, partnershipStatus } from '@/lib/partnerships/partnership';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { countriesOf } from './site-countries';
import { readAgreementsOf } from './site-queries-agreements';
import { readProgrammesOf } from './site-queries-exchanges';
import { readNames } from './site-queries-names';
import { readPublicationsOf } from './site-queries-publications';
import { readRepresentativesOf } from './site-queries-representatives';
import { byYear, readVisitsAround } from './site-queries-visits';
import { publicName, publicText, saysTheSame } from './site-text';
import { fullYears } from './site-years';

const pastVisits = 20;

async function readLedger({ db }: SiteContext, partnershipId: string) {
	const rows = await db
		.select()
		.from(siteLedgerEntries)
		.leftJoin(siteVisits, eq(siteVisits.slug, siteLedgerEntries.visitSlug))
		.where(eq(siteLedgerEntries.partnershipId, partnershipId))
		.orderBy(siteLedgerEntries.id);
	return rows.map(({ ledger_entries: entry, visits: visit }) => ({
		...entry,
		reviewOn: null,
		visitTitle: visit?.title,
	}));
}

type Ledger = Awaited<ReturnType<typeof readLedger>>;
type Names = Awaited<ReturnType<typeof readNames>>;

/** The ledger and what became of the partner, in one line of time. */
function timelineOf({ locale, today }: SiteContext, ledger: Ledger, { successions }: Names) {
	const entries = ledger.map(({ id, type, on, onFirst, onLast, celebratedOn, scope, ...entry }) => ({
		...{ id, type, on, onFirst, onLast, celebratedOn, scope },
		ahead: isAhead({ onFirst }, today),
		celebrationAhead: (celebratedOn ?? '') > today,
		text: publicText(entry.text, locale),
		names: null,
		visit: entry.visitSlug
			? {
					href: sitePath(locale, { page: '/visits/[slug]', slug: entry.visitSlug }),
					title: publicName(entry.visitTitle, locale, entry.visitSlug),
				}
			: null,
	}));
	// Where the office wrote its own line about the change, that one is enough.
	const told = new Set(ledger.filter(({ type }) => type === 'partner_changed').map(({ on }) => on));
	const untold = successions.filter(({ on }) => !told.has(on));
	const successionLines = untold.map(({ kind, way, ...line }) => ({
		...line,
		...{
			type: way === 'after' ? (`into_${kind}` as const) : kind,
			ahead: false,
			celebrationAhead: false,
			celebratedOn: null,
			scope: 'all' as const,
			text: null,
			visit: null,
		},
	}));
	return inLedgerOrder([...entries, ...successionLines]);
}

/** A suspension as the ledger has it: what rests, since when, and the line that the office wrote for the public. */
function suspensionOf({ locale, today }: SiteContext, ledger: Ledger) {
	const { suspension, partialSuspension } = partnershipStatus(ledger, today);
	const found = suspension ?? partialSuspension;
	if (!found) return null;
	const entry = ledger.findLast(
		(line) => line.type === 'suspended' && line.scope === found.scope && line.onFirst === found.since,
	);
	return { scope: found.scope, on: entry?.on ?? null, text: publicText(entry?.text, locale) };
}

async function readParties(site: SiteContext, partnershipId: string) {
	const { db, locale } = site;
	const country = await countriesOf(site);
	const rows = await db
		.select()
		.from(sitePartnershipParties)
		.where(eq(sitePartnershipParties.partnershipId, partnershipId))
		.orderBy(sitePartnershipParties.position, sitePartnershipParties.territoryId);
	return rows.map((row) => ({
		id: row.territoryId,
		side: row.side,
		kind: row.kind,
		name: publicName(row.label, locale),
		countryCode: row.countryCode,
		country: country(row.countryCode),
	}));
}

async function readTopicsOf({ db, locale }: SiteContext, partnershipId: string) {
	const rows = await db
		.select({ key: siteTopics.key, label: siteTopics.label })
		.from(sitePartnershipTopics)
		.innerJoin(siteTopics, eq(siteTopics.id, sitePartnershipTopics.topicId))
		.where(eq(sitePartnershipTopics.partnershipId, partnershipId))
		.orderBy(siteTopics.position, siteTopics.key);
	return rows.map(({ key, label }) => ({
		href: sitePath(locale, { page: '/partnerships' }, { topic: key }),
		name: publicName(label, locale, key),
	}));
}

const uniqueCountries = (parties: Awaited<ReturnType<typeof readParties>>, locale: SiteContext['locale']) => {
	const partners = parties.filter((party) => party.side === 'partner');
	return [...new Map(partners.map((party) => [party.countryCode, party.country]))].map(([code, name]) => ({
		name,
		href: sitePath(locale, { page: '/partnerships' }, { country: code }),
	}));
};

/** Everything that the page of a published partnership shows; null if there is none under this slug. */
export const readPartnership = cache(async (site: SiteContext, slug: string) => {
	const { db, locale, today } = site;
	const [row] = await db
		.select()
		.from(sitePartnerships)
		.innerJoin(sitePartnershipKinds, eq(sitePartnershipKinds.id, sitePartnerships.kindId))
		.where(eq(sitePartnerships.slug, slug))
		.limit(1);
	if (!row) return null;
	const { id, status, foundedOn, foundedFirst, foundedLast, ...partnership } = row.partnerships;
	const kind = row.partnership_kinds;
	const [names, ledger, agreements, parties, topics, visits, representatives, programmes, publications] =
		await Promise.all([
			readNames(site, id),
			readLedger(site, id),
			readAgreementsOf(site, id),
			readParties(site, id),
			readTopicsOf(site, id),
			readVisitsAround(site, { upcoming: 20, past: pastVisits }, id),
			readRepresentativesOf(site, id),
			readProgrammesOf(site, id),
			readPublicationsOf(site, id),
		]);
	const name = publicName(partnership.label, locale, slug);
	const [next] = anniversaries(ledger, today, addYears(today, 5), today);
	const inForce = status === 'active' || status === 'suspended';
	return {
		slug,
		name,
		kind: publicName(kind.label, locale, kind.key),
		kindHref: sitePath(locale, { page: '/partnerships' }, { kind: kind.key }),
		listHref: sitePath(locale, { page: '/partnerships' }),
		countries: uniqueCountries(parties, locale),
		formerNames: names.former.filter((former) => former !== name.text),
		origins: names.origins,
		variants: names.variants.filter((variant) => !saysTheSame(variant, name.text)),
		summary: publicText(partnership.summary, locale),
		description: publicText(partnership.description, locale),
		status,
		suspension: suspensionOf(site, ledger),
		foundedOn,
		years: inForce ? fullYears({ on: foundedOn, first: foundedFirst, last: foundedLast }, today) : null,
		nextAnniversary: inForce && next ? next : null,
		timeline: timelineOf(site, ledger, names),
		agreements,
		parties,
		topics,
		representatives,
		programmes,
		publications,
		visits: {
			total: visits.total,
			upcoming: visits.upcoming,
			past: byYear(visits.past),
			allHref:
				visits.total > visits.upcoming.length + visits.past.length
					? sitePath(locale, { page: '/visits' }, { partnership: slug })
					: null,
		},
	};
});

export type PublicPartnership = NonNullable<Awaited<ReturnType<typeof readPartnership>>>;
