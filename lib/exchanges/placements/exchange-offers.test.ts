import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { programmeOffers } from '@/lib/exchanges/programmes/programme-offers';
import { countUnfinished, findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import {
	endProgramme,
	launchProgramme,
	publishProgramme,
	reopenProgramme,
	unpublishProgramme,
} from '@/lib/exchanges/programmes/programme-state-commands';
import { addRound, discardRound } from '@/lib/exchanges/rounds/round-commands';
import { fillOfRounds } from '@/lib/exchanges/rounds/round-fill-queries';
import { roundOffers } from '@/lib/exchanges/rounds/round-offers';
import { findRound, placesBefore } from '@/lib/exchanges/rounds/round-queries';
import * as state from '@/lib/exchanges/rounds/round-state-commands';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import { type PlacementVerb, placementTransitions } from './placement';
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
import { placementOffers } from './placement-offers';
import { firstWaiting } from './placement-place-queries';
import { findPlacement } from './placement-queries';
import { type PlacementWorld, placementWorld } from './placement-test-world';

let world: PlacementWorld;
beforeAll(async () => {
	world = await placementWorld();
});
afterAll(() => world.end());

const roles: Role[] = ['reader', 'representative', 'staff', 'manager', 'admin'];
const days = ['2026-09-20', '2026-11-22', '2026-12-20', '2027-05-20', '2027-07-01'];

type Tried = Record<string, () => Promise<unknown>>;

async function sameAsTaken(
	role: string,
	day: string,
	offers: Record<string, boolean>,
	verbs: (ctx: CommandContext) => Tried,
	permissionOf: (verb: string) => Parameters<typeof isTaken>[2],
) {
	for (const verb of Object.keys(offers)) {
		const is = await isTaken(
			(who: string, work) => world.as(who, work, day),
			role,
			permissionOf(verb),
			async (ctx) => verbs(ctx)[verb]?.(),
		);
		expect({ role, day, verb, is: offers[verb] }).toEqual({ role, day, verb, is });
	}
}

it.each([1, 2])('a programme offers exactly what is taken (%i)', async (seed) => {
	const random = seeded(seed);
	const { programme: id } = world;
	const verbs =
		(version: number) =>
		(ctx: CommandContext): Tried => {
			const read = { id, version };
			return {
				launch: () => launchProgramme(ctx, read),
				end: () => endProgramme(ctx, read),
				reopen: () => reopenProgramme(ctx, read),
				publish: () => publishProgramme(ctx, read),
				unpublish: () => unpublishProgramme(ctx, read),
				addRound: () =>
					addRound(ctx, {
						...{ programmeId: id, label: 'Neu', notes: null, legalBasis: null, retainUntil: null },
						...{ opensOn: null, closesOn: null, startsOn: null, endsOn: null, placesIn: 0, placesOut: 0 },
					}),
			};
		};
	for (let step = 0; step < 8; step += 1) {
		const role = oneOf(random, roles);
		const read = (who: string) =>
			world.as(who, async (ctx) => {
				const found = await findProgramme(ctx, id);
				if (!found) throw new Error('no such programme');
				return { found, offers: programmeOffers(ctx, found, await countUnfinished(ctx, id)) };
			});
		const { found, offers } = await read(role);
		await sameAsTaken(role, days[1] as string, offers, verbs(found.version), (verb) =>
			verb === 'addRound'
				? 'exchanges.write'
				: verb.endsWith('publish')
					? 'partnerships.publish'
					: 'programmes.write',
		);
		const ways = Object.entries((await read('admin')).offers).filter(
			([verb, is]) => is && verb !== 'addRound',
		);
		expect(ways, 'a way on').not.toEqual([]);
		await world.as('admin', async (ctx) => verbs(found.version)(ctx)[oneOf(random, ways)[0]]?.());
	}
});

const roundVerbs =
	(id: string, version: number, starts: string) =>
	(ctx: CommandContext): Tried => {
		const read = { id, version };
		const extend = () =>
			state.extendRound(ctx, { ...read, closesOn: ctx.today > starts ? starts : ctx.today });
		return {
			...{ release: () => state.releaseRound(ctx, read), enter: () => state.enterRound(ctx, read) },
			...{ withdraw: () => state.withdrawRound(ctx, read), close: () => state.closeRound(ctx, read) },
			...{ extend, reopen: extend, complete: () => state.completeRound(ctx, read) },
			cancel: () => state.cancelRound(ctx, { ...read, reason: 'Kein Geld' }),
			discard: () => discardRound(ctx, read),
		};
	};

it.each([3, 4])('a round and its placements offer exactly what is taken (%i)', async (seed) => {
	const random = seeded(seed);
	const roundId = await world.openRound({ status: 'draft' });
	const placements = [
		await world.applied(roundId),
		await world.applied(roundId),
		await world.applied(roundId, { status: 'waiting_list', rank: 2 }),
		await world.applied(roundId, { status: 'waiting_list', rank: 3 }),
	];
	await world.arranging((tx) => tx.execute(`update exchange_programmes set status = 'running'`));
	let dayIndex = 0;
	for (let step = 0; step < 16; step += 1) {
		const role = oneOf(random, roles);
		const day = days[dayIndex] as string;
		const readRound = (who: string) =>
			world.as(
				who,
				async (ctx) => {
					const round = await findRound(ctx, roundId);
					if (!round) throw new Error('no such round');
					const fill = (await fillOfRounds(ctx, [round])).get(roundId) ?? [];
					return { round, fill, offers: roundOffers(ctx, round, fill, await placesBefore(ctx, round)) };
				},
				day,
			);
		const { round, offers } = await readRound(role);
		// Extending and opening again are one command under two names.
		const { extend, reopen, ...rest } = offers;
		await sameAsTaken(
			role,
			day,
			{ ...rest, extend: extend || reopen },
			roundVerbs(roundId, round.version, round.startsOn ?? day),
			() => 'exchanges.write',
		);
		const placementId = oneOf(random, placements);
		const readPlacement = (who: string) =>
			world.as(
				who,
				async (ctx) => {
					const found = await findPlacement(ctx, placementId);
					if (!found) throw new Error('no such placement');
					const first = await firstWaiting(ctx, roundId, found.direction);
					const fill = (await fillOfRounds(ctx, [round])).get(roundId);
					const free = fill?.find((each) => each.direction === found.direction)?.free ?? 0;
					const { delete: _, ...verbs } = placementOffers(ctx, found, found.round, first, free);
					return { found, first, offers: verbs };
				},
				day,
			);
		const { found, first, offers: own } = await readPlacement(role);
		const verbsOf = (ctx: CommandContext): Record<PlacementVerb, () => Promise<unknown>> => {
			const read = { id: placementId, version: found.version };
			return {
				accept: () => acceptPlacement(ctx, { ...read, passedOverId: first?.id ?? null }),
				putOnWaitingList: () => putOnWaitingList(ctx, read),
				reject: () => rejectPlacement(ctx, { ...read, reason: null }),
				withdraw: () => withdrawPlacement(ctx, { ...read, moveUpId: null }),
				moveUp: () => moveUpPlacement(ctx, read),
				place: () =>
					placePlacement(ctx, {
						...{ ...read, hostOrganisationId: world.host },
						...{ startsOn: '2027-05-03', endsOn: '2027-06-25' },
					}),
				complete: () => completePlacement(ctx, read),
				breakOff: () =>
					breakOffPlacement(ctx, { ...read, on: '2027-05-10', reason: 'Krank', moveUpId: null }),
				undo: () => undoDecision(ctx, read),
			};
		};
		await sameAsTaken(role, day, own, verbsOf, () => 'exchanges.write');
		const steps = Object.entries((await readPlacement('admin')).offers).filter(([, is]) => is);
		const final = ['completed', 'broken_off'].includes(found.status) || round.status === 'cancelled';
		const over = round.status === 'completed';
		const waits = found.status === 'placed' && day < '2027-06-25';
		if (!final && !over && !waits)
			expect(steps.length, `${found.status} in ${round.status}`).toBeGreaterThan(0);
		const chosen = steps.length > 0 && random() < 0.8 ? oneOf(random, steps)[0] : null;
		if (chosen) await world.as('admin', async (ctx) => verbsOf(ctx)[chosen as PlacementVerb](), day);
		const ways = Object.entries((await readRound('admin')).offers).filter(
			([verb, is]) => is && verb !== 'discard' && (verb !== 'cancel' || step > 12),
		);
		if (ways.length > 0 && random() < 0.4) {
			const fresh = (await readRound('admin')).round;
			const verb = oneOf(random, ways)[0];
			await world.as(
				'admin',
				async (ctx) => roundVerbs(roundId, fresh.version, fresh.startsOn ?? day)(ctx)[verb]?.(),
				day,
			);
		}
		if (random() < 0.3 && dayIndex < days.length - 1) dayIndex += 1;
	}
	expect(Object.keys(placementTransitions)).toHaveLength(9);
});
