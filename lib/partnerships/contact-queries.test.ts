import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { contactRows } from './contact-picture';
import { contactPicture } from './contact-queries';

let world: VisitWorld;
let ids: { tie: string; foreign: string };

beforeAll(async () => {
	world = await visitWorld();
	ids = await make.asActor(world.db, 'Aufbau', async (tx) => {
		const home = await make.territory(tx, { names: [{ name: 'Hessen' }], home: true });
		const bologna = await make.territory(tx, { names: [{ name: 'Bologna' }], parentId: world.emilia });
		const old = await make.territory(tx, { names: [{ name: 'Altes Herzogtum' }] });
		await make.succession(tx, { fromId: old.id, toId: world.emilia });
		const tie = await make.partnership(tx, { home: [home.id], partner: [world.emilia] });
		const house = (sector: 'politics' | 'business' | 'administration', territoryId: string) =>
			make.organisation(tx, { sector, territoryId });
		const [chancellery, region, council, chamber, duchy] = [
			await house('administration', home.id),
			await house('administration', bologna.id),
			await house('politics', bologna.id),
			await house('business', world.jalisco),
			await house('business', old.id),
		];
		const somebody = (familyName: string, appointments: { organisationId: string; during?: string }[]) =>
			make.person(tx, { givenName: null, familyName, appointments });
		const hesse = await somebody('Muster', [{ organisationId: chancellery.id }]);
		const climber = await somebody('Esempio', [
			{ organisationId: council.id, during: '[2010-01-01,2020-01-01)' },
			{ organisationId: region.id, during: '[2020-01-01,)' },
		]);
		await somebody('Modello', [{ organisationId: region.id }]);
		await somebody('Lejos', [{ organisationId: chamber.id }]);
		await somebody('Antico', [{ organisationId: duchy.id }]);
		const visit = (startsOn: string, title: string, people: string[], more = {}) =>
			make.visit(tx, {
				...{ partnershipIds: [tie.id], startsOn, title, status: 'reported', result: 'x' },
				members: people.map((personId) => ({ personId, nameThen: 'N.' })),
				...more,
			});
		await visit('2018-05-01', 'Als Abgeordnete', [climber.id, hesse.id]);
		await visit('2024-05-01', 'Als Amtsleitung', [climber.id]);
		await visit('2025-05-01', 'Abgesagt', [hesse.id], {
			status: 'cancelled',
			cancelledReason: 'x',
			result: null,
		});
		await visit('2030-05-01', 'Noch nicht', [hesse.id], { status: 'planned', result: null });
		const other = await make.visit(tx, { partnershipIds: [world.foreign], startsOn: '2026-01-01' });
		expect(other.id).toBeTruthy();
		return { tie: tie.id, foreign: world.foreign };
	});
});
afterAll(() => world.end());

const said = async (id: string, role: 'staff' | 'representative' = 'staff') =>
	(await world.as(role, (ctx) => contactPicture(ctx, id))).flatMap(({ sector, cells }) =>
		(['home', 'partner'] as const)
			.map((side) => cells[side])
			.filter(({ people, last }) => people > 0 || last)
			.map(({ side, people, last }) =>
				[side, sector, people, last?.person, last?.on].filter((each) => each !== undefined).join(' '),
			),
	);

describe('the picture of contacts', () => {
	it('counts today’s offices on each side, and names who was met last in the office held then', async () => {
		expect(await said(ids.tie)).toEqual([
			'partner politics 0 Esempio 2018-05-01',
			'home administration 1 Muster 2018-05-01',
			'partner administration 2 Esempio 2024-05-01',
			'partner business 1',
		]);
	});

	it('shows every sector of both sides, gaps included, each side by its own measure', () => {
		const rows = contactRows([
			{ side: 'home', sector: 'politics', people: 40, last: null },
			{ side: 'partner', sector: 'politics', people: 2, last: null },
			{ side: 'partner', sector: 'business', people: 1, last: null },
		]);
		expect(rows.map(({ sector, cells }) => [sector, cells.home.share, cells.partner.share])).toEqual([
			['politics', 1, 1],
			['administration', 0, 0],
			['civil_society', 0, 0],
			['business', 0, 0.5],
		]);
	});

	it('tells a representative nothing of a partnership that is not the own, nor of people out of sight', async () => {
		expect(await said(ids.tie, 'representative')).toEqual([]);
		expect(await said('no-uuid')).toEqual([]);
		const own = await world.as('representative', (ctx) => contactPicture(ctx, world.own));
		expect(own.find(({ sector }) => sector === 'administration')?.cells.partner.people).toBe(2);
	});
});
