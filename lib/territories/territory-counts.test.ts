import { afterAll, beforeAll, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { uncountedStatuses } from '@/lib/counting';
import { loadOrganisationParams } from '@/lib/organisations/organisation-params';
import { listOrganisations } from '@/lib/organisations/organisation-queries';
import { contactPicture } from '@/lib/partnerships/contact-queries';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { loadPartnershipParams } from '@/lib/partnerships/partnership-params';
import { partnershipVisits } from '@/lib/partnerships/partnership-visit-queries';
import { listPeople } from '@/lib/people/person-list';
import { loadPersonParams } from '@/lib/people/person-params';
import { listVisits } from '@/lib/visits/visit-list';
import { loadVisitParams } from '@/lib/visits/visit-params';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import {
	countContacts,
	listPartnershipsOfTerritory,
	listVisitsOfTerritory,
} from './territory-contact-queries';
import { listTerritories } from './territory-list';
import { loadTerritoryParams } from './territory-params';
import { partnershipsWithin } from './territory-rollup-queries';

let world: VisitWorld;

/** Emilia-Romagna has taken in an old duchy, and was divided from a march that lives on; each has an office with people. */
beforeAll(async () => {
	world = await visitWorld();
	await make.asActor(world.db, 'Aufbau', async (tx) => {
		const called = (name: string, parentId?: string) => make.territory(tx, { names: [{ name }], parentId });
		const [home, duchy, march] = [await called('Hessen'), await called('Herzogtum'), await called('Mark')];
		const [inDuchy, inRegion] = [await called('Modena', duchy.id), await called('Bologna', world.emilia)];
		await make.succession(tx, { fromId: duchy.id, toId: world.emilia, on: '2016-01-01', kind: 'merge' });
		await make.succession(tx, { fromId: march.id, toId: world.emilia, on: '2010-01-01', kind: 'split' });
		for (const [index, place] of [inDuchy, inRegion, march].entries()) {
			const house = await make.organisation(tx, { sector: 'politics', territoryId: place.id });
			for (let number = 0; number <= index; number += 1)
				await make.person(tx, { appointments: [{ organisationId: house.id, during: '[2020-01-01,)' }] });
			await make.partnership(tx, { home: [home.id], partner: [place.id], entries: [{ on: '2018' }] });
		}
		for (const status of ['reported', 'planned', 'postponed', 'cancelled', 'cancelled'] as const)
			await make.visit(tx, {
				...{ partnershipIds: [world.own], startsOn: '2025-03-04', endsOn: '2025-03-04', status },
				stops: [{ territoryId: inDuchy.id }],
				...(status === 'cancelled' || status === 'postponed' ? { cancelledReason: 'x' } : {}),
				...(status === 'reported' ? { result: 'x' } : {}),
			});
	});
});
afterAll(() => world.end());

const search = (values: Record<string, string>) => new URLSearchParams(values);
const roles: Role[] = ['admin', 'manager', 'staff', 'representative', 'reader'];

it.each(roles)('counts for a %s at a territory what the lists behind its links hold', async (role) => {
	await world.as(role, async (ctx) => {
		const territory = world.emilia;
		const [contacts, visits] = [
			await countContacts(ctx, territory),
			await listVisitsOfTerritory(ctx, territory),
		];
		const people = await listPeople(ctx, await loadPersonParams(search({ territory })));
		const houses = await listOrganisations(ctx, await loadOrganisationParams(search({ territory })), 'de');
		const listed = await listVisits(ctx, await loadVisitParams(search({ territory })), 'de');
		expect([people.total, houses.total, listed.total]).toEqual([
			contacts.people,
			contacts.organisations,
			visits.total,
		]);
		expect(visits.total).toBe(5);
	});
});

it('leaves whom the division parted from the region out, and takes in whom the merger brought', async () => {
	await world.as('staff', async (ctx) => {
		expect(await countContacts(ctx, world.emilia)).toEqual({ organisations: 2, people: 3 });
	});
});

it.each(roles)('counts for a %s in the picture of contacts what the list of people holds', async (role) => {
	await world.as(role, async (ctx) => {
		const politics = (await contactPicture(ctx, world.own)).find(({ sector }) => sector === 'politics');
		const params = await loadPersonParams(search({ territory: world.emilia, sector: 'politics' }));
		expect((await listPeople(ctx, params)).total).toBe(politics?.cells.partner.people);
	});
});

it.each(roles)(
	'counts for a %s the visits of a partnership as the list does that the number leads to',
	async (role) => {
		await world.as(role, async (ctx) => {
			const totalOf = async (values: Record<string, string>) =>
				(await listVisits(ctx, await loadVisitParams(search({ partnership: world.own, ...values })), 'de'))
					.total;
			const { rows } = await listPartnerships(ctx, await loadPartnershipParams(search({})), 'de');
			const tab = await partnershipVisits(ctx, world.own);
			const [counted, uncounted] = [
				await totalOf({ counted: 'all' }),
				await totalOf({ state: uncountedStatuses.join() }),
			];
			expect([counted, uncounted]).toEqual([2, 3]);
			expect([tab.total, tab.uncounted]).toEqual([counted, uncounted]);
			expect(rows.find(({ id }) => id === world.own)?.visits).toBe(counted);
		});
	},
);

it.each(roles)(
	'counts for a %s in the list of territories the partnerships that the record shows',
	async (role) => {
		await world.as(role, async (ctx) => {
			const { rows } = await listTerritories(ctx, await loadTerritoryParams(search({})), 'de');
			for (const { id, name, partnerships } of rows) {
				const own = await listPartnershipsOfTerritory(ctx, id, 'de');
				const within = await partnershipsWithin(ctx, id, 'de');
				const shown = [
					...own.map((each) => each.id),
					...within.flatMap(({ parts }) => parts.flatMap(({ rows: lines }) => lines.map((line) => line.id))),
				];
				expect([name, partnerships]).toEqual([name, new Set(shown).size]);
			}
		});
	},
);
