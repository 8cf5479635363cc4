import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Day } from '@/lib/dates';
import { isRunningPeriod, type RunsParams, runningPeriod } from './running';

type Span = { first: SQL | null; last: SQL | null };

function spanOf(runs: string, today: Day): Span {
	if (isRunningPeriod(runs)) {
		const { first, last } = runningPeriod(runs, today);
		return { first: sql`${first}::date`, last: sql`${last}::date` };
	}
	const of = (column: SQL) => sql`(select ${column} from legislatures where id = ${runs}::uuid)`;
	return { first: of(sql`"from"`), last: of(sql`coalesce("to", 'infinity')`) };
}

/** That what lasts from `first` to `last` (dates, neither of them null) shares a day with what the filter asks for; undefined if for nothing. */
export function runsWithin(params: Partial<RunsParams>, today: Day, first: SQL, last: SQL): SQL | undefined {
	const { runs, runsFrom, runsTo } = params;
	const free: Span = {
		first: runsFrom ? sql`${runsFrom}::date` : null,
		last: runsTo ? sql`${runsTo}::date` : null,
	};
	const spans = [...(runs ? [spanOf(runs, today)] : []), free];
	return and(
		...spans.flatMap((span) => [
			span.last ? sql`${first} <= ${span.last}` : undefined,
			span.first ? sql`${last} >= ${span.first}` : undefined,
		]),
	);
}
