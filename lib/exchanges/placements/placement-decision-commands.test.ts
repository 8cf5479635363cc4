import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '@/lib/context';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { type PlacementStatus, placementStatuses, placementTransitions } from './placement';
import {
	acceptPlacement,
	breakOffPlacement,
	completePlacement,
	moveUpPlacement,
	placePlacement,
	putOnWaitingList,
	rejectPlacement,
	undoDecision,
	withdrawPlacement,
} from './placement-decision-commands';
import { firstWaiting } from './placement-place-queries';
import { type PlacementWorld, placementWorld } from './placement-test-world';

let world: PlacementWorld;
let roundId: string;

beforeAll(async () => {
	world = await placementWorld();
});
beforeEach(async () => {
	roundId = await world.openRound({ placesOut: 9 });
});
afterAll(() => world.end());

type Read = { id: string; version: number };
const days = { startsOn: '2027-05-03', endsOn: '2027-05-28' };

/** Each verb with what its dialog would send. */
const verbs = {
	accept: (ctx: CommandContext, read: Read) => acceptPlacement(ctx, { ...read, passedOverId: null }),
	putOnWaitingList: (ctx: CommandContext, read: Read) => putOnWaitingList(ctx, read),
	reject: (ctx: CommandContext, read: Read) => rejectPlacement(ctx, { ...read, reason: 'Zu spät' }),
	withdraw: (ctx: CommandContext, read: Read) => withdrawPlacement(ctx, { ...read, moveUpId: null }),
	moveUp: (ctx: CommandContext, read: Read) => moveUpPlacement(ctx, read),
	place: (ctx: CommandContext, read: Read) =>
		placePlacement(ctx, { ...read, hostOrganisationId: world.host, ...days }),
	complete: (ctx: CommandContext, read: Read) => completePlacement({ ...ctx, today: '2027-05-28' }, read),
	breakOff: (ctx: CommandContext, read: Read) =>
		breakOffPlacement(ctx, { ...read, on: '2027-05-10', reason: 'Krankheit', moveUpId: null }),
	undo: (ctx: CommandContext, read: Read) => undoDecision(ctx, read),
};

const run = async (verb: keyof typeof verbs, id: string) => {
	const read = await world.read(id);
	return world.as('staff', (ctx) => verbs[verb](ctx, read));
};
const status = async (id: string) => (await world.row(id)).status;
const refused = (reason: string, params = {}) => ({ messageKey: `placements.refusals.${reason}`, ...params });

describe.each(Object.keys(verbs) as (keyof typeof verbs)[])('%s', (verb) => {
	const { from, to } = placementTransitions[verb];

	it.each(placementStatuses)('of one that is %s', async (before) => {
		const id = await world.applied(roundId, { status: before, ...days });
		if ((from as readonly PlacementStatus[]).includes(before)) {
			await run(verb, id);
			expect(await status(id)).toBe(to);
			const [line] = await world.client`select before ->> 'status' as was, after ->> 'status' as is, actor
				from history where record_id = ${id} and operation = 'update'`;
			expect(line).toEqual({ was: before, is: to, actor: 'A. Muster' });
		} else {
			await expect(run(verb, id)).rejects.toMatchObject(refused('notPossible'));
			expect(await status(id)).toBe(before);
		}
	});

	it('is refused on what somebody else has changed, and of none', async () => {
		const id = await world.applied(roundId, { status: from[0], ...days });
		const stale = { id, version: 7 };
		await expect(world.as('staff', (ctx) => verbs[verb](ctx, stale))).rejects.toBeInstanceOf(ConflictError);
		const none = { id: crypto.randomUUID(), version: 1 };
		await expect(world.as('staff', (ctx) => verbs[verb](ctx, none))).rejects.toBeInstanceOf(NotFoundError);
		expect(await status(id)).toBe(from[0]);
	});
});

it('a step that no verb makes is refused by the database itself', async () => {
	const id = await world.applied(roundId);
	const jump = world.arranging((tx) =>
		tx.execute(`update exchange_placements set status = 'completed',
		host_organisation_id = '${world.host}', starts_on = '2027-05-03', ends_on = '2027-05-04' where id = '${id}'`),
	);
	expect(failureOf(await jump.catch((error) => error))).toMatchObject({
		message: 'placements.refusals.notPossible',
	});
});

describe('places', () => {
	it('are given until none is left, and the refusal says how many there are', async () => {
		const small = await world.openRound({ placesOut: 2, placesIn: 1 });
		const ids: string[] = [];
		for (let n = 0; n < 3; n++) ids.push(await world.applied(small));
		const [first = '', second = '', third = ''] = ids;
		await run('accept', first);
		await run('accept', second);
		await expect(run('accept', third)).rejects.toMatchObject(
			refused('noPlaceLeft', { params: { places: 2, taken: 2 } }),
		);
		const other = await world.applied(small, { direction: 'in' });
		await expect(run('accept', other)).resolves.toEqual({ id: other });
		await run('undo', second);
		await expect(run('accept', third)).resolves.toEqual({ id: third });
	});

	it.each([
		[1, 20],
		[3, 20],
	])('%i of them taken by %i at once are exactly as many', async (places, many) => {
		const small = await world.openRound({ placesOut: places });
		const ids = await Promise.all(Array.from({ length: many }, () => world.applied(small)));
		const answers = await Promise.allSettled(ids.map((id) => run('accept', id)));
		const failed = answers.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
		expect(failed).toHaveLength(many - places);
		for (const reason of failed)
			expect(reason).toMatchObject(refused('noPlaceLeft', { params: { places, taken: places } }));
		const [count] = await world.client`select count(*)::int as n from exchange_placements
			where round_id = ${small} and status = 'accepted'`;
		expect(count?.n).toBe(places);
	});
});

describe('the waiting list', () => {
	const waiting = (rank: number | null, appliedOn: string) =>
		world.applied(roundId, { status: 'waiting_list', rank, appliedOn });

	it('has whoever comes later behind all who wait, also those without a rank', async () => {
		const unranked = await waiting(null, '2026-11-01');
		const id = await world.applied(roundId, { appliedOn: '2026-10-01' });
		await world.as('staff', async (ctx) => putOnWaitingList(ctx, await world.read(id)));
		expect((await world.as('staff', (ctx) => firstWaiting(ctx, roundId, 'out')))?.id).toBe(unranked);
		expect([(await world.row(unranked)).rank, (await world.row(id)).rank]).toEqual([1, 2]);
	});

	it('is not passed by taking a decision back and deciding again', async () => {
		const id = await world.applied(roundId, { status: 'accepted' });
		const first = await waiting(1, '2026-11-05');
		await world.as('staff', async (ctx) => undoDecision(ctx, await world.read(id)));
		const accept = (passedOverId: string | null) =>
			world.as('staff', async (ctx) => acceptPlacement(ctx, { ...(await world.read(id)), passedOverId }));
		await expect(accept(null)).rejects.toMatchObject(refused('passesWaiting'));
		await accept(first);
	});

	it('moves up in its order: by rank, then by who applied first', async () => {
		const late = await waiting(2, '2026-11-05');
		const early = await waiting(2, '2026-11-04');
		const best = await waiting(1, '2026-11-09');
		await expect(run('moveUp', late)).rejects.toMatchObject(refused('notFirst'));
		await expect(run('moveUp', early)).rejects.toMatchObject(refused('notFirst'));
		for (const id of [best, early, late]) await run('moveUp', id);
		expect(await Promise.all([best, early, late].map(status))).toEqual(['accepted', 'accepted', 'accepted']);
	});

	it('is passed over only by whoever names its first, in that direction', async () => {
		const first = await waiting(1, '2026-11-05');
		const second = await waiting(2, '2026-11-05');
		const id = await world.applied(roundId, { rank: null });
		const accept = async (passedOverId: string | null) => {
			const read = await world.read(id);
			return world.as('staff', (ctx) => acceptPlacement(ctx, { ...read, passedOverId }));
		};
		await expect(accept(null)).rejects.toMatchObject(refused('passesWaiting'));
		await expect(accept(second)).rejects.toMatchObject(refused('waitingListChanged'));
		expect(await status(id)).toBe('applied');
		const full = await world.openRound({ placesOut: 1, placesIn: 1 });
		await world.applied(full, { status: 'waiting_list', direction: 'in', rank: 1 });
		const other = await world.applied(full);
		await expect(run('accept', other)).resolves.toEqual({ id: other });
		await expect(accept(first)).resolves.toEqual({ id });
	});

	it('is not passed by who swaps directions or is decided on anew', async () => {
		const both = await world.openRound({ placesOut: 2, placesIn: 2 });
		await world.applied(both, { status: 'waiting_list', rank: 1 });
		const id = await world.applied(both, { status: 'accepted' });
		await run('undo', id);
		await expect(run('accept', id)).rejects.toMatchObject(refused('passesWaiting'));
	});

	it('does not move up where no place is free', async () => {
		const full = await world.openRound({ placesOut: 1 });
		await world.applied(full, { status: 'accepted' });
		const id = await world.applied(full, { status: 'waiting_list', rank: 1 });
		await expect(run('moveUp', id)).rejects.toMatchObject(refused('noPlaceLeft'));
	});

	it('takes whoever joins at its end', async () => {
		await waiting(3, '2026-11-01');
		const id = await world.applied(roundId);
		await run('putOnWaitingList', id);
		expect((await world.row(id)).rank).toBe(4);
	});

	it.each(['withdraw', 'breakOff'] as const)(
		'moves up with a %s only if the dialog said who',
		async (verb) => {
			const full = await world.openRound({ placesOut: 1 });
			const leaving = await world.applied(full, {
				status: verb === 'withdraw' ? 'accepted' : 'placed',
				...days,
			});
			const next = await world.applied(full, { status: 'waiting_list', rank: 1 });
			const after = await world.applied(full, { status: 'waiting_list', rank: 2 });
			const leave = async (moveUpId: string | null) => {
				const read = await world.read(leaving);
				return world.as('staff', (ctx) =>
					verb === 'withdraw'
						? withdrawPlacement(ctx, { ...read, moveUpId })
						: breakOffPlacement(ctx, { ...read, on: '2027-05-01', reason: 'Krankheit', moveUpId }),
				);
			};
			await expect(leave(after)).rejects.toMatchObject(refused('waitingListChanged'));
			expect(await status(leaving)).toBe(verb === 'withdraw' ? 'accepted' : 'placed');
			await leave(next);
			expect(await Promise.all([leaving, next, after].map(status))).toEqual([
				verb === 'withdraw' ? 'withdrawn' : 'broken_off',
				'accepted',
				'waiting_list',
			]);
		},
	);
});

describe('placing and ending', () => {
	it('keeps to the days of the round', async () => {
		const id = await world.applied(roundId, { status: 'accepted' });
		const read = await world.read(id);
		const place = (startsOn: string, endsOn: string, hostOrganisationId = world.host) =>
			world.as('staff', (ctx) => placePlacement(ctx, { ...read, hostOrganisationId, startsOn, endsOn }));
		await expect(place('2027-05-02', '2027-05-28')).rejects.toMatchObject({
			fields: { startsOn: 'placements.errors.outsideRound' },
		});
		await expect(place('2027-05-03', '2027-05-28', crypto.randomUUID())).rejects.toMatchObject({
			fields: { hostOrganisationId: 'errors.chooseOne' },
		});
		await place('2027-05-03', '2027-06-25');
		expect(await world.row(id)).toMatchObject({ status: 'placed', host_organisation_id: world.host });
	});

	it('does not complete what is not over', async () => {
		const id = await world.applied(roundId, { status: 'placed', ...days });
		const read = await world.read(id);
		await expect(
			world.as('staff', (ctx) => completePlacement({ ...ctx, today: '2027-05-27' }, read)),
		).rejects.toMatchObject(refused('notOver'));
	});

	it('breaks off with a reason and a day that is not after the last', async () => {
		const id = await world.applied(roundId, { status: 'placed', ...days });
		const read = await world.read(id);
		const end = (on: string) =>
			world.as('staff', (ctx) =>
				breakOffPlacement(ctx, { ...read, on, reason: 'Krankheit', moveUpId: null }),
			);
		await expect(end('2027-05-29')).rejects.toMatchObject({ fields: { on: 'placements.errors.afterEnd' } });
		await end('2027-05-20');
		const found =
			await world.client`select broken_off_on::text as day, reason from exchange_placements where id = ${id}`;
		expect(found[0]).toEqual({ day: '2027-05-20', reason: 'Krankheit' });
	});

	it('undoes a decision only while nothing followed', async () => {
		const id = await world.applied(roundId, {
			status: 'accepted',
			costs: [{ item: 'travel', payer: 'home' }],
		});
		await expect(run('undo', id)).rejects.toMatchObject(refused('somethingFollowed'));
	});
});
