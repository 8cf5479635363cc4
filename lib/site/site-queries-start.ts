import 'server-only';
import { addYears } from '@/lib/dates';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { readAnniversaries } from './site-queries-anniversaries';
import { readPartnerships } from './site-queries-partnerships';
import { countVisitsOfYear, readVisitsAround } from './site-queries-visits';

const shownOfKind = 12;
const shownAnniversaries = 5;

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
		readAnniversaries(site, site.today, addYears(site.today, 2)),
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
		anniversaries: anniversariesAhead.slice(0, shownAnniversaries),
	};
}
