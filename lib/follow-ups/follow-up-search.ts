import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { followUps } from '@/db/schema/follow-ups';
import { partnerships } from '@/db/schema/partnerships';
import { visits } from '@/db/schema/visits';
import { visibleFollowUps } from '@/lib/auth/scope';
import { formatDay } from '@/lib/dates';
import { inLanguage } from '@/lib/list-query';
import { holds } from '@/lib/search/search-query';
import { type Candidate, line, type Source } from '@/lib/search/search-source';

/** As the indexes follow_ups_search and follow_ups_words have it. */
const searched = sql`searchable(follow_ups.text || ' ' || coalesce(follow_ups.responsible, ''))`;
const stems = sql`to_tsvector('de', ${searched})`;

export const followUpSource: Source = {
	noun: 'followUps',
	list: 'follow-ups',
	async find(search, query, limit): Promise<Candidate[]> {
		const { ctx, locale, words } = search;
		const found = await ctx.db
			.select({
				id: followUps.id,
				text: followUps.text,
				responsible: followUps.responsible,
				dueOn: followUps.dueOn,
				doneOn: followUps.doneOn,
				visitId: followUps.visitId,
				visit: visits.title,
				agreementId: followUps.agreementId,
				agreement: inLanguage(agreements.title, locale),
				partnershipId: followUps.partnershipId,
				partnership: inLanguage(partnerships.label, locale),
			})
			.from(followUps)
			.leftJoin(visits, eq(visits.id, followUps.visitId))
			.leftJoin(agreements, eq(agreements.id, followUps.agreementId))
			.leftJoin(partnerships, eq(partnerships.id, followUps.partnershipId))
			.where(and(visibleFollowUps(ctx.user), holds(searched, query, stems)))
			.orderBy(sql`follow_ups.done_on is not null, follow_ups.due_on desc nulls last, follow_ups.id`)
			.limit(limit);
		return found.map((row) => ({
			id: row.id,
			path: row.visitId
				? `visits/${row.visitId}?tab=result`
				: row.agreementId
					? `agreements/${row.agreementId}?tab=commitments`
					: `partnerships/${row.partnershipId}?tab=overview#follow-ups`,
			title: row.text,
			detail: line(
				row.visit ?? (row.agreement || row.partnership),
				row.doneOn
					? words('search.done')
					: row.dueOn && words('search.due', { day: formatDay(row.dueOn, locale, 'short') }),
			),
			texts: [{ field: 'responsible' as const, text: row.responsible }],
		}));
	},
};
