import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { savedViews } from '@/db/schema/saved-views';
import type { Role } from '@/lib/auth/permissions';
import { addFollowUp } from '@/lib/follow-ups/follow-up-commands';
import { newFollowUpInput } from '@/lib/follow-ups/follow-up-input';
import { listNouns } from '@/lib/lists/list-nouns';
import { saveView } from '@/lib/lists/saved-view-commands';
import { newSavedViewInput } from '@/lib/lists/saved-view-input';
import {
	beginMonthlyReport,
	returnMonthlyReport,
	sendMonthlyReport,
} from '@/lib/representatives/monthly-report-commands';
import { newMonthlyReportInput } from '@/lib/representatives/monthly-report-input';
import { findMonthlyReport } from '@/lib/representatives/monthly-report-queries';
import {
	type RepresentativeWorld,
	representativeWorld,
} from '@/lib/representatives/representative-test-world';
import { navigationCounts } from './navigation-counts';
import { viewCountLimit } from './saved-view-counts';

let world: RepresentativeWorld;
beforeAll(async () => {
	world = await representativeWorld();
	await world.as('staff', async ({ tx }) => {
		for (let at = 0; at < 3; at++)
			await visit(tx, { partnershipIds: [world.own], startsOn: '2026-12-01', endsOn: '2026-12-01' });
		await visit(tx, { partnershipIds: [world.foreign], startsOn: '2025-03-01', endsOn: '2025-03-02' });
	});
});
afterAll(() => world.end());

const asked = (role: Role) => world.asAuthor(role, (ctx) => navigationCounts(ctx, 'de'));
const save = (noun: (typeof listNouns)[number], name: string, query: string) =>
	world.asAuthor('staff', (ctx) =>
		saveView(ctx, newSavedViewInput.parse({ noun, name, query, shared: false })),
	);

it('counts promises overdue or due within fourteen days, each for whom they are to see', async () => {
	const add = (partnershipId: string, dueOn: string) =>
		world.as('staff', (ctx) =>
			addFollowUp(
				ctx,
				newFollowUpInput.parse({
					subject: { partnershipId },
					text: 'x',
					owner: 'ours',
					responsible: '',
					dueOn,
				}),
			),
		);
	expect((await asked('staff')).followUps).toEqual({ number: 0, overdue: 0 });
	await add(world.own, '2026-11-21');
	await add(world.own, '2026-12-06');
	await add(world.own, '2026-12-07');
	await add(world.foreign, '2026-11-22');
	expect((await asked('staff')).followUps).toEqual({ number: 3, overdue: 1 });
	expect((await asked('representative')).followUps).toEqual({ number: 2, overdue: 1 });
});

it('counts the reports that were sent for who approves, the returned ones for who writes', async () => {
	const post = await world.post();
	await world.term(post);
	const { id } = await world.asAuthor('representative', (ctx) =>
		beginMonthlyReport(ctx, newMonthlyReportInput.parse({ postId: post, month: '2026-10-01', text: 'x' })),
	);
	const counts = async () =>
		Promise.all(
			(['manager', 'representative', 'staff'] as const).map(
				async (role) => (await asked(role)).monthlyReports,
			),
		);
	const step = (role: Role, command: typeof sendMonthlyReport | typeof returnMonthlyReport) =>
		world.asAuthor(role, async (ctx) => {
			const version = (await findMonthlyReport(ctx, id))?.version ?? 0;
			return command(ctx, { id, version, reason: 'Zahlen fehlen' });
		});
	expect(await counts()).toEqual([0, 0, 0]);
	await step('representative', sendMonthlyReport);
	expect(await counts()).toEqual([1, 0, 0]);
	await step('manager', returnMonthlyReport);
	expect(await counts()).toEqual([0, 1, 0]);
});

it('counts the own saved views of any list, up to a limit, and none whose address cannot be applied', async () => {
	await save('visits', 'Kommende', 'runs=from_today');
	await save('visits', 'Gewesene', 'runsTo=2025-12-31');
	await save('visits', 'Unlesbar', 'state=gibtesnicht');
	const counted = async () =>
		Object.fromEntries((await asked('staff')).views.map(({ name, count }) => [name, count]));
	expect(await counted()).toEqual({ Kommende: 3, Gewesene: 1, Unlesbar: null });
	expect((await asked('representative')).views.map(({ name, count }) => [name, count])).toContainEqual([
		'Gewesene',
		0,
	]);
	await world.as('staff', async ({ tx }) => {
		for (let at = 0; at < viewCountLimit; at++)
			await visit(tx, { partnershipIds: [world.own], startsOn: '2026-12-01', endsOn: '2026-12-01' });
	});
	expect((await counted()).Kommende).toBe(viewCountLimit + 1);
});

it.each(listNouns)('counts a view of %s', async (noun) => {
	await world.as('admin', ({ tx }) => tx.delete(savedViews));
	await save(noun, 'Alles', '');
	expect((await asked('staff')).views).toEqual([
		expect.objectContaining({ name: 'Alles', noun, count: expect.any(Number) }),
	]);
});
