import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import type { Permission, Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import { copyVisit } from './visit-copy-commands';
import { visitOffers } from './visit-offers';
import { publishVisit, unpublishVisit } from './visit-publish-commands';
import { findVisit, type Visit } from './visit-queries';
import * as state from './visit-state-commands';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const roles: Role[] = ['reader', 'representative', 'staff', 'manager', 'admin'];
const days = ['2026-11-01', '2027-03-10', '2027-03-11', '2027-04-01'];
const noDays = { startsOn: null, endsOn: null, parts: '' as const, toNearest: false };

function verbs(ctx: CommandContext, { id, version, title }: Visit): Record<string, () => Promise<unknown>> {
	const read = { id, version };
	return {
		accept: () => state.acceptVisit(ctx, { ...read, ...noDays }),
		confirm: () => state.confirmVisit(ctx, read),
		postpone: () => state.postponeVisit(ctx, { ...read, ...noDays, reason: 'Krank' }),
		cancel: () => state.cancelVisit(ctx, { ...read, reason: 'Krank' }),
		report: () => state.reportVisit(ctx, { ...read, result: 'Gut' }),
		publish: () => publishVisit(ctx, read),
		unpublish: () => unpublishVisit(ctx, read),
		copy: () => copyVisit(ctx, { id, title, startsOn: '2028-01-10' }),
	};
}

const permissionOf = (verb: string): Permission => {
	if (verb.endsWith('publish')) return 'visits.publish';
	return ['confirm', 'postpone', 'cancel'].includes(verb) ? 'visits.decide' : 'visits.write';
};

it.each([1, 2, 3])('a visit offers exactly what is taken (%i)', async (seed) => {
	const random = seeded(seed);
	const { id } = await world.as('admin', ({ tx }) =>
		visit(tx, {
			...{ title: 'Reise', partnershipIds: [world.own], startsOn: '2027-03-10', endsOn: '2027-03-12' },
			...{ status: oneOf(random, ['requested', 'planned'] as const) },
			...{ publicTitle: { de: oneOf(random, ['Reise', '']) }, publicSummary: { de: 'Wir waren dort' } },
		}),
	);
	let dayIndex = 0;
	for (let step = 0; step < 8; step += 1) {
		const day = days[dayIndex] as string;
		const read = (who: Role) =>
			world.as(
				who,
				async (ctx) => {
					const found = await findVisit(ctx, id);
					if (!found) throw new Error('no such visit');
					const { accept, reschedule, ...rest } = visitOffers(ctx, found);
					return { found, offers: { ...rest, accept: accept || reschedule } as Record<string, boolean> };
				},
				day,
			);
		for (const role of ['staff', oneOf(random, roles)] as const) {
			const { found, offers } = await read(role);
			for (const verb of Object.keys(offers)) {
				const is = await isTaken(
					(who: Role, work) => world.as(who, work, day),
					role,
					permissionOf(verb),
					async (ctx) => verbs(ctx, found)[verb]?.(),
				);
				expect({ role, day, verb, is: offers[verb] }).toEqual({ role, day, verb, is });
			}
		}
		const { found, offers } = await read('admin');
		const ways = Object.keys(offers).filter((verb) => offers[verb]);
		expect(ways, 'a way on').toContain('copy');
		const chosen = oneOf(random, ways);
		if (chosen !== 'copy') await world.as('admin', async (ctx) => verbs(ctx, found)[chosen]?.(), day);
		if (random() < 0.4 && dayIndex < days.length - 1) dayIndex += 1;
	}
});
