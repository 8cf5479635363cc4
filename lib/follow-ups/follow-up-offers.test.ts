import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement, visit } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import {
	addFollowUp,
	assignFollowUp,
	completeFollowUp,
	moveFollowUp,
	removeFollowUp,
	reopenFollowUp,
	reviseFollowUp,
} from './follow-up-commands';
import type { FollowUpSubject } from './follow-up-input';
import { followUpOffers } from './follow-up-offers';
import { followUpsOf } from './follow-up-queries';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const roles: Role[] = ['reader', 'representative', 'staff', 'manager', 'admin'];
const fields = {
	text: 'Plätze benennen',
	owner: 'ours',
	responsible: null,
	assigneeId: null,
	dueOn: null,
} as const;

function verbsOf(ctx: CommandContext, { id, version }: { id: string; version: number }) {
	return {
		edit: () => reviseFollowUp(ctx, { id, version, ...fields, text: `Fassung ${version}` }),
		complete: () => completeFollowUp(ctx, { id, version, outcome: null }),
		assign: () => assignFollowUp(ctx, { id, version, assigneeId: null }),
		move: () => moveFollowUp(ctx, { id, version, dueOn: '2027-01-15' }),
		reopen: () => reopenFollowUp(ctx, { id, version }),
		remove: () => removeFollowUp(ctx, { id, version }),
	};
}

const subjects = {
	visit: async (of: string): Promise<FollowUpSubject> =>
		world.as('admin', async ({ tx }) => ({ visitId: (await visit(tx, { partnershipIds: [of] })).id })),
	agreement: async (of: string): Promise<FollowUpSubject> =>
		world.as('admin', async ({ tx }) => ({
			agreementId: (await agreement(tx, { partnershipIds: [of] })).id,
		})),
	partnership: async (partnershipId: string): Promise<FollowUpSubject> => ({ partnershipId }),
};

it.each([
	['visit', 'own'],
	['agreement', 'own'],
	['partnership', 'own'],
	['visit', 'foreign'],
] as const)('a promise of a %s (%s) offers exactly what is taken', async (kind, whose) => {
	const random = seeded(kind.length);
	const subject = await subjects[kind](world[whose]);
	await world.as('staff', (ctx) => addFollowUp(ctx, { subject, ...fields }));
	const seen = roles.filter((role) => role !== 'representative' || whose === 'own');
	for (let step = 0; step < 10; step += 1) {
		const role = oneOf(random, seen);
		const [known] = await world.as(role, (ctx) => followUpsOf(ctx, subject, 'de'));
		if (!known) throw new Error('no promise');
		const offers = await world.as(role, async (ctx) => followUpOffers(ctx, known));
		for (const [verb, is] of Object.entries(offers)) {
			const taken = await isTaken(world.as, role, 'visits.write', (ctx) =>
				verbsOf(ctx, known)[verb as keyof typeof offers](),
			);
			expect({ step, role, verb, is }).toEqual({ step, role, verb, is: taken });
		}
		const asAdmin = await world.as('admin', async (ctx) => followUpOffers(ctx, known));
		const verb = oneOf(
			random,
			(Object.keys(asAdmin) as (keyof typeof asAdmin)[]).filter((each) => asAdmin[each] && each !== 'remove'),
		);
		await world.as('admin', (ctx) => verbsOf(ctx, known)[verb]());
	}
});

it('offers nothing to who may see a promise of another partnership only by its address', async () => {
	const subject = await subjects.visit(world.foreign);
	await world.as('staff', (ctx) => addFollowUp(ctx, { subject, ...fields }));
	const [known] = await world.as('staff', (ctx) => followUpsOf(ctx, subject, 'de'));
	if (!known) throw new Error('no promise');
	for (const verb of ['edit', 'complete', 'assign', 'move', 'reopen', 'remove'] as const)
		expect(
			await isTaken(world.as, 'representative', 'visits.write', (ctx) => verbsOf(ctx, known)[verb]()),
		).toBe(false);
});
