import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, ledgerEntry, partnership, territory } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { anniversariesDue, findLedgerEntry, listLedger, suspensionsDue } from './ledger-queries';
import {
	homeTerritory,
	searchPartnerships,
	searchTopics,
	searchVisitsOfPartnership,
} from './partnership-choices';
import { listPartnerCountries } from './partnership-country-queries';
import { listPartnerships } from './partnership-list';
import { loadPartnershipParams, type PartnershipParams } from './partnership-params';
import { listParties } from './partnership-party-queries';
import { findPartnership } from './partnership-queries';
import { type PartnershipWorld, partnershipWorld } from './partnership-test-world';
import { partnershipVisits } from './partnership-visit-queries';
import { listResponsible } from './responsible-choices';

let world: PartnershipWorld;
beforeAll(async () => {
	world = await partnershipWorld();
	await world.as('manager', (ctx) =>
		ledgerEntry(ctx.tx, world.foreign, {
			type: 'suspended',
			on: '2022-03-01',
			reason: 'Beschluss',
			reviewOn: '2026-12-01',
		}),
	);
});
afterAll(() => world.end());

const list = async (params: Partial<PartnershipParams> = {}, role: Role = 'manager', locale = 'de') => {
	const defaults = loadPartnershipParams('');
	return listPartnerships(world.read(role), { ...defaults, ...params }, locale);
};
const names = async (params: Partial<PartnershipParams>, role?: Role) =>
	(await list(params, role)).rows.map(({ name }) => name);

describe('the list', () => {
	it.each([
		['aquitaine', 'Nouvelle-Aquitaine'],
		['AQUITAINE', 'Nouvelle-Aquitaine'],
		['lodz', 'Łódź'],
		['Łódź', 'Łódź'],
		['litzmann', 'Łódź'],
		['12/95', 'Nouvelle-Aquitaine'],
	])('finds %s', async (q, expected) => expect(await names({ q })).toEqual([expected]));

	it('calls nothing former that still holds, and former names in one language', async () => {
		await asActor(world.db, 'Aufbau', async (tx) => {
			const partner = await territory(tx, {
				names: [
					{ name: 'Künftigland', validFrom: '2099-01-01' },
					{ name: 'Jetztland', status: 'former', validTo: '2098-12-31' },
					{ name: 'Ehemalsland', status: 'former', validTo: '1990' },
					{ name: 'Erstwhile Land', locale: 'en', status: 'former', validTo: '1990' },
				],
			});
			await partnership(tx, { kindId: world.kind, home: [world.hessen], partner: [partner.id] });
		});
		const told = async (locale: string) => {
			const { rows } = await list({ q: 'ehemals' }, 'manager', locale);
			return rows.map(({ name, formerly, emerged }) => [name, formerly, emerged]);
		};
		expect(await told('de')).toEqual([['Jetztland', ['Ehemalsland'], []]]);
		expect(await told('en')).toEqual([['Jetztland', ['Erstwhile Land'], []]]);
		await world.db.transaction(async (tx) => {
			await tx.execute(sql`set local jumelage.actor_name = 'Test'`);
			await tx.execute(sql`delete from partnerships where label ->> 'de' = 'Jetztland'`);
		});
	});

	it('shows what stands in the register today', async () => {
		const { rows, total } = await list();
		expect(total).toBe(2);
		expect(rows[0]).toMatchObject({
			name: 'Łódź',
			formerly: ['Litzmannstadt'],
			kind: 'Regionalpartnerschaft',
			status: 'suspended',
			countries: ['PL'],
			foundedOn: '2014',
			visits: 1,
		});
		expect(rows[1]).toMatchObject({
			formerly: [],
			emerged: ['Aquitaine'],
			status: 'active',
			topics: ['Klima'],
			foundedOn: '1995-11-01',
			visits: 2,
			lastVisit: '2025-03-04',
			published: false,
		});
		expect((await list({}, 'manager', 'en')).rows[0]?.kind).toBe('Regional partnership');
	});

	it.each([
		[{ kind: ['region'] }, 2],
		[{ kind: ['stadt'] }, 0],
		[{ status: ['suspended' as const] }, 1],
		[{ status: ['active' as const, 'suspended' as const] }, 2],
		[{ topic: 'klima' }, 1],
		[{ country: 'PL' }, 1],
		[{ country: 'DE' }, 0],
		[{ published: 'yes' as const }, 0],
		[{ published: 'no' as const }, 2],
		[{ q: "%'; drop table" }, 0],
	])('filters by %o', async (params, expected) => expect((await list(params)).total).toBe(expected));

	it.each(['name', 'kind', 'country', 'founded', 'status', 'visits', 'lastVisit'] as const)(
		'sorts by %s both ways',
		async (sort) => {
			const up = await names({ sort });
			expect(up).toHaveLength(2);
			if (sort !== 'kind') expect(await names({ sort: `-${sort}` })).toEqual([...up].reverse());
		},
	);

	it('sorts countries by their names in the language of the reader', async () => {
		expect((await listPartnerCountries(world.read(), 'de')).map(({ name }) => name)).toEqual([
			'Frankreich',
			'Polen',
		]);
		expect(await names({ sort: 'country' })).toEqual(['Nouvelle-Aquitaine', 'Łódź']);
	});
});

describe('a representative', () => {
	it('finds the own partnerships everywhere, and no other anywhere', async () => {
		const ctx = world.read('representative');
		expect(await names({}, 'representative')).toEqual(['Nouvelle-Aquitaine']);
		expect((await list({ q: 'lodz' }, 'representative')).total).toBe(0);
		expect(await searchPartnerships(ctx, '', 'de')).toHaveLength(1);
		expect(await listPartnerCountries(ctx, 'de')).toHaveLength(1);
		expect(await findPartnership(ctx, world.own)).toBeDefined();
		expect(await findPartnership(ctx, world.foreign)).toBeUndefined();
		expect(await listParties(ctx, world.foreign)).toEqual([]);
		expect(await listLedger(ctx, world.foreign)).toEqual([]);
		expect((await partnershipVisits(ctx, world.foreign)).total).toBe(0);
		expect(await suspensionsDue(ctx, 365)).toEqual([]);
		const [line] = await listLedger(world.read(), world.foreign);
		expect(await findLedgerEntry(ctx, line?.id ?? '')).toBeUndefined();
		const about = { partnershipId: world.foreign };
		expect(await searchVisitsOfPartnership(ctx, '', 'de', about)).toEqual([]);
	});
});

describe('a record', () => {
	it('knows former names, mergers, and its visits on both sides of today', async () => {
		const [partner, home] = (await listParties(world.read(), world.own)).reverse();
		expect(partner).toMatchObject({
			side: 'partner',
			predecessors: [{ label: { de: 'Aquitaine' }, kind: 'merge', on: '2016-01-01' }],
		});
		expect(home).toMatchObject({ side: 'home' });
		const [lodz] = (await listParties(world.read(), world.foreign)).filter(({ side }) => side === 'partner');
		expect(lodz?.otherNames).toMatchObject([{ name: 'Litzmannstadt', status: 'former', validTo: '1945' }]);
		const { next, latest, total } = await partnershipVisits(world.read(), world.own);
		expect([next.map(({ id }) => id), latest.map(({ id }) => id), total]).toEqual([
			[world.coming],
			[world.past],
			2,
		]);
	});

	it('is not found under what is no id', async () => {
		expect(await findPartnership(world.read(), 'nix')).toBeUndefined();
		expect(await findLedgerEntry(world.read(), 'nix')).toBeUndefined();
	});
});

describe('what is due', () => {
	it('are anniversaries, the next first, and reviews of suspensions', async () => {
		const due = await anniversariesDue(world.read(), '2024-01-01', '2030-12-31');
		expect(due.map(({ label, years, year }) => `${label.de} ${years} ${year}`)).toEqual([
			'Łódź 10 2024',
			'Nouvelle-Aquitaine 30 2025',
			'Łódź 15 2029',
			'Nouvelle-Aquitaine 35 2030',
		]);
		expect(await suspensionsDue(world.read(), 30)).toMatchObject([
			{ partnershipId: world.foreign, reviewOn: '2026-12-01', scope: 'all' },
		]);
		expect(await suspensionsDue(world.read(), 3)).toEqual([]);
	});
});

describe('choices', () => {
	it('tell partnerships apart, and find by old names', async () => {
		expect(await searchPartnerships(world.read(), 'aquitaine', 'de')).toEqual([
			{ id: world.own, label: 'Nouvelle-Aquitaine', detail: 'Regionalpartnerschaft · Frankreich' },
		]);
	});

	it('are topics in either language, visits of the partnership, and who is responsible', async () => {
		expect((await searchTopics(world.read(), 'climate', 'de')).map(({ label }) => label)).toEqual(['Klima']);
		const about = { partnershipId: world.own };
		const visits = await searchVisitsOfPartnership(world.read(), '', 'de', about);
		expect(visits.map(({ id }) => id)).toEqual([world.coming, world.past]);
		expect(await searchVisitsOfPartnership(world.read(), '', 'de', {})).toEqual([]);
		expect((await listResponsible(world.read())).map(({ id }) => id)).toEqual([world.manager]);
		expect((await homeTerritory(world.read()))?.label.de).toBe('Hessen');
	});
});
