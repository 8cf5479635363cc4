import 'server-only';
import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { partnerships } from '@/db/schema/partnerships';
import { users } from '@/db/schema/users';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, ordered } from '@/lib/list-query';
import { searchIn } from '@/lib/words-sql';
import { listPartnerCountries } from './partnership-country-queries';
import type { PartnershipParams } from './partnership-params';
import { countries, emergedOn, formerlyOn, partnershipName, statusOn, topicLabels } from './partnership-sql';
import { vacantOn } from './partnership-vacancy-sql';

const leads = alias(users, 'leads');

const deputies = alias(users, 'deputies');

const words = (values: readonly string[]) =>
	sql`array[${sql.join(
		values.map((value) => sql`${value}`),
		sql`, `,
	)}]::text[]`;

function filtered(params: PartnershipParams, { user, today }: OfficeContext): SQL | undefined {
	const { kind, status, topic, country, published, vacant } = params;
	return and(
		visiblePartnerships(user),
		searchIn(partnerships.search, params.q),
		kind.length > 0
			? sql`partnerships.kind_id in (select k.id from partnership_kinds k where k.key = any(${words(kind)}))`
			: undefined,
		status.length > 0 ? sql`${statusOn(today)} = any(${words(status)})` : undefined,
		topic
			? sql`partnerships.id in (select pt.partnership_id from partnership_topics pt join topics t on t.id = pt.topic_id where t.key = ${topic} or ${topic} = any(t.former_keys))`
			: undefined,
		country
			? sql`partnerships.id in (select pp.partnership_id from partnership_parties pp join territories t on t.id = pp.territory_id where pp.side = 'partner' and t.country_code = ${country})`
			: undefined,
		published ? sql`(partnerships.published_at is not null) = ${published === 'yes'}` : undefined,
		vacant ? sql`${vacantOn(today)} = ${vacant === 'yes'}` : undefined,
	);
}

/** How many of its visits count, and when the last of them began by today. */
const travelled = (today: Day) => ({
	number: sql<number>`(select count(vp.counted_on)::int from visit_partnerships vp
		where vp.partnership_id = partnerships.id)`,
	last: sql<string | null>`(select max(vp.counted_on)::text from visit_partnerships vp
		where vp.partnership_id = partnerships.id and vp.counted_on <= ${today}::date)`,
});

type Cut = { limit: number; offset: number };

/**
 * The partnerships that `user` may see and the filter finds, with their status today, in the list's order; wrapped,
 * since a query is run by whoever awaits it. Of a `cut`, only those of one page: what a row shows beside its order is
 * looked up for these alone.
 */
export async function partnershipRows(
	ctx: OfficeContext,
	params: PartnershipParams,
	locale: string,
	cut?: Cut,
) {
	const { db, today } = ctx;
	const founded = db
		.select({ on: ledgerEntries.on, first: ledgerEntries.onFirst, last: ledgerEntries.onLast })
		.from(ledgerEntries)
		.where(
			sql`${ledgerEntries.partnershipId} = partnerships.id and ${ledgerEntries.type} = 'founded'
				and coalesce(${ledgerEntries.onFirst} <= ${today}::date, true)`,
		)
		.orderBy(sql`${ledgerEntries.onFirst} nulls first`, sql`${ledgerEntries.onLast} nulls first`)
		.limit(1)
		.as('founded');
	const { number, last } = travelled(today);
	const name = partnershipName(locale);
	const kind = inLanguage(partnershipKinds.label, locale);
	const { column, descending } = parseSort(params.sort);
	const sorts = {
		name: () => alphabetical(name),
		kind: () => alphabetical(kind),
		country: async () => {
			const codes = (await listPartnerCountries(ctx, locale)).map(({ code }) => code);
			return sql`array_position(${words(codes)}, (${countries})[1])`;
		},
		founded: () => sql`${founded.first}`,
		status: () => sql`array_position(array['active', 'suspended', 'proposed', 'ended'], ${statusOn(today)})`,
		visits: () => number,
		lastVisit: () => last,
	};
	const where = filtered(params, ctx);
	const order = ordered(await sorts[column as keyof typeof sorts](), descending, partnerships.id);
	const page =
		cut &&
		db
			.select({ id: partnerships.id })
			.from(partnerships)
			.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
			.leftJoinLateral(founded, sql`true`)
			.where(where)
			.orderBy(...order)
			.limit(cut.limit)
			.offset(cut.offset);
	const query = db
		.select({
			id: partnerships.id,
			version: partnerships.version,
			name,
			formerly: formerlyOn(today, locale),
			emerged: emergedOn(today, locale),
			kind,
			status: statusOn(today),
			countries,
			topics: topicLabels(locale),
			foundedOn: founded.on,
			visits: number,
			lastVisit: last,
			published: sql<boolean>`partnerships.published_at is not null`,
			summary: inLanguage(partnerships.summary, locale),
			lead: leads.name,
			deputy: deputies.name,
			fileReference: partnerships.fileReference,
			costRule: partnerships.costRule,
			verifiedOn: partnerships.verifiedOn,
		})
		.from(partnerships)
		.innerJoin(partnershipKinds, eq(partnershipKinds.id, partnerships.kindId))
		.leftJoin(leads, eq(leads.id, partnerships.leadUserId))
		.leftJoin(deputies, eq(deputies.id, partnerships.deputyUserId))
		.leftJoinLateral(founded, sql`true`)
		.where(page ? inArray(partnerships.id, page) : where)
		.orderBy(...order)
		.$dynamic();
	return { query, where };
}

/** One page of the partnerships that `user` may see, and how many the filter finds. */
export async function listPartnerships(ctx: OfficeContext, params: PartnershipParams, locale: string) {
	const { size: limit } = params;
	const cut = { limit, offset: (params.page - 1) * limit };
	const { query, where } = await partnershipRows(ctx, params, locale, cut);
	const [rows, totals] = await Promise.all([
		query,
		ctx.db.select({ total: count() }).from(partnerships).where(where),
	]);
	return { rows, total: totals[0]?.total ?? 0 };
}

export type PartnershipRow = Awaited<ReturnType<typeof listPartnerships>>['rows'][number];
