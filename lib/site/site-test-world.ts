import postgres from 'postgres';
import { type Db, openDatabase } from '@/db';
import {
	agreement,
	asActor,
	officeRow,
	organisation,
	partnership,
	partnershipKind,
	person,
	representative,
	succession,
	territory,
	topic,
	user,
	visit,
} from '@/db/demo/builders';
import { createTestDatabase } from '@/db/test-database';
import type { Locale } from '@/i18n/routing';

/** The day of the public site in these tests. */
const today = '2026-11-22';

/** Stands in every text that the office alone may read. */
export const secret = 'Geheimwort-7411';

const publishedAt = new Date('2026-01-05T09:00:00Z');

async function partnershipsOf(tx: Db) {
	const named = (de: string, countryCode: string, en?: string) =>
		territory(tx, { countryCode, names: [{ name: de }, ...(en ? [{ name: en, locale: 'en' }] : [])] });
	const home = await named('Hessen', 'DE', 'Hesse');
	const aquitaine = await named('Aquitaine', 'FR');
	const nouvelle = await named('Nouvelle-Aquitaine', 'FR');
	await succession(tx, { fromId: aquitaine.id, toId: nouvelle.id });
	const lodz = await territory(tx, {
		countryCode: 'PL',
		names: [{ name: 'Łódź' }, { name: 'Lodsch', status: 'former' }],
	});
	await territory(tx, { countryCode: 'PL', parentId: lodz.id, names: [{ name: 'Podkowa' }] });
	const jaroslawl = await named('Jaroslawl', 'RU', 'Yaroslavl');
	const region = await partnershipKind(tx, {
		key: 'region',
		label: { de: 'Regionalpartnerschaft' },
		position: 1,
	});
	const city = await partnershipKind(tx, { key: 'stadt', label: { de: 'Stadtpartnerschaft' }, position: 2 });
	const climate = await topic(tx, { key: 'klima', label: { de: 'Klima', en: 'Climate' } });
	const of = { kindId: region.id, home: [home.id], publishedAt };
	const regional = await partnership(tx, {
		...of,
		slug: 'nouvelle-aquitaine',
		partner: [nouvelle.id],
		topicIds: [climate.id],
		summary: { de: 'Seit 1995 verbunden.' },
		entries: [
			{ on: '1995-11-01', anniversaryBase: true },
			{
				type: 'celebrated',
				on: '2015',
				celebratedOn: '2015-10-10',
				text: { de: 'Zwanzig Jahre', en: 'Twenty years' },
			},
		],
	});
	const suspended = await partnership(tx, {
		...of,
		slug: 'jaroslawl',
		partner: [jaroslawl.id],
		entries: [
			{ on: '1991-10-16' },
			{
				type: 'suspended',
				on: '2022-03',
				scope: 'official_level',
				reason: secret,
				text: { de: 'Die Kontakte ruhen.' },
			},
		],
	});
	await partnership(tx, {
		...of,
		kindId: city.id,
		slug: 'lodz',
		partner: [lodz.id],
		entries: [{ on: '2014' }],
	});
	const hidden = await partnership(tx, {
		...of,
		slug: 'verborgen',
		publishedAt: null,
		partner: [(await named(secret, 'US')).id],
		summary: { de: secret },
		topicIds: [climate.id],
		entries: [{ on: '2000', text: { de: secret } }],
	});
	await officeRow(tx, { homeTerritoryId: home.id, contact: 'Musterstraße 1' });
	return { home, nouvelle, lodz, regional, suspended, hidden, climate };
}

async function visitsOf(tx: Db, records: Awaited<ReturnType<typeof partnershipsOf>>) {
	const { home, nouvelle, regional, hidden, climate } = records;
	const shown = {
		status: 'reported',
		result: secret,
		publishedAt,
		publicSummary: { de: 'Ein Gespräch.' },
	} as const;
	await visit(tx, {
		...shown,
		slug: 'bordeaux',
		direction: 'outgoing',
		title: secret,
		publicTitle: { de: 'Reise nach Bordeaux', en: 'Trip to Bordeaux' },
		startsOn: '2025-06-02',
		partnershipIds: [regional.id, hidden.id],
		topicIds: [climate.id],
		stops: [{ territoryId: nouvelle.id, place: 'Bordeaux' }],
		members: [{ nameThen: secret, officeThen: secret, needs: secret }],
		followUps: [{ text: secret }],
		agenda: [
			{
				day: 0,
				from: '23:30',
				zone: 'America/New_York',
				title: 'Empfang im Weinkontor Müßig',
				place: 'Château Ausonius',
				public: true,
				responsible: secret,
			},
			{ day: 0, from: '08:00', title: secret, place: secret },
		],
	});
	await visit(tx, {
		...shown,
		slug: 'wiesbaden',
		status: 'confirmed',
		title: secret,
		publicTitle: { de: 'Gäste in Wiesbaden' },
		startsOn: today,
		partnershipIds: [regional.id],
		stops: [{ territoryId: home.id }],
	});
	const unseen = { ...shown, title: secret, publicTitle: { de: secret }, partnershipIds: [regional.id] };
	await visit(tx, { ...unseen, slug: 'unveroeffentlicht', publishedAt: null });
	await visit(tx, { ...unseen, slug: 'abgesagt', status: 'cancelled', cancelledReason: secret });
}

async function internalsOf(tx: Db, { regional }: Awaited<ReturnType<typeof partnershipsOf>>) {
	const body = await organisation(tx, { name: secret });
	const { id: personId } = await person(tx, {
		familyName: secret,
		appointments: [{ organisationId: body.id }],
	});
	await representative(tx, { partnershipId: regional.id, personId, seat: secret });
	await agreement(tx, {
		title: { de: secret },
		partnershipIds: [regional.id],
		signatories: [{ nameThen: secret, organisationId: body.id }],
	});
	await user(tx, { name: secret });
}

/** A database with published and unpublished records side by side, seen by the site's role and by the office. */
export async function siteWorld() {
	const database = await createTestDatabase();
	const office = postgres(database.url, { max: 2, onnotice: () => {} });
	const site = postgres(database.siteUrl, { max: 4, onnotice: () => {} });
	const officeDb = openDatabase(database.url, { max: 2 });
	const siteDb = openDatabase(database.siteUrl);
	await asActor(officeDb.db, 'Aufbau', async (tx) => {
		const records = await partnershipsOf(tx);
		await visitsOf(tx, records);
		await internalsOf(tx, records);
	});
	return {
		office,
		site,
		officeDb: officeDb.db,
		siteDb: siteDb.db,
		write: (work: (tx: Db) => Promise<void>) => asActor(officeDb.db, 'Test', work),
		in: (locale: Locale, day = today) => ({ db: siteDb.db, locale, today: day }),
		async end() {
			await Promise.all([office.end(), site.end(), officeDb.close(), siteDb.close()]);
			await database.drop();
		},
	};
}

export type SiteWorld = Awaited<ReturnType<typeof siteWorld>>;
