import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visibleRounds } from '@/lib/auth/scope';
import { formatDayRange } from '@/lib/dates';
import { inLanguage } from '@/lib/list-query';
import { type Candidate, line, type SearchContext, sourceOf, type Wanted } from '@/lib/search/search-source';
import { searchable } from '@/lib/words-sql';

/** What a round, joined with its programme, is found by. */
const roundSearch = searchable(
	sql`exchange_rounds.label`,
	sql`exchange_programmes.name ->> 'de'`,
	sql`exchange_programmes.name ->> 'en'`,
);

async function rounds({ ctx, locale }: SearchContext, { where, order, limit }: Wanted): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: exchangeRounds.id,
			label: exchangeRounds.label,
			programme: inLanguage(exchangeProgrammes.name, locale),
			startsOn: exchangeRounds.startsOn,
			endsOn: exchangeRounds.endsOn,
		})
		.from(exchangeRounds)
		.innerJoin(exchangeProgrammes, eq(exchangeProgrammes.id, exchangeRounds.programmeId))
		.where(and(visibleRounds(ctx.user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `exchanges/rounds/${row.id}`,
		title: `${row.programme}: ${row.label}`,
		detail: line(row.startsOn && formatDayRange(row.startsOn, row.endsOn, locale, 'short')),
		texts: [],
	}));
}

const latest = sql`exchange_rounds.starts_on desc nulls last, exchange_rounds.id`;

export const roundSource = sourceOf({
	noun: 'rounds',
	list: null,
	rows: rounds,
	id: exchangeRounds.id,
	searched: () => roundSearch,
	name: () => exchangeRounds.label,
	order: latest,
});
