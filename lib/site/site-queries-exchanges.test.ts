import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, placement, programme, round } from '@/db/demo/builders';
import { addDays, today } from '@/lib/dates';
import type { SiteContext } from './site-context';
import { readProgramme, readProgrammes, readProgrammesOf } from './site-queries-exchanges';
import { type SiteWorld, siteWorld } from './site-test-world';

let world: SiteWorld;
let tie: { id: string; slug: string };
const day = (days: number) => addDays(today(), days);
const stay = { startsOn: day(60), endsOn: day(70) };
const publishedAt = new Date();

beforeAll(async () => {
	world = await siteWorld();
	const office = world.officeDb;
	const [found] = await office.execute<{ id: string; slug: string }>(
		sql`select id, slug from partnerships where published_at is not null order by slug limit 1`,
	);
	const [hidden] = await office.execute<{ id: string }>(
		sql`select id from partnerships where published_at is null limit 1`,
	);
	if (!found || !hidden) throw new Error('the world has no partnerships');
	tie = found;
	await asActor(office, 'Test', async (tx) => {
		const make = async (slug: string, values: Parameters<typeof programme>[1], ...rounds: Round[]) => {
			const { id } = await programme(tx, { slug, name: { de: slug }, publishedAt, ...values });
			for (const values of rounds) await round(tx, { programmeId: id, ...stay, ...values });
			return id;
		};
		await make(
			'bald',
			{ partnershipIds: [tie.id, hidden.id] },
			{ label: 'B', status: 'open', opensOn: day(5), closesOn: day(20) },
		);
		const open = await make(
			'offen',
			{ fields: [{ de: 'Tischler', en: 'Carpenters' }], internalNotes: 'geheim' },
			{ label: 'Entwurf', status: 'draft' },
			{ label: 'Abgesagt', status: 'cancelled', cancelledReason: 'geheim' },
			{ label: 'Vorbei', status: 'completed', startsOn: day(-90), endsOn: day(-80) },
			{ label: 'Läuft', status: 'open', opensOn: day(-60), closesOn: day(-30), startsOn: day(-2) },
			{ label: 'Zuletzt offen', status: 'open', opensOn: day(-5), closesOn: day(9), notes: 'geheim' },
			{ label: 'Zuerst offen', status: 'open', opensOn: day(-5), closesOn: day(0) },
			{ label: 'Zu früh zu', status: 'closed', opensOn: day(-5), closesOn: day(9) },
		);
		await make('aufbau', { status: 'planned' });
		await make('beendet', { status: 'ended' });
		await make('intern', { publishedAt: null }, { label: 'X', status: 'open' });
		const [first] = await tx.execute<{ id: string }>(
			sql`select id from exchange_rounds where programme_id = ${open} and label = 'Zuerst offen'`,
		);
		await placement(tx, { roundId: first?.id, notes: 'geheim' });
	});
});
afterAll(() => world.end());

type Round = NonNullable<Parameters<typeof round>[1]>;

const site = (locale: 'de' | 'en' = 'de'): SiteContext => ({
	db: world.siteDb,
	locale,
	today: today(),
});

describe('published programmes', () => {
	it('come where somebody can apply first, then announced, then the others, then those that ended', async () => {
		const found = await readProgrammes(site());
		expect(found.map(({ slug }) => slug)).toEqual(['offen', 'bald', 'aufbau', 'beendet']);
	});
	it('show what is open before what is not, and neither drafts nor what was called off', async () => {
		const found = await readProgramme(site(), 'offen');
		expect(found?.rounds.map(({ label, state }) => `${label}: ${state}`)).toEqual([
			'Zuerst offen: open',
			'Zuletzt offen: open',
			'Zu früh zu: closed',
			'Läuft: running',
			'Vorbei: completed',
		]);
		expect(JSON.stringify(found)).not.toContain('geheim');
	});
	it('name published partnerships only, and stand on their pages', async () => {
		const found = await readProgramme(site(), 'bald');
		expect(found?.partners.map(({ href }) => href)).toEqual([`/de/partnerschaften/${tie.slug}`]);
		expect((await readProgrammesOf(site(), tie.id)).map(({ slug }) => slug)).toEqual(['bald']);
	});
	it('speak the language of the page, and the other where a text is missing', async () => {
		const found = await readProgramme(site('en'), 'offen');
		expect(found?.fields).toEqual([{ text: 'Carpenters', lang: null }]);
		expect(found?.name).toEqual({ text: 'offen', lang: 'de' });
		expect(found?.href).toBe('/en/exchanges/offen');
	});
	it('are not to be had unpublished', async () => {
		expect(await readProgramme(site(), 'intern')).toBeNull();
		expect(await readProgramme(site(), 'nirgends')).toBeNull();
	});
});
