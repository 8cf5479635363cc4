import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { RoundState } from '@/lib/exchanges/exchange';

/** The state of a round on a day; `round` is the table or its alias. */
export const stateToday = (round: SQL, today: string): SQL<RoundState> =>
	sql<RoundState>`exchange_round_state(${round}.status, ${round}.opens_on, ${round}.closes_on, ${round}.starts_on, ${round}.ends_on, ${today}::date)`;
