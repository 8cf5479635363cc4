import 'server-only';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { cache } from 'react';
import { sitePartnerships } from '@/db/schema/site-partnerships';
import {
	siteExchangePartnerships,
	siteExchangeProgrammes,
	siteExchangeRounds,
} from '@/db/schema/site-programmes';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { byName, publicName, publicText } from './site-text';

type ProgrammeRow = typeof siteExchangeProgrammes.$inferSelect;

/** Rounds that somebody can still act on or look forward to, in this order; what was completed is past. */
const order = ['open', 'announced', 'closed', 'running', 'completion_due', 'completed'] as const;

async function readRounds({ db }: SiteContext, programmeIds: string[]) {
	if (programmeIds.length === 0) return [];
	const rows = await db
		.select()
		.from(siteExchangeRounds)
		.where(inArray(siteExchangeRounds.programmeId, programmeIds))
		.orderBy(asc(siteExchangeRounds.closesOn), asc(siteExchangeRounds.id));
	return rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

async function readPartners({ db, locale }: SiteContext, programmeIds: string[]) {
	if (programmeIds.length === 0) return [];
	const rows = await db
		.select({
			programmeId: siteExchangePartnerships.programmeId,
			slug: sitePartnerships.slug,
			label: sitePartnerships.label,
		})
		.from(siteExchangePartnerships)
		.innerJoin(sitePartnerships, eq(sitePartnerships.id, siteExchangePartnerships.partnershipId))
		.where(inArray(siteExchangePartnerships.programmeId, programmeIds));
	const compare = byName(locale);
	return rows
		.map(({ programmeId, slug, label }) => ({
			programmeId,
			name: publicName(label, locale, slug),
			href: sitePath(locale, { page: '/partnerships/[slug]', slug }),
		}))
		.sort((a, b) => compare(a.name.text, b.name.text));
}

async function withParts(site: SiteContext, rows: ProgrammeRow[]) {
	const ids = rows.map(({ id }) => id);
	const [rounds, partners] = await Promise.all([readRounds(site, ids), readPartners(site, ids)]);
	return rows.map((row) => ({
		slug: row.slug,
		href: sitePath(site.locale, { page: '/exchanges/[slug]', slug: row.slug }),
		name: publicName(row.name, site.locale, row.slug),
		targetGroup: row.targetGroup,
		direction: row.direction,
		status: row.status,
		funding: row.funding,
		description: publicText(row.description, site.locale),
		fields: row.fields.map((field) => publicName(field, site.locale)),
		partners: partners.filter(({ programmeId }) => programmeId === row.id),
		rounds: rounds
			.filter(({ programmeId }) => programmeId === row.id)
			.map(({ programmeId: _, ...round }) => round),
	}));
}

/** A published programme, as lists and its page show it. */
export type PublicProgramme = Awaited<ReturnType<typeof withParts>>[number];

/** Where somebody can apply first, by closing day; then what is announced, what runs, what is being set up, what ended. */
function inOrder(programmes: PublicProgramme[], site: SiteContext) {
	const compare = byName(site.locale);
	const place = ({ status, rounds: [first] }: PublicProgramme) =>
		first?.state === 'open' ? 0 : first?.state === 'announced' ? 1 : status === 'ended' ? 3 : 2;
	const closing = ({ rounds: [first] }: PublicProgramme) =>
		first?.state === 'open' ? (first.closesOn ?? '') : '';
	return [...programmes].sort(
		(a, b) =>
			place(a) - place(b) ||
			(closing(a) < closing(b) ? -1 : closing(a) > closing(b) ? 1 : 0) ||
			compare(a.name.text, b.name.text),
	);
}

/** All published programmes, those with an open call first. */
export async function readProgrammes(site: SiteContext): Promise<PublicProgramme[]> {
	return inOrder(await withParts(site, await site.db.select().from(siteExchangeProgrammes)), site);
}

/** The published programmes of a published partnership, in the same order. */
export async function readProgrammesOf(site: SiteContext, partnershipId: string): Promise<PublicProgramme[]> {
	const rows = await site.db
		.select()
		.from(siteExchangeProgrammes)
		.where(
			sql`${siteExchangeProgrammes.id} in (select ${siteExchangePartnerships.programmeId}
				from ${siteExchangePartnerships} where ${siteExchangePartnerships.partnershipId} = ${partnershipId})`,
		);
	return inOrder(await withParts(site, rows), site);
}

/** Everything that the page of a published programme shows; null if there is none under this slug. */
export const readProgramme = cache(async (site: SiteContext, slug: string) => {
	const rows = await site.db
		.select()
		.from(siteExchangeProgrammes)
		.where(eq(siteExchangeProgrammes.slug, slug))
		.limit(1);
	const [programme] = await withParts(site, rows);
	if (!programme) return null;
	return { ...programme, listHref: sitePath(site.locale, { page: '/exchanges' }) };
});
