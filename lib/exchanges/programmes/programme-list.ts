import 'server-only';
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { visiblePartnerships, visibleProgrammes } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { type RoundState, targetGroups } from '@/lib/exchanges/exchange';
import { stateToday } from '@/lib/exchanges/round-sql';
import { isRecordId } from '@/lib/input';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, inListOrder, ordered, pageOf } from '@/lib/list-query';
import { runsWithin } from '@/lib/lists/running-query';
import { searchIn } from '@/lib/words-sql';
import type { ProgrammeParams } from './programme-params';
import { currentRound } from './programme-queries';
import { programmeSearch } from './programme-search';

const hasOpenRound = (today: string) => sql`exists (select from exchange_rounds r
	where r.programme_id = exchange_programmes.id and ${stateToday(sql`r`, today)} = 'open')`;

function filtered(params: ProgrammeParams, { user, today }: OfficeContext): SQL | undefined {
	const { target, status, partnership, open } = params;
	const running = runsWithin(params, today, sql`r.starts_on`, sql`r.ends_on`);
	return and(
		visibleProgrammes(user),
		searchIn(programmeSearch, params.q),
		target.length > 0 ? inArray(exchangeProgrammes.targetGroup, target) : undefined,
		status.length > 0 ? inArray(exchangeProgrammes.status, status) : undefined,
		// A representative must not learn which programmes other partnerships share.
		partnership
			? isRecordId(partnership)
				? sql`exchange_programmes.id in (select ep.programme_id from exchange_partnerships ep
					join partnerships on partnerships.id = ep.partnership_id
					where partnerships.id = ${partnership} and ${visiblePartnerships(user) ?? sql`true`})`
				: sql`false`
			: undefined,
		running
			? sql`exists (select from exchange_rounds r where r.programme_id = exchange_programmes.id
			and r.status <> 'cancelled' and ${running})`
			: undefined,
		open ? sql`${hasOpenRound(today)} = ${open === 'yes'}` : undefined,
	);
}

type Current = {
	id: string;
	label: string;
	closesOn: string | null;
	state: RoundState;
	taken: number;
	places: number;
};

/** The programmes that `user` may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function programmeRows(ctx: OfficeContext, params: ProgrammeParams, locale: string) {
	const { db, user, today } = ctx;
	const name = inLanguage(exchangeProgrammes.name, locale);
	const current = currentRound(today);
	const rounds = sql<number>`(select count(*)::int from exchange_rounds r where r.programme_id = exchange_programmes.id)`;
	const sorts = {
		name: alphabetical(name),
		target: inListOrder(exchangeProgrammes.targetGroup, targetGroups),
		status: sql`array_position(array['running', 'planned', 'ended'], exchange_programmes.status)`,
		round: sql`(select array_position(array['open', 'announced', 'closed', 'running', 'completion_due', 'completed'], c.state) from ${current} c)`,
		closes: sql`(select case when c.state in ('open', 'announced') then c.closes_on end from ${current} c)`,
		rounds,
	};
	const { column, descending } = parseSort(params.sort);
	const where = filtered(params, ctx);
	const query = db
		.select({
			id: exchangeProgrammes.id,
			name,
			fields: exchangeProgrammes.fields,
			targetGroup: exchangeProgrammes.targetGroup,
			direction: exchangeProgrammes.direction,
			funding: exchangeProgrammes.funding,
			status: exchangeProgrammes.status,
			published: sql<boolean>`exchange_programmes.published_at is not null`,
			partnerships: sql<{ id: string; name: string }[]>`(
				select coalesce(json_agg(json_build_object('id', partnerships.id,
					'name', coalesce(nullif(${inLanguage(sql`partnerships.label`, locale)}, ''), partnerships.slug))
					order by ${alphabetical(inLanguage(sql`partnerships.label`, locale))}, partnerships.slug), '[]')
				from exchange_partnerships ep join partnerships on partnerships.id = ep.partnership_id
				where ep.programme_id = exchange_programmes.id and ${visiblePartnerships(user) ?? sql`true`})`,
			rounds,
			current: sql<Current | null>`(
				select json_build_object('id', c.id, 'label', c.label, 'closesOn', c.closes_on, 'state', c.state,
					'places', (select r.places_in + r.places_out from exchange_rounds r where r.id = c.id),
					'taken', (select count(*) from exchange_placements p
						where p.round_id = c.id and p.status in ('accepted', 'placed', 'completed')))
				from ${current} c)`,
		})
		.from(exchangeProgrammes)
		.where(where)
		.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, exchangeProgrammes.id))
		.$dynamic();
	return { query, where };
}

/** One page of the programmes that `user` may see, each with its current round, and how many the filter finds. */
export async function listProgrammes(ctx: OfficeContext, params: ProgrammeParams, locale: string) {
	return pageOf(ctx, exchangeProgrammes, programmeRows(ctx, params, locale), params);
}

export type ProgrammeRow = Awaited<ReturnType<typeof listProgrammes>>['rows'][number];
