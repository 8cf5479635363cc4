import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { user } from '@/db/demo/builders';
import type { CommandContext } from '@/lib/context';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { type FirstStep, stepState } from './first-steps';
import { findFirstSteps } from './first-steps-queries';
import { dismissHints, findDismissed, recallHints } from './hint-commands';
import { hintInput } from './hint-input';

let world: VisitWorld;
let admin = '';
beforeAll(async () => {
	world = await visitWorld();
	admin = await world.as('admin', async ({ tx }) => (await user(tx, { role: 'admin' })).id);
});
afterAll(() => world.end());

const asAdmin = <T>(work: (ctx: CommandContext) => Promise<T>) =>
	world.as('admin', (ctx) => work({ ...ctx, user: { ...ctx.user, id: admin } }));
const states = async () =>
	Object.fromEntries((await asAdmin(findFirstSteps))?.map(({ step, state }) => [step, state]) ?? []);
const later = (...steps: FirstStep[]) =>
	asAdmin((ctx) => dismissHints(ctx, { hints: steps.map((step) => `step.${step}` as const) }));

describe('what an office begins with', () => {
	it('asks nobody for what they may not do', async () => {
		expect(await world.as('reader', findFirstSteps)).toBeNull();
		const asked = await world.as('manager', findFirstSteps);
		expect(asked?.map(({ step }) => step)).toEqual(['partner', 'visit']);
	});

	it('is done by what stands in the records, or left for later; then the start page is an ordinary one', async () => {
		expect(stepState(true, true)).toBe('done');
		expect(await states()).toEqual({
			...{ office: 'open', legislature: 'open', partner: 'done', visit: 'open', colleague: 'open' },
		});
		await later('office');
		await asAdmin(({ tx }) =>
			tx.execute(sql`insert into legislatures (label, "from") values ('1.', '2024-01-18')`),
		);
		await asAdmin(({ tx }) => user(tx, { role: 'staff' }));
		expect(await states()).toEqual({
			...{ office: 'later', legislature: 'done', partner: 'done', visit: 'open', colleague: 'done' },
		});
		await later('visit');
		expect(await asAdmin(findFirstSteps)).toBeNull();
	});

	it('needs home territory, name and seat to know who we are', async () => {
		await asAdmin((ctx) => recallHints(ctx, { hints: ['step.office', 'step.visit'] }));
		await asAdmin(({ tx }) =>
			tx.execute(sql`insert into office (name, site_title, address) values ('{"de":"Amt"}', '{}', 'Hof 1')`),
		);
		expect((await states()).office).toBe('open');
		await asAdmin(({ tx }) => tx.execute(sql`update office set home_territory_id = ${world.emilia}`));
		expect((await states()).office).toBe('done');
	});
});

describe('hints', () => {
	it('are put away once for one account, and taken out again', async () => {
		const hints = hintInput.parse({ hints: ['step.visit', 'section.visits'] });
		await asAdmin((ctx) => dismissHints(ctx, hints));
		await asAdmin((ctx) => dismissHints(ctx, hints));
		expect((await asAdmin(findDismissed)).toSorted()).toEqual(['section.visits', 'step.visit']);
		expect(await world.as('admin', findDismissed)).toEqual([]);
		await asAdmin((ctx) => recallHints(ctx, { hints: ['step.visit'] }));
		expect(await asAdmin(findDismissed)).toEqual(['section.visits']);
		expect(hintInput.safeParse({ hints: ['section.nowhere'] }).success).toBe(false);
	});
});
