import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement } from '@/db/demo/builders';
import { listRunningAgreements } from './handover-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';

let world: RepresentativeWorld;
beforeAll(async () => {
	world = await representativeWorld();
});
afterAll(() => world.end());

it.each([
	['2026-01-01', null, true],
	['2026-01-01', '2026-01-01', false],
	['2099-01-01', '2026-01-01', true],
])('an agreement whose successor is to hold from %s, signed on %s, runs: %s', async (from, signed, runs) => {
	const title = { de: `Erklärung ${from} ${signed}` };
	await world.as('admin', async ({ tx }) => {
		const of = { partnershipIds: [world.own] };
		const { id } = await agreement(tx, { ...of, title, signedOn: '2010-05-01' });
		await agreement(tx, { ...of, predecessorId: id, inForceFrom: from, signedOn: signed });
	});
	const found = await world.as('manager', (ctx) => listRunningAgreements(ctx, world.own));
	expect(found.some((each) => each.title.de === title.de)).toBe(runs);
});
