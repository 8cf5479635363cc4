import 'server-only';
import { inArray } from 'drizzle-orm';
import { sitePartnershipKinds } from '@/db/schema/site';
import { siteLedgerEntries, sitePartnerships } from '@/db/schema/site-partnerships';
import { siteVisits } from '@/db/schema/site-visits';
import { addYears, compareDays, type Day } from '@/lib/dates';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import { anniversaryBase, partnershipStatus } from '@/lib/partnerships/partnership';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { byName, publicName } from './site-text';

type Row = typeof siteLedgerEntries.$inferSelect;
type Entry = Row & { reviewOn: null };

async function readLedgers({ db }: SiteContext) {
	const entries = await db.select().from(siteLedgerEntries).orderBy(siteLedgerEntries.id);
	const ledgers = new Map<string, Entry[]>();
	for (const entry of entries) {
		const ledger = ledgers.get(entry.partnershipId) ?? [];
		ledgers.set(entry.partnershipId, ledger);
		ledger.push({ ...entry, reviewOn: null });
	}
	return ledgers;
}

/** What the ledger says of the celebration of that year's anniversary, and the published visit that it was. */
function celebrationOf(
	{ locale, today }: SiteContext,
	ledger: Entry[],
	year: number,
	titles: Map<string, typeof siteVisits.$inferSelect>,
) {
	const found = ledger.find(
		({ type, onFirst, onLast }) =>
			type === 'celebrated' && Number(onFirst?.slice(0, 4)) <= year && year <= Number(onLast?.slice(0, 4)),
	);
	if (!found) return null;
	const visit = found.visitSlug ? titles.get(found.visitSlug) : undefined;
	return {
		on: found.celebratedOn ?? found.on,
		ahead: (found.celebratedOn ?? found.onFirst ?? '') > today,
		visit: visit && {
			href: sitePath(locale, { page: '/visits/[slug]', slug: visit.slug }),
			title: publicName(visit.title, locale, visit.slug),
		},
	};
}

/** The anniversaries of all published partnerships in force between two days (inclusive), the soonest first. */
export async function readAnniversaries(site: SiteContext, from: Day, to: Day) {
	const { db, locale } = site;
	const { id, slug, label, status, kindId } = sitePartnerships;
	const [partnerships, kinds, ledgers, visits] = await Promise.all([
		db
			.select({ id, slug, label, kindId })
			.from(sitePartnerships)
			.where(inArray(status, ['active', 'suspended'])),
		db.select().from(sitePartnershipKinds),
		readLedgers(site),
		db
			.select()
			.from(siteVisits)
			.where(inArray(siteVisits.kind, ['ceremonial'])),
	]);
	const kindOf = new Map(kinds.map((kind) => [kind.id, publicName(kind.label, locale, kind.key)]));
	const titles = new Map(visits.map((visit) => [visit.slug, visit]));
	return partnerships
		.flatMap((partnership) => {
			const ledger = ledgers.get(partnership.id) ?? [];
			return anniversaries(ledger, from, to, site.today).map((anniversary) => ({
				...anniversary,
				since: anniversaryBase(ledger, site.today)?.on ?? null,
				kind: kindOf.get(partnership.kindId) ?? null,
				suspended: partnershipStatus(ledger, site.today).status === 'suspended',
				celebration: celebrationOf(site, ledger, anniversary.year, titles),
				name: publicName(partnership.label, locale, partnership.slug),
				href: sitePath(locale, { page: '/partnerships/[slug]', slug: partnership.slug }),
			}));
		})
		.sort(
			(a, b) =>
				compareDays(a.first, b.first) ||
				compareDays(a.last, b.last) ||
				byName(site.locale)(a.name.text, b.name.text),
		);
}

export type PublicAnniversary = Awaited<ReturnType<typeof readAnniversaries>>[number];

/** How many years the page tells: in five of them each partnership has one anniversary. */
const years = 5;

/** This year's anniversaries and those of the four years after it, by year, and how many partnerships in force have none. */
export async function readAnniversaryYears(site: SiteContext) {
	const first = Number(site.today.slice(0, 4));
	const found = await readAnniversaries(site, `${first}-01-01`, `${first + years - 1}-12-31`);
	const byYear = Array.from({ length: years }, (_, index) => ({
		year: first + index,
		anniversaries: found.filter(({ year }) => year === first + index),
	}));
	// Who has any has one in every five years.
	const dated = new Set(
		(await readAnniversaries(site, site.today, addYears(site.today, 5))).map(({ href }) => href),
	);
	const inForce = await site.db.$count(
		sitePartnerships,
		inArray(sitePartnerships.status, ['active', 'suspended']),
	);
	return { years: byYear, undated: inForce - dated.size };
}
