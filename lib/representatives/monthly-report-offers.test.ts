import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Permission, Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import {
	approveMonthlyReport,
	beginMonthlyReport,
	discardMonthlyReport,
	returnMonthlyReport,
	reviseMonthlyReport,
	sendMonthlyReport,
} from './monthly-report-commands';
import { reportMonths } from './monthly-report-due-queries';
import { monthlyReportOffers } from './monthly-report-offers';
import { findMonthlyReport } from './monthly-report-queries';
import { closePost } from './representative-commands';
import { findPost } from './representative-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';

let world: RepresentativeWorld;
let own: string;
let foreign: string;
beforeAll(async () => {
	world = await representativeWorld();
	own = await world.post(world.own);
	foreign = await world.post(world.foreign);
	await world.term(own, { to: '2026-09-30' });
	await world.term(foreign, { personId: world.bernd, from: '2026-08-15' });
	const found = await world.as('manager', (ctx) => findPost(ctx, own));
	if (!found) throw new Error('no post');
	await world.as('manager', (ctx) => closePost(ctx, { id: own, version: found.version, on: '2026-09-30' }));
});
afterAll(() => world.end());

const roles: Role[] = ['reader', 'representative', 'staff', 'manager', 'admin'];

type Read = { id: string; version: number };
const verbs: Record<
	string,
	{ of: 'edit' | 'send' | 'discard' | 'decide'; run: (ctx: CommandContext, read: Read) => Promise<unknown> }
> = {
	revise: {
		of: 'edit',
		run: (ctx, read) => reviseMonthlyReport(ctx, { ...read, text: `Text ${read.version}` }),
	},
	send: { of: 'send', run: sendMonthlyReport },
	discard: { of: 'discard', run: discardMonthlyReport },
	return: {
		of: 'decide',
		run: (ctx, read) => returnMonthlyReport(ctx, { ...read, reason: 'Bitte ergänzen' }),
	},
	approve: { of: 'decide', run: approveMonthlyReport },
};
const permission = (of: string): Permission =>
	of === 'decide' ? 'monthlyReports.approve' : 'monthlyReports.write';

it.each([1, 2, 3])('a report offers exactly what is taken (%i)', async (seed) => {
	const random = seeded(seed);
	const month = `2026-${10 - seed}-01`.replace(/-(\d)-/, '-0$1-');
	const { id } = await world.asAuthor('manager', (ctx) =>
		beginMonthlyReport(ctx, { postId: seed === 1 ? own : foreign, month, text: 'Anfang' }),
	);
	const seen = roles.filter((role) => role !== 'representative' || seed === 1);
	for (let step = 0; step < 9; step += 1) {
		const read = (role: Role) => world.as(role, (ctx) => findMonthlyReport(ctx, id));
		const role = oneOf(random, seen);
		const known = await read(role);
		if (!known) throw new Error('no report');
		const offers = await world.as(role, async (ctx) => monthlyReportOffers(ctx, known));
		for (const [verb, { of, run }] of Object.entries(verbs)) {
			const taken = await isTaken(world.asAuthor, role, permission(of), (ctx) => run(ctx, known));
			expect({ step, role, verb, is: offers[of] }).toEqual({ step, role, verb, is: taken });
		}
		const asAdmin = await world.as('admin', async (ctx) => monthlyReportOffers(ctx, known));
		const next = Object.entries(verbs).filter(
			([verb, { of }]) => asAdmin[of] && verb !== 'discard' && (verb !== 'approve' || step > 5),
		);
		if (next.length === 0) break;
		const [, verb] = oneOf(random, next);
		await world.asAuthor('admin', (ctx) => verb.run(ctx, known));
	}
});

it.each(['representative', 'manager'] as const)(
	'a %s is offered just the months that can be begun, of a closed post to its end',
	async (role) => {
		const months = await world.as(role, (ctx) =>
			reportMonths(ctx, { from: '2026-06-01', to: '2027-01-01' }, 'de'),
		);
		const begin = (postId: string, month: string) =>
			isTaken(world.asAuthor, role, 'monthlyReports.write', (ctx) =>
				beginMonthlyReport(ctx, { postId, month, text: 'Anfang' }),
			);
		for (const { postId, month, reportId } of months)
			expect({ postId, month, taken: await begin(postId, month) }).toEqual({
				...{ postId, month },
				taken: !reportId,
			});
		const offered = (postId: string) =>
			months.filter((each) => each.postId === postId).map((each) => each.month);
		expect(offered(own)).toEqual(['2026-09-01', '2026-08-01', '2026-07-01', '2026-06-01']);
		expect(offered(foreign)).toEqual(
			role === 'manager' ? ['2026-11-01', '2026-10-01', '2026-09-01', '2026-08-01'] : [],
		);
		expect(await begin(own, '2026-10-01')).toBe(false);
		expect(await begin(own, '2026-12-01')).toBe(false);
	},
);
