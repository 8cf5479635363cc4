import 'server-only';
import { inArray } from 'drizzle-orm';
import { sitePartnershipEvents, sitePartnerships } from '@/db/schema/site';
import { addYears } from '@/lib/dates';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { readPartnerships } from './site-queries-partnerships';
import { countVisitsOfYear, readVisitsAround } from './site-queries-visits';
import { publicName } from './site-text';

const shownOfKind = 12;
const shownAnniversaries = 5;

/** The next anniversaries of all published partnerships within two years, the soonest first. */
async function readAnniversaries({ db, locale, today }: SiteContext) {
	const { id, slug, label, status } = sitePartnerships;
	const partnerships = await db
		.select({ id, slug, label })
		.from(sitePartnerships)
		.where(inArray(status, ['active', 'suspended']));
	const events = await db.select().from(sitePartnershipEvents).orderBy(sitePartnershipEvents.id);
	const ledgers = new Map<string, ((typeof events)[number] & { reviewOn: null })[]>();
	for (const event of events) {
		const ledger = ledgers.get(event.partnershipId) ?? [];
		ledgers.set(event.partnershipId, [...ledger, { ...event, reviewOn: null }]);
	}
	return partnerships
		.flatMap((partnership) =>
			anniversaries(ledgers.get(partnership.id) ?? [], today, addYears(today, 2)).map((anniversary) => ({
				...anniversary,
				name: publicName(partnership.label, locale, partnership.slug),
				href: sitePath(locale, { page: '/partnerships/[slug]', slug: partnership.slug }),
			})),
		)
		.sort((a, b) => (a.first + a.last < b.first + b.last ? -1 : 1))
		.slice(0, shownAnniversaries);
}

/**
 * What the start page shows. Suspended partnerships count, proposed and ended ones do not (domain.md,
 * counting rule 5); visits count to the year in which they begin.
 */
export async function readStart(site: SiteContext) {
	const year = Number(site.today.slice(0, 4));
	const everything = { q: '', kind: null, topic: null, country: null, page: 1 };
	const [partnerships, visitsOfYear, visits, anniversariesAhead] = await Promise.all([
		readPartnerships(site, everything, Number.MAX_SAFE_INTEGER),
		countVisitsOfYear(site, year),
		readVisitsAround(site, { upcoming: 4, past: 4 }),
		readAnniversaries(site),
	]);
	const inForce = partnerships.rows.filter(({ status }) => status === 'active' || status === 'suspended');
	return {
		figures: {
			partnerships: inForce.length,
			countries: new Set(inForce.flatMap(({ countries }) => countries)).size,
			visits: visitsOfYear,
			year,
		},
		kinds: partnerships.groups.map(({ key, name, rows }) => ({
			key,
			name,
			rows: rows.slice(0, shownOfKind),
			total: rows.length,
			allHref:
				rows.length > shownOfKind ? sitePath(site.locale, { page: '/partnerships' }, { kind: key }) : null,
		})),
		visits,
		anniversaries: anniversariesAhead,
	};
}
