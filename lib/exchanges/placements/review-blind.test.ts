import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as make from '@/db/demo/builders';
import type { CurrentUser } from '@/lib/auth/session';
import type { CommandContext } from '@/lib/context';
import { mergeFields } from '@/lib/merges/merge';
import { mergePeople } from '@/lib/merges/merge-commands';
import { mergePeopleInput } from '@/lib/merges/merge-input';
import { deciderRefusal, placementVerbs } from './placement';
import { deletePlacement, revisePlacement } from './placement-commands';
import {
	acceptPlacement,
	moveUpPlacement,
	putOnWaitingList,
	rejectPlacement,
	undoDecision,
	withdrawPlacement,
} from './placement-decision-commands';
import { placementOffers } from './placement-offers';
import { findPlacement, listOfRound } from './placement-queries';
import { rankByMean } from './placement-ranking-commands';
import { type PlacementWorld, placementWorld } from './placement-test-world';
import { recuseFromPlacement, reviewPlacement, setReviewers } from './review-commands';
import { listReviews, reviewRound } from './review-queries';

let world: PlacementWorld;
let roundId: string;
let first: string;
let second: string;

beforeAll(async () => {
	world = await placementWorld();
	({ staff: first, second } = world.users);
});
beforeEach(async () => {
	roundId = await world.openRound({ placesOut: 3, reviewerIds: [first, second] });
});
afterAll(() => world.end());

const score = (who: string, placementId: string, value: number) =>
	world.as(who, (ctx) => reviewPlacement(ctx, { placementId, version: 0, score: value, comment: null }));
const recuse = (who: string, placementId: string) =>
	world.as(who, (ctx) => recuseFromPlacement(ctx, { placementId, version: 0, comment: null }));
const refused = (reason: string) => ({ messageKey: `placements.refusals.${reason}` });
const found = (who: string, id: string) =>
	world.as(who, async (ctx) => {
		const placement = await findPlacement(ctx, id);
		if (!placement) throw new Error('no such placement');
		return placement;
	});

type Read = { id: string; version: number };
const decisions: Record<
	string,
	[status: string, run: (ctx: CommandContext, read: Read) => Promise<unknown>]
> = {
	accept: ['applied', (ctx, read) => acceptPlacement(ctx, { ...read, passedOverId: null })],
	putOnWaitingList: ['applied', putOnWaitingList],
	reject: ['applied', (ctx, read) => rejectPlacement(ctx, { ...read, reason: null })],
	moveUp: ['waiting_list', moveUpPlacement],
	undo: ['rejected', undoDecision],
	delete: ['applied', deletePlacement],
};

describe('who decides', () => {
	const verbs = [...placementVerbs, 'delete'] as const;
	const decided = Object.keys(decisions);

	it.each([
		[{ recused: true, owed: false, owesAny: false }, 'recused'],
		[{ recused: true, owed: true, owesAny: true }, 'recused'],
		[{ recused: false, owed: true, owesAny: true }, 'ownReviewOwed'],
		[{ recused: false, owed: false, owesAny: true }, 'reviewsOwed'],
		[{ recused: false, owed: false, owesAny: false }, null],
	])('%o: %s', (decider, reason) => {
		for (const verb of verbs)
			expect([verb, deciderRefusal(verb, decider)]).toEqual([
				verb,
				reason && decided.includes(verb) ? refused(reason).messageKey : null,
			]);
	});
});

describe.each(Object.entries(decisions))('%s', (verb, [status, run]) => {
	it('waits until the last review of the round that is owed, for those judged already, too', async () => {
		const judged = await world.applied(roundId);
		const owed = await world.applied(roundId);
		await score(first, judged, 5);
		await world.arranging((tx) =>
			tx.execute(`update exchange_placements set status = '${status}' where id = '${judged}'`),
		);
		const go = async () => {
			const read = await world.read(judged);
			return world.as(first, (ctx) => run(ctx, read));
		};
		await expect(go()).rejects.toMatchObject(refused('reviewsOwed'));
		const before = await found(first, judged);
		expect(
			placementOffers({ user: admin(first), today: '2026-11-22' }, before, before.round, before, 3),
		).toMatchObject({ [verb]: false });
		await recuse(first, owed);
		await go();
	});
});

const admin = (id: string): CurrentUser => ({
	...{ id, name: '', email: '', role: 'admin', locale: 'de', sessionId: '', partnershipIds: [] },
});

describe('who still owes a review', () => {
	it('gives nobody the place that somebody leaves, and moves nobody on the waiting list', async () => {
		const leaving = await world.applied(roundId, { status: 'accepted' });
		const waits = await world.applied(roundId, { status: 'waiting_list', rank: 1 });
		const owed = await world.applied(roundId);
		await score(first, waits, 4);
		const read = await world.read(leaving);
		const withdraw = (moveUpId: string | null) =>
			world.as(first, (ctx) => withdrawPlacement(ctx, { ...read, moveUpId }));
		await expect(withdraw(waits)).rejects.toMatchObject(refused('reviewsOwed'));
		const revise = async () => {
			const { id, version } = await world.read(waits);
			return world.as(first, (ctx) =>
				revisePlacement(ctx, {
					...{ id, version, direction: 'out', appliedOn: '2026-10-02' },
					...{ homeOrganisationId: null, hostOrganisationId: null, field: null },
					...{ notes: null, startsOn: null, endsOn: null },
				}),
			);
		};
		await expect(revise()).rejects.toMatchObject(refused('reviewsOwed'));
		await withdraw(null);
		await score(first, owed, 2);
		await revise();
	});

	it('owes none that can no longer be given, and never sees what others thought of that one', async () => {
		const judged = await world.applied(roundId);
		const late = await world.applied(roundId);
		await score(first, judged, 5);
		await score(second, judged, 4);
		await score(second, late, 3);
		await world.as(second, async (ctx) =>
			acceptPlacement(ctx, { ...(await world.read(late)), passedOverId: null }),
		);
		expect(await found(first, late)).toMatchObject({ owed: false, owesAny: false, reviewsReadable: false });
		expect(await world.as(first, (ctx) => listReviews(ctx, late))).toEqual([]);
		const list = await world.as(first, (ctx) => listOfRound(ctx, roundId));
		expect(list.rows.map(({ id, summary }) => [id === late, summary?.mean ?? null])).toEqual(
			expect.arrayContaining([
				[true, null],
				[false, 4.5],
			]),
		);
		await world.as(first, (ctx) => rankByMean(ctx, { roundId, direction: 'out' }));
		await world.as(first, async (ctx) =>
			rejectPlacement(ctx, { ...(await world.read(judged)), reason: null }),
		);
	});
});

describe('who is recused', () => {
	it('passes nobody over from whom they are, and chooses nobody who judges them', async () => {
		const waits = await world.applied(roundId, { status: 'waiting_list', rank: 1 });
		const other = await world.applied(roundId);
		await recuse(first, waits);
		await score(first, other, 5);
		const read = await world.read(other);
		const accept = (who: string) =>
			world.as(who, (ctx) => acceptPlacement(ctx, { ...read, passedOverId: waits }));
		await expect(accept(first)).rejects.toMatchObject(refused('recusedFromFirst'));
		const set = (who: string) => world.as(who, (ctx) => setReviewers(ctx, { roundId, userIds: [first] }));
		await expect(set(first)).rejects.toMatchObject(refused('recusedFromOne'));
		await set(world.users.third);
		await accept(world.users.third);
	});
});

describe('who has applied in the round', () => {
	const applicant = { ...{ familyName: 'Selbst', givenName: null }, email: 'A.Muster@example.org' };

	async function judged() {
		const other = await world.applied(roundId, { rank: 1 });
		await score(second, other, 4);
		return other;
	}

	it('neither judges nor orders the others, and sees neither their reviews nor the order', async () => {
		const other = await judged();
		const { id } = await world.arranging((tx) => make.person(tx, applicant));
		await world.applied(roundId, { participantId: id, rank: 2 });
		expect(await found(first, other)).toMatchObject({ recused: true, owed: false, owesAny: false });
		expect(await world.as('staff', (ctx) => listReviews(ctx, other))).toEqual([]);
		const list = await world.as('staff', (ctx) => listOfRound(ctx, roundId));
		expect(list).toMatchObject({ blind: true, rows: [{ rank: null }, { rank: null }] });
		expect(list.rows.map(({ summary }) => summary)).toEqual([null, null]);
		await expect(score(first, other, 1)).rejects.toMatchObject(refused('recused'));
		const read = await world.read(other);
		await expect(
			world.as('staff', (ctx) => rejectPlacement(ctx, { ...read, reason: null })),
		).rejects.toMatchObject(refused('recused'));
		await expect(
			world.as('staff', (ctx) => rankByMean(ctx, { roundId, direction: 'out' })),
		).rejects.toMatchObject(refused('recusedFromOne'));
		await expect(
			world.as('staff', (ctx) => setReviewers(ctx, { roundId, userIds: [] })),
		).rejects.toMatchObject(refused('recusedFromOne'));
	});

	it('is known by the address of a person who was merged into another', async () => {
		const other = await judged();
		const [gone, kept] = await world.arranging(async (tx) => [
			await make.person(tx, applicant),
			await make.person(tx, { familyName: 'Selbst', email: 'selbst@anders.example' }),
		]);
		await world.applied(roundId, { participantId: gone?.id });
		const choices = Object.fromEntries(mergeFields.person.map((field) => [field, 'kept']));
		await world.as('admin', (ctx) =>
			mergePeople(
				ctx,
				mergePeopleInput.parse({
					...{ keptId: kept?.id, keptVersion: 1, goneId: gone?.id, goneVersion: 1 },
					choices,
				}),
			),
		);
		expect(await found('staff', other)).toMatchObject({ recused: true, reviewsReadable: false });
	});
});

describe('from one application to the next', () => {
	const apply = async (familyName: string) => {
		const { id } = await world.arranging((tx) => make.person(tx, { givenName: 'A.', familyName }));
		return world.applied(roundId, { participantId: id });
	};
	const where = (id: string, who = first) => world.as(who, (ctx) => reviewRound(ctx, roundId, id));

	it('goes by name, round to those left out, past whoever one is recused from', async () => {
		const [c, a, b] = [await apply('Cord'), await apply('Abt'), await apply('Beck')];
		expect(await where(a)).toEqual({ done: 0, all: 3, next: { id: b, name: 'A. Beck' } });
		await recuse(first, b);
		expect(await where(a)).toEqual({ done: 0, all: 2, next: { id: c, name: 'A. Cord' } });
		await score(first, c, 4);
		expect(await where(c)).toEqual({ done: 1, all: 2, next: { id: a, name: 'A. Abt' } });
		await score(first, a, 4);
		expect(await where(a)).toEqual({ done: 2, all: 2, next: null });
	});

	it("tells nothing by others' scores or ranks, and nothing to whoever is no reviewer", async () => {
		const [a, b] = [await apply('Abt'), await apply('Beck')];
		const before = await where(a);
		await score(second, b, 5);
		expect(await where(a)).toEqual(before);
		expect(await where(a, world.users.third)).toBeNull();
	});
});
