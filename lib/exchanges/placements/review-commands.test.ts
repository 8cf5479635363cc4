import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { CommandContext } from '@/lib/context';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { deletePlacement } from './placement-commands';
import {
	acceptPlacement,
	moveUpPlacement,
	putOnWaitingList,
	rejectPlacement,
	withdrawPlacement,
} from './placement-decision-commands';
import { listOfRound } from './placement-queries';
import { orderPlacements, rankByMean } from './placement-ranking-commands';
import { type PlacementWorld, placementWorld } from './placement-test-world';
import { recuseFromPlacement, reviewPlacement, setReviewers } from './review-commands';
import { findOwnReview, listReviews } from './review-queries';
import { listPossibleReviewers, listReviewers } from './reviewer-queries';

let world: PlacementWorld;
let roundId: string;
let first: string;
let second: string;
let third: string;

beforeAll(async () => {
	world = await placementWorld();
	({ staff: first, second, third } = world.users);
});
beforeEach(async () => {
	roundId = await world.openRound({ reviewerIds: [first, second] });
});
afterAll(() => world.end());

const score = (who: string, placementId: string, value: number, version = 0) =>
	world.as(who, (ctx) =>
		reviewPlacement(ctx, { placementId, version, score: value, comment: `von ${value}` }),
	);
const recuse = (who: string, placementId: string, version = 0) =>
	world.as(who, (ctx) => recuseFromPlacement(ctx, { placementId, version, comment: 'Verwandt' }));
const reviews = (who: string, id: string) => world.as(who, (ctx) => listReviews(ctx, id));
const list = (who: string) => world.as(who, (ctx) => listOfRound(ctx, roundId));
const refused = (reason: string) => ({ messageKey: `placements.refusals.${reason}` });

describe('a reviewer', () => {
	it('sees no other score before the own, in the list neither', async () => {
		const id = await world.applied(roundId);
		await score(second, id, 5);
		expect(await reviews(first, id)).toEqual([]);
		expect((await list(first)).rows[0]).toMatchObject({ owed: true, summary: null });
		await score(first, id, 2);
		expect((await reviews(first, id)).map((each) => each.score)).toEqual([2, 5]);
		expect((await list(first)).rows[0]?.summary).toEqual({
			...{ mean: 3.5, lowest: 2, highest: 5 },
			...{ reviews: 2, recusals: 0 },
		});
	});

	it('learns nothing from the order either, as long as one review is owed', async () => {
		const b = await world.applied(roundId, { participantId: await named('B'), rank: 1 });
		const a = await world.applied(roundId, { participantId: await named('A'), rank: 2 });
		await score(first, a, 3);
		const blind = await list(first);
		expect(blind.blind).toBe(true);
		expect(blind.rows.map(({ id, rank }) => [id, rank])).toEqual([
			[a, null],
			[b, null],
		]);
		await recuse(first, b);
		expect((await list(first)).rows.map(({ id, rank }) => [id, rank])).toEqual([
			[b, 1],
			[a, 2],
		]);
	});

	it('sees the others after recusing, and the recusal is counted', async () => {
		const id = await world.applied(roundId);
		await score(second, id, 4);
		await recuse(first, id);
		expect((await reviews(first, id)).map((each) => each.recused)).toEqual([true, false]);
		expect((await list(first)).rows[0]?.summary).toMatchObject({ mean: 4, reviews: 1, recusals: 1 });
	});

	it('may change the own word until it was decided, and recuse after that too', async () => {
		const id = await world.applied(roundId);
		await score(first, id, 2);
		await expect(score(first, id, 4, 9)).rejects.toBeInstanceOf(ConflictError);
		await score(first, id, 4, 1);
		expect(await world.as(first, (ctx) => findOwnReview(ctx, id))).toMatchObject({ score: 4, version: 2 });
		await world.as('staff', async (ctx) =>
			acceptPlacement(ctx, { ...(await world.read(id)), passedOverId: null }),
		);
		await expect(score(first, id, 5, 2)).rejects.toMatchObject(refused('reviewsClosed'));
		await recuse(first, id, 2);
		expect(await world.as(first, (ctx) => findOwnReview(ctx, id))).toMatchObject({
			score: null,
			recused: true,
		});
	});

	it('neither scores nor decides once recused, whoever takes them off the round or on again', async () => {
		const id = await world.applied(roundId);
		await score(second, id, 4);
		await recuse(first, id);
		await expect(score(first, id, 5, 1)).rejects.toMatchObject(refused('recused'));
		const set = (userIds: string[]) => world.as('admin', (ctx) => setReviewers(ctx, { roundId, userIds }));
		await set([second]);
		await decidesNothing(first, id);
		await set([first, second]);
		await expect(score(first, id, 5, 1)).rejects.toMatchObject(refused('recused'));
		expect(await world.as(first, (ctx) => findOwnReview(ctx, id))).toMatchObject({ recused: true });
		await expect(recuse(first, id, 1)).rejects.toMatchObject(refused('recused'));
		expect((await list('manager')).rows[0]?.summary).toMatchObject({ mean: 4, recusals: 1 });
	});

	it('keeps a reviewer whom somebody else put in while others were chosen', async () => {
		const round = await world.openRound({ reviewerIds: [first] });
		const set = (userIds: string[], seen?: string[]) =>
			world.as('admin', (ctx) => setReviewers(ctx, { roundId: round, userIds, seen }));
		await set([first, second]);
		await set([], [first]);
		const left = await world.as('admin', (ctx) => listReviewers(ctx, round));
		expect(left.map(({ id }) => id)).toEqual([second]);
	});

	it('ranks nobody of a direction and lets nobody move up from whom they are recused', async () => {
		const full = await world.openRound({ placesOut: 1, placesIn: 1, reviewerIds: [first] });
		const leaving = await world.applied(full, { status: 'accepted' });
		const waits = await world.applied(full, { status: 'waiting_list', rank: 1 });
		await recuse(first, waits);
		await score(second, leaving, 3).catch(() => {});
		await world.as('admin', (ctx) => setReviewers(ctx, { roundId: full, userIds: [] }));
		const rank = (direction: 'in' | 'out') =>
			world.as(first, (ctx) => rankByMean(ctx, { roundId: full, direction }));
		await expect(rank('out')).rejects.toMatchObject(refused('recusedFromOne'));
		await expect(rank('in')).resolves.toEqual({ roundId: full });
		const read = await world.read(leaving);
		const withdraw = (who: string) =>
			world.as(who, (ctx) => withdrawPlacement(ctx, { ...read, moveUpId: waits }));
		await expect(withdraw(first)).rejects.toMatchObject(refused('recused'));
		await expect(withdraw(second)).resolves.toEqual({ id: leaving });
	});

	it('decides on nobody before the own word', async () => {
		const id = await world.applied(roundId);
		const reject = async () => {
			const read = await world.read(id);
			return world.as(first, (ctx) => rejectPlacement(ctx, { ...read, reason: null }));
		};
		await expect(reject()).rejects.toMatchObject(refused('ownReviewOwed'));
		await score(first, id, 1);
		await expect(reject()).resolves.toEqual({ id });
	});

	it('keeps to the own points once those of others are to be seen', async () => {
		const id = await world.applied(roundId);
		await score(first, id, 2);
		await score(first, id, 3, 1);
		await score(second, id, 5);
		await expect(score(first, id, 5, 2)).rejects.toMatchObject(refused('scoresSeen'));
		await score(first, id, 3, 2);
		expect((await list('manager')).rows[0]?.summary).toMatchObject({ mean: 4 });
	});

	it('puts themselves neither out nor in once somebody has scored', async () => {
		const set = (who: string, userIds: string[]) =>
			world.as(who, (ctx) => setReviewers(ctx, { roundId, userIds }));
		await set(first, [second]);
		await set(first, [first, second]);
		const id = await world.applied(roundId);
		await score(second, id, 5);
		await expect(set(first, [second])).rejects.toMatchObject(refused('ownRole'));
		await expect(set(third, [first, second, third])).rejects.toMatchObject(refused('ownRole'));
		await set(third, [second]);
	});

	it('who is the applicant sees and decides nothing', async () => {
		const person = await world.arranging((tx) =>
			make.person(tx, { familyName: 'Selbst', email: 'A.Muster@example.org' }),
		);
		const id = await world.applied(roundId, { participantId: person.id });
		await world.client`insert into placement_reviews (placement_id, reviewer_id, score)
			select ${id}, ${second}, 4 from set_config('jumelage.actor_name', 'Aufbau', true)`;
		expect(await reviews('staff', id)).toEqual([]);
		expect((await list('staff')).rows[0]?.summary).toBeNull();
		await expect(score(first, id, 5)).rejects.toMatchObject(refused('recused'));
		await decidesNothing('staff', id);
	});

	it('has one review of each application, also when sent twenty times at once', async () => {
		const id = await world.applied(roundId);
		const answers = await Promise.allSettled(Array.from({ length: 20 }, () => score(first, id, 3)));
		expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await reviews(first, id)).toHaveLength(1);
	});

	it('is nobody but whom the round names', async () => {
		const id = await world.applied(roundId);
		await expect(score(third, id, 3)).rejects.toMatchObject(refused('notReviewer'));
		await expect(recuse(third, id)).rejects.toMatchObject(refused('notReviewer'));
		await expect(score(first, crypto.randomUUID(), 3)).rejects.toBeInstanceOf(NotFoundError);
	});
});

async function decidesNothing(who: string, id: string) {
	const read = await world.read(id);
	const verbs = [
		(ctx: CommandContext) => acceptPlacement(ctx, { ...read, passedOverId: null }),
		(ctx: CommandContext) => putOnWaitingList(ctx, read),
		(ctx: CommandContext) => rejectPlacement(ctx, { ...read, reason: null }),
		(ctx: CommandContext) => deletePlacement(ctx, read),
	];
	for (const verb of verbs) await expect(world.as(who, verb)).rejects.toMatchObject(refused('recused'));
	await world.arranging((tx) =>
		tx.execute(sql`update exchange_placements set status = 'waiting_list' where id = ${id}`),
	);
	const waiting = await world.read(id);
	await expect(world.as(who, (ctx) => moveUpPlacement(ctx, waiting))).rejects.toMatchObject(
		refused('recused'),
	);
}

const named = async (familyName: string) =>
	(await world.arranging((tx) => make.person(tx, { familyName, givenName: null }))).id;

describe('those who choose', () => {
	it('see every review, and readers and representatives none', async () => {
		const id = await world.applied(roundId);
		await score(first, id, 1);
		expect(await reviews('manager', id)).toHaveLength(1);
		for (const role of ['reader', 'representative']) {
			expect(await reviews(role, id)).toEqual([]);
			const [row] = (await list(role)).rows;
			expect(row).toMatchObject({ id, summary: null });
		}
	});

	it('name the reviewers among active accounts that may see applications', async () => {
		const [reader, gone] = await world.arranging(async (tx) => [
			await make.user(tx, { role: 'reader' }),
			await make.user(tx, { role: 'staff', active: false }),
		]);
		const possible = (await world.as('staff', listPossibleReviewers)).map(({ id }) => id);
		expect(possible).toEqual(expect.arrayContaining([first, second, third]));
		for (const user of [reader, gone])
			await expect(
				world.as('staff', (ctx) => setReviewers(ctx, { roundId, userIds: [user?.id ?? ''] })),
			).rejects.toMatchObject({ fields: { userIds: 'errors.chooseOne' } });
		const id = await world.applied(roundId);
		await score(first, id, 5);
		await world.as('staff', (ctx) => setReviewers(ctx, { roundId, userIds: [second, third] }));
		const rows = await world.client`select user_id from round_reviewers where round_id = ${roundId}`;
		expect(rows.map((row) => row.user_id).sort()).toEqual([second, third].sort());
		expect(await reviews('staff', id)).toHaveLength(1);
	});
});

describe('the ranking', () => {
	const ranks = async () => {
		const rows = await world.client`select id, rank from exchange_placements where round_id = ${roundId}
			and rank is not null order by rank`;
		return rows.map(({ id }) => id);
	};

	it('puts the best mean first, the unscored last, and is then changed by hand', async () => {
		const [good, unseen, best] = [
			await world.applied(roundId),
			await world.applied(roundId),
			await world.applied(roundId, { status: 'waiting_list' }),
		];
		const out = await world.applied(roundId, { status: 'rejected' });
		await score(first, good, 3);
		await score(second, good, 4);
		await score(first, best, 5);
		await world.as('staff', (ctx) => rankByMean(ctx, { roundId, direction: 'out' }));
		expect(await ranks()).toEqual([best, good, unseen]);
		const wanted = [unseen, best, good];
		await world.as('staff', (ctx) => orderPlacements(ctx, { roundId, direction: 'out', ids: wanted }));
		expect(await ranks()).toEqual(wanted);
		const order = (ids: string[]) =>
			world.as('staff', (ctx) => orderPlacements(ctx, { roundId, direction: 'out', ids }));
		await expect(order([best, good])).rejects.toMatchObject(refused('rankingChanged'));
		await expect(order([best, best, good])).rejects.toMatchObject(refused('rankingChanged'));
		await expect(order([best, good, unseen, out])).rejects.toMatchObject(refused('rankingChanged'));
	});

	it('is not made by somebody who still owes a review', async () => {
		const id = await world.applied(roundId);
		await expect(
			world.as(first, (ctx) => rankByMean(ctx, { roundId, direction: 'out' })),
		).rejects.toMatchObject(refused('reviewsOwed'));
		await score(first, id, 3);
		await expect(world.as(first, (ctx) => rankByMean(ctx, { roundId, direction: 'out' }))).resolves.toEqual({
			roundId,
		});
	});
});
