import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { exchangeProgrammes, exchangeRounds } from '@/db/schema/exchanges';
import { visibleProgrammes, visibleRounds } from '@/lib/auth/scope';
import { formatDayRange } from '@/lib/dates';
import { programmeSearch, roundSearch } from '@/lib/exchanges/exchange-search';
import { inLanguage } from '@/lib/list-query';
import { holds, nearest, rank, similar } from './search-query';
import { type Candidate, line, type SearchContext, type Source, type Wanted } from './search-source';

async function programmes(
	{ ctx, locale, words }: SearchContext,
	{ where, order, limit }: Wanted,
): Promise<Candidate[]> {
	const found = await ctx.db
		.select({
			id: exchangeProgrammes.id,
			title: inLanguage(exchangeProgrammes.name, locale),
			name: exchangeProgrammes.name,
			targetGroup: exchangeProgrammes.targetGroup,
			fields: exchangeProgrammes.fields,
			funding: exchangeProgrammes.funding,
		})
		.from(exchangeProgrammes)
		.where(and(visibleProgrammes(ctx.user), where))
		.orderBy(...order)
		.limit(limit);
	return found.map((row) => ({
		id: row.id,
		path: `exchanges/${row.id}`,
		title: row.title,
		detail: line(words(`exchanges.targetGroup.${row.targetGroup}`)),
		texts: [
			...Object.values(row.name).map((text) => ({ field: 'name' as const, text })),
			...row.fields.flatMap((field) =>
				Object.values(field).map((text) => ({ field: 'trade' as const, text })),
			),
			{ field: 'funding' as const, text: row.funding },
		],
	}));
}

const byName = sql`exchange_programmes.name ->> 'de' collate "de-natural"`;

export const programmeSource: Source = {
	noun: 'programmes',
	list: 'exchanges',
	find: (search, query, limit) =>
		programmes(search, {
			where: holds(programmeSearch, query),
			order: [rank(inLanguage(exchangeProgrammes.name, search.locale), query), byName],
			limit,
		}),
	similar: (search, query, limit) =>
		programmes(search, {
			where: similar(programmeSearch, query),
			order: [nearest(programmeSearch, query), byName],
			limit,
		}),
	byId: (search, ids) =>
		programmes(search, { where: inArray(exchangeProgrammes.id, ids), order: [byName], limit: ids.length }),
};

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

export const roundSource: Source = {
	noun: 'rounds',
	list: null,
	find: (search, query, limit) =>
		rounds(search, {
			where: holds(roundSearch, query),
			order: [rank(exchangeRounds.label, query), latest],
			limit,
		}),
	byId: (search, ids) =>
		rounds(search, { where: inArray(exchangeRounds.id, ids), order: [latest], limit: ids.length }),
};
