import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { office } from '@/db/schema/office';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { territories } from '@/db/schema/territories';
import { topics } from '@/db/schema/topics';
import { visitPartnerships, visits } from '@/db/schema/visits';
import { visiblePartnerships, visibleVisits } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { formatDayRange } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import { alphabetical, inLanguage } from '@/lib/list-query';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { searchable, searchIn } from '@/lib/words-sql';
import { partnershipName } from './partnership-sql';

/** Whether `user` may see at least one partnership, so that a form has one to offer. */
export async function seesAnyPartnership({ db, user }: OfficeContext): Promise<boolean> {
	const found = await db
		.select({ id: partnerships.id })
		.from(partnerships)
		.where(and(visiblePartnerships(user)))
		.limit(1);
	return found.length > 0;
}

/** Up to 20 partnerships of which any name, old or new, fits what was typed; told apart by kind and country. */
export async function searchPartnerships(
	ctx: OfficeContext,
	q: string,
	locale: string,
): Promise<ChoiceFound[]> {
	const name = partnershipName(locale);
	const own = await ownCountryNames(ctx);
	const rows = await ctx.db
		.select({
			id: partnerships.id,
			label: name,
			kind: inLanguage(partnershipKinds.label, locale),
			countries: sql<string[]>`array(select distinct t.country_code::text from partnership_parties pp
				join territories t on t.id = pp.territory_id where pp.partnership_id = partnerships.id and pp.side = 'partner' order by 1)`,
		})
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.where(and(visiblePartnerships(ctx.user), searchIn(partnerships.search, q)))
		.orderBy(alphabetical(name), partnerships.id)
		.limit(20);
	return rows.map(({ id, label, kind, countries }) => ({
		id,
		label,
		detail: [kind, ...countries.map((code) => countryName(code, locale, own))].join(' · '),
	}));
}

/** Up to 20 topics on offer whose name in either language fits what was typed. */
export async function searchTopics({ db }: OfficeContext, q: string, locale: string): Promise<ChoiceFound[]> {
	const names = searchable(sql`${topics.label} ->> 'de'`, sql`${topics.label} ->> 'en'`);
	return db
		.select({ id: topics.id, label: inLanguage(topics.label, locale) })
		.from(topics)
		.where(and(topics.offered, searchIn(names, q)))
		.orderBy(topics.position, topics.key)
		.limit(20);
}

/** Up to 20 visits of the partnership that `about` names, the latest first. */
export async function searchVisitsOfPartnership(
	{ db, user }: OfficeContext,
	q: string,
	locale: string,
	{ partnershipId }: Record<string, string>,
): Promise<ChoiceFound[]> {
	if (!isRecordId(partnershipId)) return [];
	const rows = await db
		.select({ id: visits.id, label: visits.title, startsOn: visits.startsOn, endsOn: visits.endsOn })
		.from(visits)
		.innerJoin(visitPartnerships, eq(visitPartnerships.visitId, visits.id))
		.where(
			and(
				eq(visitPartnerships.partnershipId, partnershipId),
				visibleVisits(user),
				searchIn(visits.search, q),
			),
		)
		.orderBy(sql`${visits.startsOn} desc`, visits.id)
		.limit(20);
	return rows.map(({ id, label, startsOn, endsOn }) => ({
		id,
		label,
		detail: formatDayRange(startsOn, endsOn, locale, 'short'),
	}));
}

/** The territory whose register this is: the home party of a new partnership; null if none is set. */
export async function homeTerritory({ db }: OfficeContext) {
	const [found] = await db
		.select({ id: territories.id, label: territories.label })
		.from(office)
		.innerJoin(territories, eq(territories.id, office.homeTerritoryId));
	return found ?? null;
}

/** All partnerships by name, for the filter of a list. */
export function allPartnershipChoices({ db, user }: OfficeContext, locale: string) {
	const name = partnershipName(locale);
	return db
		.select({ value: partnerships.id, label: name })
		.from(partnerships)
		.where(visiblePartnerships(user))
		.orderBy(alphabetical(name), partnerships.id);
}
