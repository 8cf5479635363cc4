import 'server-only';
import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import { cache } from 'react';
import { sitePartnershipKinds, siteTopics } from '@/db/schema/site';
import {
	sitePartnershipParties,
	sitePartnerships,
	sitePartnershipTopics,
} from '@/db/schema/site-partnerships';
import { countryNames } from '@/lib/country-names';
import { fold } from '@/lib/words';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { countriesOf } from './site-countries';
import type { PartnershipFilter } from './site-params';
import { byName, publicName, publicText } from './site-text';
import { bestMatches } from './site-words';

export const partnershipsPerPage = 50;

/** The countries of every published partnership's partners, by its id. */
const readCountries = cache(async ({ db }: SiteContext) => {
	const { partnershipId, countryCode, side } = sitePartnershipParties;
	const rows = await db
		.selectDistinct({ partnershipId, countryCode })
		.from(sitePartnershipParties)
		.where(eq(side, 'partner'));
	const found = new Map<string, string[]>();
	for (const row of rows)
		found.set(row.partnershipId, [...(found.get(row.partnershipId) ?? []), row.countryCode]);
	return found;
});

/** What the list can be narrowed to: only what at least one published partnership has. */
export const readPartnershipChoices = cache(async (site: SiteContext) => {
	const { db, locale } = site;
	const [country, kinds, topics, countries] = await Promise.all([
		countriesOf(site),
		db
			.select()
			.from(sitePartnershipKinds)
			.where(
				inArray(sitePartnershipKinds.id, db.select({ id: sitePartnerships.kindId }).from(sitePartnerships)),
			)
			.orderBy(sitePartnershipKinds.position, sitePartnershipKinds.key),
		db
			.select()
			.from(siteTopics)
			.where(
				inArray(siteTopics.id, db.select({ id: sitePartnershipTopics.topicId }).from(sitePartnershipTopics)),
			)
			.orderBy(siteTopics.position, siteTopics.key),
		readCountries(site),
	]);
	const choice = (row: { key: string; label: (typeof kinds)[number]['label'] }) => ({
		value: row.key,
		...publicName(row.label, locale, row.key),
	});
	const sort = byName(locale);
	return {
		kinds: kinds.map(choice),
		topics: topics
			.map((row) => ({ ...choice(row), former: row.formerKeys }))
			.sort((a, b) => sort(a.text, b.text)),
		countries: [...new Set([...countries.values()].flat())]
			.map((code) => ({ value: code, text: country(code), lang: null }))
			.sort((a, b) => sort(a.text, b.text)),
	};
});

function hasCountry({ db }: SiteContext, codes: string[]): SQL | undefined {
	if (codes.length === 0) return undefined;
	const party = sitePartnershipParties;
	const ofPartner = and(eq(party.partnershipId, sitePartnerships.id), eq(party.side, 'partner'));
	return exists(
		db
			.select({ one: sql`1` })
			.from(party)
			.where(and(ofPartner, inArray(party.countryCode, codes))),
	);
}

type CountryOf = Awaited<ReturnType<typeof countriesOf>>;

/** All by which a row can be found: every name of the partner and its places, and its countries in both languages. */
const textOf = (search: string, codes: string[], country: CountryOf) =>
	[search, ...codes.map((code) => fold(`${country(code, 'de')} ${country(code, 'en')}`).folded)].join(' ');

/** Every published partnership with all by which it is found. */
export const readPartnershipsToFind = cache(async (site: SiteContext) => {
	const { id, slug, label, search } = sitePartnerships;
	const [countries, country, rows] = await Promise.all([
		readCountries(site),
		countriesOf(site),
		site.db.select({ id, slug, label, search }).from(sitePartnerships),
	]);
	return rows.map((row) => {
		const codes = countries.get(row.id) ?? [];
		return {
			id: row.id,
			href: sitePath(site.locale, { page: '/partnerships/[slug]', slug: row.slug }),
			name: publicName(row.label, site.locale, row.slug),
			detail: codes.map((code) => country(code)).join(', '),
			text: textOf(row.search, codes, country),
			names: codes.map(countryNames).join(' '),
		};
	});
});

function searched<Row extends { id: string; search: string }>(
	rows: Row[],
	q: string,
	countries: Map<string, string[]>,
	country: CountryOf,
): Row[] {
	const findable = rows.map((row) => {
		const codes = countries.get(row.id) ?? [];
		return { row, text: textOf(row.search, codes, country), names: codes.map(countryNames).join(' ') };
	});
	return bestMatches(findable, q).map(({ row }) => row);
}

function hasTopic({ db }: SiteContext, key: string): SQL {
	const joined = db
		.select({ one: sql`1` })
		.from(sitePartnershipTopics)
		.innerJoin(siteTopics, eq(siteTopics.id, sitePartnershipTopics.topicId))
		.where(
			and(
				eq(sitePartnershipTopics.partnershipId, sitePartnerships.id),
				or(eq(siteTopics.key, key), sql`${key} = any(${siteTopics.formerKeys})`),
			),
		);
	return exists(joined);
}

async function readRows(site: SiteContext, { q, kind, topic, country }: Omit<PartnershipFilter, 'page'>) {
	const { db, locale } = site;
	const [countries, countryOf] = await Promise.all([readCountries(site), countriesOf(site)]);
	const rows = await db
		.select({
			id: sitePartnerships.id,
			slug: sitePartnerships.slug,
			label: sitePartnerships.label,
			search: sitePartnerships.search,
			summary: sitePartnerships.summary,
			status: sitePartnerships.status,
			foundedOn: sitePartnerships.foundedOn,
			kindKey: sitePartnershipKinds.key,
			kindLabel: sitePartnershipKinds.label,
			kindPosition: sitePartnershipKinds.position,
		})
		.from(sitePartnerships)
		.innerJoin(sitePartnershipKinds, eq(sitePartnershipKinds.id, sitePartnerships.kindId))
		.where(
			and(
				kind ? eq(sitePartnershipKinds.key, kind) : undefined,
				topic ? hasTopic(site, topic) : undefined,
				country ? hasCountry(site, [country]) : undefined,
			),
		);
	return searched(rows, q, countries, countryOf).map((row) => ({
		href: sitePath(locale, { page: '/partnerships/[slug]', slug: row.slug }),
		name: publicName(row.label, locale, row.slug),
		summary: publicText(row.summary, locale),
		status: row.status,
		foundedOn: row.foundedOn,
		countries: (countries.get(row.id) ?? []).map((code) => countryOf(code)).sort(byName(locale)),
		kind: {
			key: row.kindKey,
			position: row.kindPosition,
			name: publicName(row.kindLabel, locale, row.kindKey),
		},
	}));
}

export type PartnershipRow = Awaited<ReturnType<typeof readRows>>[number];

function grouped(rows: PartnershipRow[]) {
	const groups: { key: string; name: PartnershipRow['kind']['name']; rows: PartnershipRow[] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last?.key === row.kind.key) last.rows.push(row);
		else groups.push({ key: row.kind.key, name: row.kind.name, rows: [row] });
	}
	return groups;
}

/**
 * One page of the published partnerships, by kind, country and name; the suspended and ended stay in the
 * list (domain.md, counting rule 5). Every word of `q` must be in one of the partner's names, former and
 * variant ones and places in it included, or among the names of its country; typing errors count only where
 * nothing holds the words as they are.
 */
export async function readPartnerships(
	site: SiteContext,
	filter: PartnershipFilter,
	size = partnershipsPerPage,
) {
	const sort = byName(site.locale);
	const rows = (await readRows(site, filter)).sort(
		(a, b) =>
			a.kind.position - b.kind.position ||
			sort(a.kind.key, b.kind.key) ||
			sort(a.countries.join(), b.countries.join()) ||
			sort(a.name.text, b.name.text),
	);
	const first = (filter.page - 1) * size;
	return { total: rows.length, rows, groups: grouped(rows.slice(first, first + size)) };
}
