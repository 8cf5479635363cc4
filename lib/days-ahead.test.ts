import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@/db/test-database';

/**
 * Every column that holds a day, and what keeps a day to come from taking effect at once: `from its day` names who
 * compares it with today, `never ahead` who refuses it, `plan` that nothing follows from the day having come.
 */
const columns: Record<string, string> = {
	'agreement_signatories.left_on': 'from its day: leftOn in partnership-left, the site (0031)',
	'agreement_signatories.signed_on': 'never ahead: signedOnRefusal; the site compares it (0030)',
	'agreements.ends_on': 'from its day: agreementState, agreement_state',
	'agreements.in_force_from': 'from its day: agreementState, agreement_state',
	'agreements.signed_first': 'never ahead: signedOnRefusal, and agreementState compares it',
	'agreements.signed_last': 'with signed_first',
	'agreements.signed_on': 'with signed_first',
	'agreements.terminated_on': 'from its day: agreementState, agreement_state; the site says when it ends',
	'appointments.during': 'from its day: officeOn, appointmentState',
	'delegation_members.counted_on': 'as visits.starts_on: who asks for the last visit compares with today',
	'exchange_placements.applied_on': 'never ahead: addPlacement, revisePlacement',
	'exchange_placements.broken_off_on': 'plan: the first day that no longer counts, within the stay',
	'exchange_placements.ends_on': 'from its day: verbRefusal',
	'exchange_placements.starts_on': 'plan: a stay',
	'exchange_rounds.closes_on': 'from its day: roundState, exchange_round_state',
	'exchange_rounds.ends_on': 'from its day: roundState, exchange_round_state',
	'exchange_rounds.opens_on': 'from its day: roundState, exchange_round_state',
	'exchange_rounds.retain_until': 'from its day: anonymiseRefusal',
	'exchange_rounds.starts_on': 'from its day: roundState, exchange_round_state',
	'follow_ups.done_on': 'never ahead: completeFollowUp takes today',
	'follow_ups.due_on': 'from its day: followUpState',
	'legislatures.from': 'plan: a period that reports and filters are asked for by name; none is preselected',
	'legislatures.to': 'plan: as legislatures.from',
	'monthly_reports.month': 'never ahead: beginRefusal',
	'ledger_entries.celebrated_on': 'from its day: said to be planned until then',
	'ledger_entries.on': 'with on_first',
	'ledger_entries.on_first': 'from its day: partnershipStatus, partnership_status, isAhead, the site (0030)',
	'ledger_entries.on_last': 'with on_first',
	'ledger_entries.review_on': 'from its day: suspensionsDue',
	'partnerships.verified_on': 'never ahead: requireVerified',
	'people.retain_until': 'from its day: retentionOf',
	'placement_stays.ends_on': 'plan: a part of a stay',
	'placement_stays.starts_on': 'plan: a part of a stay',
	'publications.issued_first': 'from its day: the site says that it is to appear',
	'publications.issued_last': 'with issued_first',
	'publications.surveyed_first': 'plan: the period that a survey speaks of',
	'publications.surveyed_last': 'plan: as publications.surveyed_first',
	'quoted_figures.from': 'plan: the period that a source speaks of',
	'quoted_figures.to': 'plan: as quoted_figures.from',
	'reports.from': 'from its day: isInterim says that a period is not over',
	'reports.frozen_on': 'never ahead: freezing takes today',
	'reports.to': 'from its day: isInterim',
	'representative_absences.during': 'from its day: representativeRows, representativesDue',
	'representative_posts.closed_on': 'from its day: isClosed, vacantOn, site.representatives',
	'representatives.during': 'from its day: termState, vacantOn, site.representatives',
	'territory_names.valid_from': 'from its day: territory_label, nameStanding, site.partnership_names',
	'territory_names.valid_to': 'with the valid_from of the name after it',
	'territory_successions.on': 'with on_first',
	'territory_successions.on_first':
		'from its day: territory-reach-sql, territoriesBy, partnership_names, the site',
	'territory_successions.on_last': 'with on_first',
	'visit_partnerships.counted_on': 'as delegation_members.counted_on',
	'visit_stops.from': 'plan: within the days of its visit, which counting compares',
	'visit_stops.to': 'plan: as visit_stops.from',
	'visits.ends_on': 'from its day: visitState',
	'visits.starts_on': 'from its day: visitState, lastVisit, quietSince',
};

/** Moments are taken from the clock when something is done; only these are chosen. */
const chosen: Record<string, string> = {
	'access_links.expires_at': 'asked when the link is used',
	'agenda_items.ends_at': 'plan: a programme',
	'agenda_items.starts_at': 'plan: a programme',
};
const clocked = /_at$|^at$|\.(at|window_from|blocked_until)$/;

let sql: Sql;
let end: () => Promise<void>;
beforeAll(async () => {
	const database = await createTestDatabase();
	sql = postgres(database.url, { max: 1, onnotice: () => {} });
	end = async () => {
		await sql.end();
		await database.drop();
	};
});
afterAll(() => end());

const named = async (condition: ReturnType<typeof sql>) => {
	const rows = await sql<{ name: string }[]>`
		select c.table_name || '.' || c.column_name as name from information_schema.columns c
		join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
		where c.table_schema = 'public' and ${condition} order by 1`;
	return rows.map(({ name }) => name);
};

it('knows of every column with a day what a day to come means', async () => {
	const found = await named(
		sql`(c.data_type in ('date', 'daterange') or (c.data_type = 'text' and c.column_name in ('on', 'signed_on', 'valid_from', 'valid_to')))`,
	);
	expect(found).toEqual(Object.keys(columns).sort());
});

it('knows of every moment that it is the clock’s, or what chooses it', async () => {
	const found = await named(sql`c.data_type like 'timestamp%'`);
	expect(found.filter((name) => !clocked.test(name) && !(name in chosen))).toEqual([]);
	expect(Object.keys(chosen).filter((name) => !found.includes(name))).toEqual([]);
});
