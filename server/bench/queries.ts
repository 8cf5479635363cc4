import type { OfficeContext } from '@/lib/context';
import { addYears } from '@/lib/dates';
import type { ListCase } from './cases';

type User = OfficeContext['user'];

/** What the pages ask of lib, so that their SQL can be told apart from their rendering. */
export async function officeQueries() {
	const [list, params, count, visits, followUps, due, agenda, history, names, sessions, ledger, quiet] =
		await Promise.all([
			import('@/lib/visits/visit-list'),
			import('@/lib/visits/visit-params'),
			import('@/lib/visits/visit-count-queries'),
			import('@/lib/visits/visit-queries'),
			import('@/lib/follow-ups/follow-up-queries'),
			import('@/lib/follow-ups/follow-up-due-queries'),
			import('@/lib/visits/agenda-queries'),
			import('@/lib/register/history-queries'),
			import('@/lib/register/history-names'),
			import('@/lib/auth/session-rows'),
			import('@/lib/partnerships/ledger-queries'),
			import('@/lib/partnerships/partnership-quiet-queries'),
		]);
	const paramsOf = ({ search }: ListCase) => params.loadVisitParams(new URLSearchParams(search));
	const session = ({ sessionId }: User) => sessions.sessionHolder(sessionId);
	return {
		list: async (ctx: OfficeContext, which: ListCase) => list.listVisits(ctx, await paramsOf(which), 'de'),
		/** The figures above the list, which come after it. */
		count: async (ctx: OfficeContext, which: ListCase) => count.countVisits(ctx, await paramsOf(which)),
		filters: (ctx: OfficeContext) => session(ctx.user),
		async record(ctx: OfficeContext, id: string) {
			await Promise.all([session(ctx.user), visits.findVisit(ctx, id)]);
			const [, , { groups }] = await Promise.all([
				followUps.followUpsOf(ctx, { visitId: id }, 'de'),
				agenda.listAgenda(ctx, id),
				history.recordHistory(ctx, 'visits', id, { limit: 1 }),
			]);
			await names.historyNames(ctx, groups, 'de');
		},
		async wholeHistory(ctx: OfficeContext, id: string) {
			const { groups } = await history.recordHistory(ctx, 'visits', id);
			await names.historyNames(ctx, groups, 'de');
		},
		start: (ctx: OfficeContext) =>
			Promise.all([
				session(ctx.user),
				visits.upcomingVisits(ctx, 'de'),
				visits.debriefsDue(ctx, 'de'),
				due.followUpsDue(ctx, 'de'),
				ledger.suspensionsDue(ctx, 30),
				ledger.anniversariesDue(ctx, ctx.today, addYears(ctx.today, 1)),
				quiet.quietPartnerships(ctx, 'de'),
			]),
	};
}
