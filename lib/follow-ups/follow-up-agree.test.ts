import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement, visit } from '@/db/demo/builders';
import { followUps } from '@/db/schema/follow-ups';
import { readAddress } from '@/lib/register/read-address';
import { quietSince } from '@/lib/reports/quiet-queries';
import { listOwnPartnerships } from '@/lib/representatives/home-queries';
import { draftMonthlyReport } from '@/lib/representatives/monthly-report-draft-queries';
import { today, type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { followUpAddress, loadFollowUpParams } from './follow-up-params';
import { listFollowUps } from './follow-up-queries';
import { followUpSource } from './follow-up-search';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
	await world.as('staff', async ({ tx }) => {
		const of = { partnershipIds: [world.own] };
		await visit(tx, { ...of, followUps: [{ text: 'Zusage des Besuchs' }] });
		await visit(tx, { partnershipIds: [world.foreign], followUps: [{ text: 'Zusage anderer' }] });
		const signed = await agreement(tx, { ...of, title: { de: 'Erklärung' } });
		await tx.insert(followUps).values([
			{ agreementId: signed.id, text: 'Zusage der Erklärung', owner: 'ours' },
			{ partnershipId: world.own, text: 'Zusage der Partnerschaft', owner: 'ours' },
		]);
	});
});
afterAll(() => world.end());

it('counts on the home what its link lists and the search finds', async () => {
	await world.as('representative', async (ctx) => {
		const params = await loadFollowUpParams(new URLSearchParams({ state: 'open', partnership: world.own }));
		const { total } = await listFollowUps(ctx, params, 'de');
		const [own] = await listOwnPartnerships(ctx, 'de');
		const words = ((key: string) => key) as never;
		const found = await followUpSource.find(
			{ ctx, locale: 'de', words },
			{ text: 'Zusage', words: ['zusage'] },
			25,
		);
		expect([total, own?.open, found.length]).toEqual([3, 3, 3]);
		expect(found.map(({ path }) => path.replace(/.*\?/, '')).sort()).toEqual([
			'tab=commitments',
			'tab=overview#follow-ups',
			'tab=result',
		]);
	});
});

it('shows nothing for a partnership that no address could name', async () => {
	const read = await world.as('staff', (ctx) =>
		readAddress(ctx, followUpAddress, { partnership: 'keine' }, 'de'),
	);
	expect(read.blocked).toBe(true);
});

it('counts a commitment of an agreement as done with the partner, in the monthly draft and as a contact', async () => {
	await world.as('manager', async (ctx) => {
		await ctx.tx.update(followUps).set({ doneOn: today }).where(eq(followUps.text, 'Zusage der Erklärung'));
		const post = { partnershipId: world.own, partnership: 'Emilia-Romagna' };
		expect(await draftMonthlyReport(ctx, post, `${today.slice(0, 8)}01`)).toContain('Zusage der Erklärung');
		const lines = await quietSince(ctx, { months: 0, kinds: [] });
		expect(lines.find(({ partnershipId }) => partnershipId === world.own)?.lastContact).toMatchObject({
			on: today,
		});
	});
});
