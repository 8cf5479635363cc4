import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { addPlacement, deletePlacement, revisePlacement } from './placement-commands';
import { placementToFields } from './placement-fields';
import { type NewPlacementFields, newPlacementInput, placementInput } from './placement-input';
import { firstWaiting } from './placement-place-queries';
import { findPlacement } from './placement-queries';
import { type PlacementWorld, placementWorld } from './placement-test-world';
import { recuseFromPlacement } from './review-commands';
import { addStay } from './stay-commands';
import { newStayInput } from './stay-input';

let world: PlacementWorld;
let roundId: string;

beforeAll(async () => {
	world = await placementWorld();
});
beforeEach(async () => {
	roundId = await world.openRound();
});
afterAll(() => world.end());

const somebody = {
	familyName: 'Esempio',
	givenName: 'Paola',
	email: '',
	legalBasis: 'Einwilligung',
	retainUntil: '2028-12-31',
};

const enter = (fields: Partial<NewPlacementFields> = {}, role: Role | string = 'staff') =>
	world.as(role, (ctx) =>
		addPlacement(
			ctx,
			newPlacementInput.parse({
				...{ roundId, participantId: '', newParticipant: somebody, late: false, direction: 'out' },
				...{ homeOrganisationId: world.home, hostOrganisationId: '', field: 'mechatronics' },
				...{ appliedOn: '2026-11-02', notes: '' },
				...fields,
			}),
		),
	);

const refused = (reason: string) => ({ messageKey: `placements.refusals.${reason}` });

describe('an application', () => {
	it('is entered with the person, whose legal basis and retention are kept', async () => {
		const { id } = await enter();
		const [found] = await world.client`
			select p.family_name, p.legal_basis, p.retain_until::text, ep.status, ep.field, ep.applied_on::text
			from exchange_placements ep join people p on p.id = ep.participant_id where ep.id = ${id}`;
		expect(found).toEqual({
			family_name: 'Esempio',
			legal_basis: 'Einwilligung',
			retain_until: '2028-12-31',
			status: 'applied',
			field: 'Mechatronik',
			applied_on: '2026-11-02',
		});
		const lines = await world.client`select actor, table_name from history where record_id = ${id}`;
		expect(lines).toEqual([{ actor: 'A. Muster', table_name: 'exchange_placements' }]);
	});

	it('is one per person and round, also when two enter it at once', async () => {
		const person = (await world.arranging((tx) => make.person(tx))).id;
		const own = { participantId: person, newParticipant: null };
		const both = await Promise.allSettled([enter(own), enter(own), enter(own)]);
		const failed = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
		expect(failed).toHaveLength(2);
		for (const reason of failed)
			expect(failureOf(reason).fields).toEqual({ participantId: 'placements.errors.alreadyApplied' });
		const next = await world.openRound();
		await expect(enter({ ...own, roundId: next })).resolves.toHaveProperty('id');
	});

	it.each([
		[{ status: 'draft' }, false, 'roundNotReleased'],
		[{ opensOn: '2026-12-01' }, true, 'roundNotOpen'],
		[{ status: 'cancelled', cancelledReason: 'Keine Mittel' }, true, 'roundOver'],
		[{ status: 'completed' }, true, 'roundOver'],
		[{ status: 'closed' }, false, 'roundClosed'],
		[{ closesOn: '2026-11-21' }, false, 'roundClosed'],
		[{ anonymisedAt: new Date(), status: 'completed' }, true, 'anonymised'],
	] as const)('is refused in a round that is %o', async (values, late, reason) => {
		const closed = await world.openRound(values);
		await expect(enter({ roundId: closed, late })).rejects.toMatchObject(refused(reason));
	});

	it('comes late after the closing if somebody says so', async () => {
		const closed = await world.openRound({ status: 'closed' });
		await expect(enter({ roundId: closed, late: true, anyway: true })).resolves.toHaveProperty('id');
	});

	it('shows who is likely the same before somebody new is made', async () => {
		const ada = { ...somebody, givenName: 'Ada', familyName: 'Nochmals', email: '' };
		await enter({ newParticipant: ada });
		const again = { newParticipant: { ...ada, givenName: '', familyName: 'NOCHMALS Ada' } };
		const { likely } = await enter(again).catch((error) => error);
		expect(likely).toMatchObject([{ name: 'Ada Nochmals' }]);
		await expect(enter({ ...again, anyway: true })).resolves.toHaveProperty('id');
	});

	it.each([
		[{ direction: 'in' }, { direction: 'placements.errors.noPlacesThisWay' }],
		[{ appliedOn: '2026-11-23' }, { appliedOn: 'placements.errors.dayToCome' }],
		[{ homeOrganisationId: crypto.randomUUID() }, { homeOrganisationId: 'errors.chooseOne' }],
		[{ participantId: crypto.randomUUID(), newParticipant: null }, { participantId: 'errors.chooseOne' }],
	] as [Partial<NewPlacementFields>, Record<string, string>][])(
		'says at the field what is wrong in %o',
		async (fields, at) => {
			const error = await enter(fields).catch((reason) => reason);
			expect(error).toBeInstanceOf(InvalidInputError);
			expect(error.fields).toEqual(at);
			expect(await world.client`select from exchange_placements where round_id = ${roundId}`).toHaveLength(0);
		},
	);

	it('needs somebody known or somebody new, and not both', () => {
		for (const [participantId, newParticipant] of [
			['', null],
			[crypto.randomUUID(), somebody],
		]) {
			const parsed = newPlacementInput.safeParse({
				...{ roundId, late: false, direction: 'out', homeOrganisationId: '', hostOrganisationId: '' },
				...{ field: '', appliedOn: '2026-11-02', notes: '', participantId, newParticipant },
			});
			expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['participantId']);
		}
		const nameless = newPlacementInput.shape.newParticipant.safeParse({ ...somebody, legalBasis: '' });
		expect(nameless.error?.issues.map(({ path }) => path.join('.'))).toEqual(['legalBasis']);
	});
});

describe('revising', () => {
	const revise = async (id: string, fields = {}, version?: number) =>
		world.as('staff', async (ctx) => {
			const found = await findPlacement(ctx, id);
			if (!found) throw new NotFoundError();
			const values = { ...placementToFields(found), id, version: version ?? found.version, ...fields };
			return revisePlacement(ctx, placementInput.parse(values));
		});
	const placed = { status: 'placed', startsOn: '2027-05-03', endsOn: '2027-05-28' } as const;

	it('keeps what was typed and shows the second editor the first one’s version', async () => {
		const id = await world.applied(roundId);
		await revise(id, { notes: 'Erste Fassung' });
		const late = await revise(id, { notes: 'Zweite Fassung' }, 1).catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict).toMatchObject({ current: { notes: 'Erste Fassung' }, version: 2 });
		expect((await world.row(id)).notes).toBe('Erste Fassung');
	});

	it('leaves a placed one its host and days', async () => {
		const id = await world.applied(roundId, placed);
		for (const field of ['hostOrganisationId'])
			await expect(revise(id, { [field]: '' })).rejects.toMatchObject({
				fields: { [field]: 'errors.required' },
			});
		await expect(revise(id, { startsOn: '', endsOn: '' })).rejects.toMatchObject({
			fields: { startsOn: 'errors.required' },
		});
	});

	it('keeps the days inside the round’s and around the parts of the stay', async () => {
		const id = await world.applied(roundId, {
			...placed,
			stays: [{ startsOn: '2027-05-20', endsOn: '2027-05-28' }],
		});
		await expect(revise(id, { endsOn: '2027-06-26' })).rejects.toMatchObject({
			fields: { startsOn: 'placements.errors.outsideRound' },
		});
		await expect(revise(id, { endsOn: '2027-05-27' })).rejects.toMatchObject(refused('staysOutside'));
		await expect(revise(id, { endsOn: '2027-06-25' })).resolves.toEqual({ id });
	});

	it('turns the direction only of who has no place, and only where there are places', async () => {
		const both = await world.openRound({ placesIn: 1 });
		const [waiting, accepted] = [
			await world.applied(both, { status: 'waiting_list', rank: 1 }),
			await world.applied(both, { status: 'accepted' }),
		];
		await expect(revise(waiting, { direction: 'in' })).resolves.toEqual({ id: waiting });
		await expect(revise(accepted, { direction: 'in' })).rejects.toMatchObject(refused('directionDecided'));
		const only = await world.applied(roundId);
		await expect(revise(only, { direction: 'in' })).rejects.toMatchObject({
			fields: { direction: 'placements.errors.noPlacesThisWay' },
		});
	});

	it('is over once the round is anonymised, by command and by any other way', async () => {
		const id = await world.applied(roundId);
		await world.arranging((tx) =>
			tx.execute(`update exchange_rounds set anonymised_at = now() where id = '${roundId}'`),
		);
		await expect(revise(id, { notes: 'x' })).rejects.toMatchObject(refused('anonymised'));
		await expect(
			world.as('admin', async (ctx) => deletePlacement(ctx, await world.read(id))),
		).rejects.toMatchObject(refused('anonymised'));
		const past = (statement: string) => world.arranging((tx) => tx.execute(statement)).catch(failureOf);
		for (const statement of [
			`update exchange_placements set notes = 'x' where id = '${id}'`,
			`insert into placement_costs (placement_id, item, payer) values ('${id}', 'travel', 'home')`,
			`insert into exchange_placements (round_id, direction) values ('${roundId}', 'out')`,
			`delete from exchange_placements where id = '${id}'`,
		])
			expect(await past(statement)).toMatchObject({ message: 'placements.refusals.anonymised' });
	});

	it('deletes an application with its parts and leaves the person', async () => {
		const id = await world.applied(roundId, placed);
		await world.as('staff', (ctx) =>
			addStay(
				ctx,
				newStayInput.parse({
					...{ placementId: id, organisationId: '', place: 'Bologna', note: '' },
					...{ startsOn: '2027-05-03', endsOn: '2027-05-10' },
				}),
			),
		);
		const { participant_id: person } = await world.row(id);
		await world.as('admin', async (ctx) => deletePlacement(ctx, await world.read(id)));
		expect(await world.client`select from placement_stays where placement_id = ${id}`).toHaveLength(0);
		expect(await world.client`select from people where id = ${person}`).toHaveLength(1);
	});
});

describe('a representative', () => {
	it('sees placements of own programmes only; a foreign one is not there', async () => {
		const foreignRound = await world.openRound({ programmeId: world.elsewhere });
		const [own, foreign] = [await world.applied(roundId), await world.applied(foreignRound)];
		const seen = (id: string) => world.as('representative', (ctx) => findPlacement(ctx, id));
		expect(await seen(own)).toMatchObject({ id: own });
		expect(await seen(foreign)).toBeUndefined();
		expect(await seen(crypto.randomUUID())).toBeUndefined();
		await expect(enter({ roundId: foreignRound }, 'representative')).rejects.toBeInstanceOf(NotFoundError);
	});
});

describe('what is changed afterwards', () => {
	const revise = (id: string, fields: object, role: Role | string = 'staff') =>
		world.as(role, async (ctx) => {
			const found = await findPlacement(ctx, id);
			if (!found) throw new NotFoundError();
			const input = { id, version: found.version, ...placementToFields(found), ...fields };
			return revisePlacement(ctx, placementInput.parse(input));
		});

	it('passes nobody on the waiting list of the other direction', async () => {
		const both = await world.openRound({ placesIn: 2 });
		const first = await world.applied(both, {
			status: 'waiting_list',
			direction: 'in',
			appliedOn: '2026-11-05',
		});
		const id = await world.applied(both, {
			status: 'waiting_list',
			direction: 'out',
			appliedOn: '2026-10-01',
		});
		await revise(id, { direction: 'in' });
		expect((await world.as('staff', (ctx) => firstWaiting(ctx, both, 'in')))?.id).toBe(first);
	});

	it('orders nothing by whoever is recused', async () => {
		const round = await world.openRound({ placesIn: 2, reviewerIds: [world.users.second] });
		const id = await world.applied(round, { status: 'waiting_list', appliedOn: '2026-11-05' });
		await world.as(world.users.second, (ctx) =>
			recuseFromPlacement(ctx, { placementId: id, version: 0, comment: null }),
		);
		for (const fields of [{ direction: 'in' }, { appliedOn: '2026-10-02' }])
			await expect(revise(id, fields, world.users.second)).rejects.toMatchObject(refused('recused'));
		await revise(id, { notes: 'Ohne Auto' }, world.users.second);
	});

	it('was not handed in on a day to come, and keeps a day that an import put there', async () => {
		const id = await world.applied(roundId, { appliedOn: '2026-11-05' });
		await expect(revise(id, { appliedOn: '2026-11-23' })).rejects.toMatchObject({
			fields: { appliedOn: 'placements.errors.dayToCome' },
		});
		const ahead = await world.applied(roundId, { appliedOn: '2027-01-05' });
		await revise(ahead, { notes: 'Aus der Liste' });
	});

	it('keeps the day of breaking off within the stay', async () => {
		const id = await world.applied(roundId, {
			...{ status: 'broken_off', hostOrganisationId: world.host, brokenOffOn: '2027-05-20' },
			...{ startsOn: '2027-05-03', endsOn: '2027-06-25' },
		});
		await expect(revise(id, { endsOn: '2027-05-19' })).rejects.toMatchObject({
			fields: { endsOn: 'placements.errors.beforeBreakOff' },
		});
		await revise(id, { endsOn: '2027-05-20' });
	});
});
