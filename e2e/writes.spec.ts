import { expect, test } from '@playwright/test';
import { call, type Reply, wordOf } from './action-wire';
import { sql } from './fixtures';
import { samples } from './samples';
import { newSide, newUser, type Side, type TestUser } from './test-records';

const many = 50;
const all = <T>(work: (index: number) => Promise<T>) =>
	Promise.all(Array.from({ length: many }, (_, i) => work(i)));

const inputOf = (action: string, side: Side) => samples[action]?.(side) ?? {};

/** What reached the history from this user: one row for each change of that table. */
const changesBy = (user: TestUser, table: string, operation: string) => sql`
	select actor, actor_id, action, record_id, before, after from history
	where actor_id = ${user.id} and table_name = ${table} and operation = ${operation}`;

const editable: [record: keyof Side, action: string, field: string, table: string, column: string][] = [
	['organisation', 'reviseOrganisationAction', 'notes', 'organisations', 'notes'],
	['person', 'revisePersonAction', 'notes', 'people', 'notes'],
	['appointment', 'reviseAppointmentAction', 'function', 'appointments', 'function'],
	['territory', 'reviseTerritoryAction', 'notes', 'territories', 'notes'],
	['partnership', 'revisePartnershipAction', 'internalNotes', 'partnerships', 'internal_notes'],
	['entry', 'reviseLedgerEntryAction', 'reason', 'ledger_entries', 'reason'],
	['agreement', 'reviseAgreementAction', 'internalNotes', 'agreements', 'internal_notes'],
	['publication', 'revisePublicationAction', 'notes', 'publications', 'notes'],
	['programme', 'reviseProgrammeAction', 'internalNotes', 'exchange_programmes', 'internal_notes'],
	['round', 'reviseRoundAction', 'notes', 'exchange_rounds', 'notes'],
	['placement', 'revisePlacementAction', 'notes', 'exchange_placements', 'notes'],
	['stay', 'reviseStayAction', 'note', 'placement_stays', 'note'],
	['cost', 'reviseCostAction', 'note', 'placement_costs', 'note'],
	['visit', 'reviseVisitAction', 'purpose', 'visits', 'purpose'],
	['member', 'reviseMemberAction', 'needs', 'delegation_members', 'needs'],
	['agendaItem', 'reviseAgendaItemAction', 'title', 'agenda_items', 'title'],
	['followUp', 'reviseFollowUpAction', 'text', 'follow_ups', 'text'],
	['post', 'revisePostAction', 'tasks', 'representative_posts', 'tasks'],
	['term', 'reviseTermAction', 'tasks', 'representatives', 'tasks'],
	['monthlyReport', 'reviseMonthlyReportAction', 'text', 'monthly_reports', 'text'],
	['view', 'renameViewAction', 'name', 'saved_views', 'name'],
	['quoted', 'reviseQuotedAction', 'source', 'quoted_figures', 'source'],
	['user', 'renameUserAction', 'name', 'users', 'name'],
];

for (const [record, action, field, table, column] of editable) {
	test(`${many} editors of one ${record}: one is saved, the others see both versions`, async () => {
		const [side, editor] = [await newSide(), await newUser('admin')];
		const input = inputOf(action, side);
		const replies = await all((i) => call(editor, action, { ...input, [field]: `Fassung ${i}` }));
		const saved = replies.flatMap((reply, i) => (reply.serverError ? [] : [`Fassung ${i}`]));
		expect(replies.map(wordOf).sort()).toEqual([...Array(many - 1).fill('conflict'), 'data']);
		for (const { serverError } of replies) {
			if (!serverError) continue;
			expect(serverError.conflict?.version).toBeGreaterThan(1);
			expect(serverError.conflict?.current[field]).toBe(saved[0]);
			expect(serverError.changed).toMatchObject({ name: editor.name, self: true });
		}
		const changes = await changesBy(editor, table, 'update');
		const own = changes.filter((change) => change.record_id === side[record] && change.after?.[column]);
		expect(own).toHaveLength(1);
		expect(own[0]).toMatchObject({ actor: editor.name, after: { [column]: saved[0] } });
		expect(own[0]?.before[column]).not.toBe(saved[0]);
		const [kept] =
			await sql`select ${sql(column)} as text, version from ${sql(table)} where id = ${side[record]}`;
		expect(kept).toEqual({ text: saved[0], version: 2 });
	});
}

const adding: [action: string, table: string][] = [
	['addOrganisationAction', 'organisations'],
	['addPersonAction', 'people'],
	['addAppointmentAction', 'appointments'],
	['mergePeopleAction', 'merges'],
	['mergeOrganisationsAction', 'merges'],
	['addTerritoryAction', 'territories'],
	['addPartnershipAction', 'partnerships'],
	['renewPartnershipAction', 'ledger_entries'],
	['addAgreementAction', 'agreements'],
	['renewAgreementAction', 'agreements'],
	['addPublicationAction', 'publications'],
	['addProgrammeAction', 'exchange_programmes'],
	['addRoundAction', 'exchange_rounds'],
	['addPlacementAction', 'exchange_placements'],
	['addStayAction', 'placement_stays'],
	['addCostAction', 'placement_costs'],
	['planVisitAction', 'visits'],
	['copyVisitAction', 'visits'],
	['addMemberAction', 'delegation_members'],
	['addAgendaItemAction', 'agenda_items'],
	['addFollowUpAction', 'follow_ups'],
	['designateAction', 'representatives'],
	['recordAbsenceAction', 'representative_absences'],
	['beginMonthlyReportAction', 'monthly_reports'],
	['saveViewAction', 'saved_views'],
	['freezeTripsAction', 'reports'],
	['addQuotedAction', 'quoted_figures'],
	['inviteUserAction', 'users'],
];

const apart = (replies: Reply[]) => [...new Set(replies.map((reply) => JSON.stringify(reply)))];

for (const [action, table] of adding) {
	test(`${action} sent ${many} times with one key: one record, equal answers`, async () => {
		const [side, editor] = [await newSide(), await newUser('admin')];
		const input = inputOf(action, side);
		const key = crypto.randomUUID();
		const answers = apart(await all(() => call(editor, action, input, key)));
		expect(answers).toEqual([expect.stringContaining('"data":')]);
		const added = await changesBy(editor, table, 'insert');
		expect(added).toHaveLength(1);
		expect(added[0]).toMatchObject({
			actor: editor.name,
			before: null,
			action: action.replace(/Action$/, ''),
		});
		expect(apart([await call(editor, action, input, key)])).toEqual(answers);
	});
}

test('a key counts for one person and one action', async () => {
	const [side, first, second] = [await newSide(), await newUser('staff'), await newUser('staff')];
	const key = crypto.randomUUID();
	const input = inputOf('addFollowUpAction', side);
	const ids = [
		await call(first, 'addFollowUpAction', input, key),
		await call(second, 'addFollowUpAction', input, key),
	];
	expect(new Set(ids.map(({ data }) => data?.id)).size).toBe(2);
	const reused = await call(first, 'addOrganisationAction', inputOf('addOrganisationAction', side), key);
	expect(reused.serverError).toMatchObject({ code: 'invalid', message: 'errors.keyReused' });
});

test('the history can be neither changed nor emptied, not even by the owner of the database', async () => {
	for (const statement of [
		`update history set actor = 'nobody' where id = (select max(id) from history)`,
		'delete from history where id = (select max(id) from history)',
		'truncate history',
	]) {
		await expect(sql.unsafe(statement), statement).rejects.toMatchObject({ code: 'JU002' });
	}
	const nobody = sql`update partnerships set internal_notes = 'x' where id = (select id from partnerships limit 1)`;
	await expect(nobody).rejects.toMatchObject({ code: 'JU001' });
});
