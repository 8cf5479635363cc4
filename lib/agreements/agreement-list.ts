import 'server-only';
import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { agreements } from '@/db/schema/agreements';
import { visibleAgreements, visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { addDays, type Day } from '@/lib/dates';
import { parseSort } from '@/lib/list-params';
import { alphabetical, inLanguage, inListOrder, ordered, pageOf } from '@/lib/list-query';
import { runsWithin } from '@/lib/lists/running-query';
import { searchIn } from '@/lib/words-sql';
import { type AgreementState, type AgreementWord, agreementKinds, agreementWords } from './agreement';
import type { AgreementParams } from './agreement-params';
import { renewedFrom } from './agreement-queries';
import { agreementSearch } from './agreement-search';

const words = (values: readonly string[]) =>
	sql`array[${sql.join(
		values.map((value) => sql`${value}`),
		sql`, `,
	)}]::text[]`;

const stateOn = (
	today: Day,
) => sql<AgreementState>`agreement_state(agreements.signed_first, agreements.in_force_from,
	agreements.ends_on, agreements.terminated_on, agreements.tacit_renewal_months, agreements.notice_months,
	${renewedFrom}::date, ${today}::date)`;

/** The twin of agreementWord. */
const wordOn = (today: Day) => sql<AgreementWord>`(case when agreements.signed_first is not null
	and ${stateOn(today)} = 'draft' then 'coming' else ${stateOn(today)} end)`;

const whileHolding = (today: Day, value: SQL) =>
	sql<Day | null>`(case when ${stateOn(today)} in ('in_force', 'ending') then ${value} end)::text`;

const termEndOn = (today: Day) =>
	whileHolding(
		today,
		sql`agreement_term_end(agreements.ends_on, agreements.tacit_renewal_months, ${today}::date)`,
	);

const noticeByOn = (today: Day) =>
	whileHolding(
		today,
		sql`case when agreements.terminated_on is null then agreement_notice_by(agreements.ends_on,
			agreements.tacit_renewal_months, agreements.notice_months, ${today}::date) end`,
	);

const ties = ({ user }: OfficeContext, locale: string) => sql<{ id: string; label: string }[]>`(
	select coalesce(json_agg(json_build_object('id', partnerships.id,
		'label', coalesce(nullif(${inLanguage(sql`partnerships.label`, locale)}, ''), partnerships.slug))
		order by ${alphabetical(inLanguage(sql`partnerships.label`, locale))}, partnerships.id), '[]')
	from agreement_partnerships ap join partnerships on partnerships.id = ap.partnership_id and ${visiblePartnerships(user) ?? sql`true`}
	where ap.agreement_id = agreements.id)`;

/** From the day on which it is signed and in force to the last on which it holds, as `agreement_state` has it. */
const heldFrom = sql`greatest(agreements.signed_first, agreements.in_force_from)`;
const heldTo = sql`coalesce(least(agreements.terminated_on - 1, ${renewedFrom}::date - 1,
	case when agreements.tacit_renewal_months is null then agreements.ends_on end), 'infinity')`;

function filtered(params: AgreementParams, { user, today }: OfficeContext): SQL | undefined {
	const { state, kind, partnership, open, notice } = params;
	const running = runsWithin(params, today, heldFrom, heldTo);
	return and(
		visibleAgreements(user),
		searchIn(agreementSearch(user), params.q),
		state.length > 0 ? sql`${wordOn(today)} = any(${words(state)})` : undefined,
		kind.length > 0 ? inArray(agreements.kind, kind) : undefined,
		partnership.length > 0
			? sql`agreements.id in (select ap.agreement_id from agreement_partnerships ap where ap.partnership_id in ${partnership})`
			: undefined,
		running ? and(isNotNull(agreements.signedFirst), running) : undefined,
		open ? eq(agreements.openForAccession, open === 'yes') : undefined,
		notice ? sql`${noticeByOn(today)} <= ${addDays(today, Number(notice))}` : undefined,
	);
}

/** The agreements that `user` may see and the filter finds, in the list's order; not yet run, so wrapped. */
export function agreementRows(ctx: OfficeContext, params: AgreementParams, locale: string) {
	const { db, today } = ctx;
	const title = inLanguage(agreements.title, locale);
	const { column, descending } = parseSort(params.sort);
	const sorts = {
		title: alphabetical(title),
		kind: inListOrder(agreements.kind, agreementKinds),
		signed: agreements.signedFirst,
		state: sql`array_position(${words(agreementWords)}, ${wordOn(today)})`,
		ends: termEndOn(today),
		notice: noticeByOn(today),
	};
	const where = filtered(params, ctx);
	const query = db
		.select({
			id: agreements.id,
			version: agreements.version,
			title,
			kind: agreements.kind,
			partnerships: ties(ctx, locale),
			signedOn: agreements.signedOn,
			signedAt: agreements.signedAt,
			state: stateOn(today),
			inForceFrom: agreements.inForceFrom,
			termEnd: termEndOn(today),
			tacitRenewalMonths: agreements.tacitRenewalMonths,
			noticeMonths: agreements.noticeMonths,
			noticeBy: noticeByOn(today),
			openForAccession: agreements.openForAccession,
			fileReference: agreements.fileReference,
			published: sql<boolean>`agreements.published_at is not null`,
		})
		.from(agreements)
		.where(where)
		.orderBy(...ordered(sorts[column as keyof typeof sorts], descending, agreements.id))
		.$dynamic();
	return { query, where };
}

/** One page of the agreements that `user` may see, with what holds of them today, and how many the filter finds. */
export async function listAgreements(ctx: OfficeContext, params: AgreementParams, locale: string) {
	return pageOf(ctx, agreements, agreementRows(ctx, params, locale), params);
}

export type AgreementRow = Awaited<ReturnType<typeof listAgreements>>['rows'][number];
