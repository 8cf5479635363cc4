import 'server-only';
import { siteAgreementParties, siteAgreementPartnerships, siteAgreements } from '@/db/schema/site-agreements';
import { siteExchangePartnerships, siteExchangeProgrammes } from '@/db/schema/site-programmes';
import { formatEdtf } from '@/lib/edtf';
import { fold } from '@/lib/words';
import { sitePath } from './site-address';
import type { SiteContext } from './site-context';
import { readPartnershipsToFind } from './site-queries-partnerships';
import { readPublicationsToFind } from './site-queries-publications';
import { readRepresentatives } from './site-queries-representatives';
import { readVisitsFound, type VisitLine } from './site-queries-visits';
import { byName, type PublicText, publicName } from './site-text';
import { exactMatches, type Findable, nearMatches } from './site-words';

type Hit = { href: string; title: PublicText; detail: string };
type ToFind = Hit & Findable;

/** A page that tells nothing of a record: its address, title and text. */
type PageToFind = { href: string; title: string; text: string };

const searchGroups = [
	'partnerships',
	'visits',
	'exchanges',
	'agreements',
	'publications',
	'representatives',
	'pages',
] as const;

const textOf = (...texts: (string | null | undefined)[]) => fold(texts.filter(Boolean).join(' ')).folded;

type Partner = Awaited<ReturnType<typeof readPartnershipsToFind>>[number];

const ofPartners = (partners: Partner[]) => ({
	detail: partners.map(({ name }) => name.text).join(', '),
	names: partners.map(({ names }) => names).join(' '),
	said: partners.map(({ text }) => text).join(' '),
});

async function readProgrammes({ db, locale }: SiteContext, partners: Partner[]): Promise<ToFind[]> {
	const [rows, ties] = await Promise.all([
		db.select().from(siteExchangeProgrammes),
		db.select().from(siteExchangePartnerships),
	]);
	return rows.map((row) => {
		const own = ties.filter(({ programmeId }) => programmeId === row.id).map((tie) => tie.partnershipId);
		const { detail, names, said } = ofPartners(partners.filter(({ id }) => own.includes(id)));
		const words = [row.name, row.description, ...row.fields].flatMap((text) => Object.values(text));
		return {
			href: sitePath(locale, { page: '/exchanges/[slug]', slug: row.slug }),
			title: publicName(row.name, locale, row.slug),
			...{ detail, names, text: `${textOf(...words, row.funding)} ${said}` },
		};
	});
}

async function readAgreements({ db, locale }: SiteContext, partners: Partner[]): Promise<ToFind[]> {
	const [rows, ties, parties] = await Promise.all([
		db.select().from(siteAgreements),
		db.select().from(siteAgreementPartnerships),
		db.select().from(siteAgreementParties),
	]);
	return rows.flatMap((row) => {
		const own = ties.filter(({ agreementId }) => agreementId === row.id).map((tie) => tie.partnershipId);
		const found = partners.filter(({ id }) => own.includes(id));
		const [first] = found;
		if (!first) return [];
		const { detail, names, said } = ofPartners(found);
		const signed = parties
			.filter(({ agreementId }) => agreementId === row.id)
			.flatMap(({ label }) => Object.values(label));
		return {
			href: `${first.href}#agreements`,
			title: publicName(row.title, locale),
			detail: `${formatEdtf(row.signedOn, locale)} · ${detail}`,
			...{ names, text: `${textOf(...Object.values(row.title), row.signedOn, ...signed)} ${said}` },
		};
	});
}

async function readPosts(site: SiteContext, partners: Partner[], called: string): Promise<ToFind[]> {
	const posts = await readRepresentatives(site);
	return posts.map(({ href, name, representatives }) => {
		const partner = partners.find((each) => each.href === href);
		const told = representatives.flatMap((each) => [each.name, each.seat, each.text?.text]);
		return {
			href: `${href}#representatives`,
			title: name,
			detail: representatives
				.flatMap((each) => [each.name, each.seat])
				.filter(Boolean)
				.join(', '),
			...{ names: partner?.names ?? '', text: `${textOf(called, ...told)} ${partner?.text ?? ''}` },
		};
	});
}

const most = 10;

/** `called` is what representatives are called, `pages` what else there is to be found. */
type Told = { called: string; pages: PageToFind[] };

type Group = {
	key: (typeof searchGroups)[number];
	total: number;
	hits: Hit[];
	visits: VisitLine[];
	all: string | null;
};

/**
 * Everything public that holds every word of `q`, ten of a kind; only where nothing does, what nearly does (`similar`).
 * `all` is the list that shows every hit.
 */
export async function searchSite(site: SiteContext, q: string, { called, pages }: Told) {
	const partners = await readPartnershipsToFind(site);
	const [exchanges, agreements, publications, representatives, visits] = await Promise.all([
		readProgrammes(site, partners),
		readAgreements(site, partners),
		readPublicationsToFind(site),
		readPosts(site, partners, called),
		readVisitsFound(site, q, most),
	]);
	const records: Record<Exclude<(typeof searchGroups)[number], 'visits'>, ToFind[]> = {
		partnerships: partners.map(({ name, ...each }) => ({ ...each, title: name })),
		...{ exchanges, agreements, representatives },
		publications: publications.map(({ title, publishers, text, names }) => ({
			href: sitePath(site.locale, { page: '/publications' }, { q: title.text.slice(0, 100) }),
			...{ title, text, names, detail: publishers.map(({ name }) => name).join(', ') },
		})),
		pages: pages.map(({ href, title, text }) => ({
			...{ href, title: { text: title, lang: null }, detail: '', names: '', text: textOf(title, text) },
		})),
	};
	const sort = byName(site.locale);
	const listed = (page: '/partnerships' | '/visits') => sitePath(site.locale, { page }, { q });
	const ofVisits: Group = {
		...{ key: 'visits', total: visits.total, hits: [], visits: visits.lines, all: listed('/visits') },
	};
	const among = (match: typeof exactMatches, withVisits: boolean) =>
		searchGroups
			.map((key): Group => {
				if (key === 'visits') return withVisits ? ofVisits : { ...ofVisits, total: 0 };
				const found = match(records[key], q).sort((a, b) => sort(a.title.text, b.title.text));
				const all = key === 'partnerships' ? listed('/partnerships') : null;
				return { key, total: found.length, hits: found.slice(0, all ? most : found.length), visits: [], all };
			})
			.filter(({ total }) => total > 0);
	const exact = among(exactMatches, !visits.nearly);
	const groups = exact.length > 0 ? exact : among(nearMatches, visits.nearly);
	return { groups, similar: exact.length === 0 && groups.length > 0 };
}
