import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { may } from '@/lib/auth/permissions';
import { visibleRounds } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { stateToday } from '@/lib/exchanges/round-sql';
import { inLanguage } from '@/lib/list-query';

export type RoundDueKind = 'opens' | 'closes' | 'undecided' | 'complete' | 'retention';
export type RoundDue = {
	id: string;
	kind: RoundDueKind;
	label: string;
	programme: string;
	due: Day;
	undecided: number;
};

const soon = 14;

/**
 * What rounds wait for: a call that opens or closes within 14 days, and for those who may act on it applications
 * undecided after the closing day, a stay that is over, personal data kept beyond their day.
 */
export async function roundsDue({ db, user, today }: OfficeContext, locale: string): Promise<RoundDue[]> {
	const state = stateToday(sql`exchange_rounds`, today);
	const applied = sql<number>`(select count(*)::int from ${exchangePlacements}
		where ${exchangePlacements.roundId} = exchange_rounds.id and ${exchangePlacements.status} = 'applied')`;
	const personal = sql`exists (select from ${exchangePlacements}
		where ${exchangePlacements.roundId} = exchange_rounds.id and ${exchangePlacements.participantId} is not null)`;
	const rows = await db
		.select({
			id: exchangeRounds.id,
			label: exchangeRounds.label,
			programme: inLanguage(exchangeProgrammes.name, locale),
			opensOn: exchangeRounds.opensOn,
			closesOn: exchangeRounds.closesOn,
			endsOn: exchangeRounds.endsOn,
			retainUntil: exchangeRounds.retainUntil,
			state,
			undecided: applied,
			overdue: sql<boolean>`${exchangeRounds.retainUntil} < ${today}::date and ${exchangeRounds.anonymisedAt} is null and ${personal}`,
		})
		.from(exchangeRounds)
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.where(
			and(
				visibleRounds(user),
				sql`(${exchangeRounds.status} in ('open', 'closed', 'running')
					or (${exchangeRounds.retainUntil} < ${today}::date and ${exchangeRounds.anonymisedAt} is null))`,
			),
		);
	const acts = may(user, 'exchanges.write');
	const horizon = addDays(today, soon);
	const within = (day: Day | null): day is Day => day !== null && day <= horizon;
	return rows.flatMap((row) => {
		const { id, label, programme, undecided } = row;
		const found = (kind: RoundDueKind, due: Day): RoundDue => ({
			id,
			kind,
			label,
			programme,
			due,
			undecided,
		});
		const over = row.state === 'closed' || row.state === 'running' || row.state === 'completion_due';
		return [
			...(row.state === 'announced' && within(row.opensOn) ? [found('opens', row.opensOn)] : []),
			...(row.state === 'open' && within(row.closesOn) ? [found('closes', row.closesOn)] : []),
			...(acts && over && undecided > 0 ? [found('undecided', row.closesOn ?? today)] : []),
			...(acts && row.state === 'completion_due' && row.endsOn ? [found('complete', row.endsOn)] : []),
			...(acts && row.overdue && row.retainUntil ? [found('retention', row.retainUntil)] : []),
		];
	});
}
