import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, partnership, visit as visitRow } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { today, type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { followUpPath, followUpState } from './follow-up';
import {
	addFollowUp,
	completeFollowUp,
	moveFollowUp,
	removeFollowUp,
	reopenFollowUp,
	reviseFollowUp,
} from './follow-up-commands';
import { followUpsDue } from './follow-up-due-queries';
import {
	completeInput,
	followUpInput,
	moveInput,
	type NewFollowUpFields,
	newFollowUpInput,
} from './follow-up-input';
import { loadFollowUpParams } from './follow-up-params';
import { followUpsOf, listFollowUps } from './follow-up-queries';

let world: VisitWorld;
let visitId: string;
let foreignVisit: string;

beforeAll(async () => {
	world = await visitWorld();
	visitId = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.own] }))).id;
	foreignVisit = (await world.as('staff', ({ tx }) => visitRow(tx, { partnershipIds: [world.foreign] }))).id;
});
afterAll(() => world.end());

const add = (part: Partial<NewFollowUpFields> = {}, role: Role = 'staff') =>
	world.as(role, (ctx) =>
		addFollowUp(
			ctx,
			newFollowUpInput.parse({
				subject: { visitId },
				text: 'Hospitationsplätze benennen',
				owner: 'ours',
				responsible: '',
				dueOn: '',
				...part,
			}),
		),
	);

describe('the state of a promise', () => {
	it.each([
		[null, null, 'open'],
		['2026-11-21', null, 'overdue'],
		[today, null, 'due'],
		['2026-12-06', null, 'due'],
		['2026-12-07', null, 'open'],
		['2026-11-01', '2026-11-02', 'done'],
	])('due %s, done %s: %s', (dueOn, doneOn, state) => {
		expect(followUpState({ dueOn, doneOn }, today)).toBe(state);
	});
});

describe('promises', () => {
	it('get another day while they are open', async () => {
		const { id } = await add({ dueOn: '2026-12-01' });
		const move = (version: number) =>
			world.as('staff', (ctx) => moveFollowUp(ctx, moveInput.parse({ id, version, dueOn: '2027-01-15' })));
		await move(1);
		await expect(move(1)).rejects.toThrow(ConflictError);
		await world.as('staff', (ctx) => completeFollowUp(ctx, { id, version: 2, outcome: null }));
		await expect(move(3)).rejects.toMatchObject({ messageKey: 'followUps.refusals.alreadyDone' });
		expect(moveInput.safeParse({ id, version: 3, dueOn: '' }).error?.issues[0]?.message).toBe(
			'errors.required',
		);
	});

	it('belong to a visit or a partnership, open ones first', async () => {
		const subject = { partnershipId: world.own };
		const { id } = await add({ subject, text: 'Zuerst' });
		await add({ subject, text: 'Danach' });
		await world.as('staff', (ctx) => completeFollowUp(ctx, { id, version: 1, outcome: null }));
		const found = await world.as('staff', (ctx) => followUpsOf(ctx, subject, 'de'));
		expect(found.map(({ text, doneOn }) => [text, doneOn])).toEqual([
			['Danach', null],
			['Zuerst', today],
		]);
	});

	it('are done once and opened again once', async () => {
		const { id } = await add();
		const as = (command: typeof reopenFollowUp, version: number) =>
			world.as('staff', (ctx) => command(ctx, { id, version }));
		const complete = (version: number, outcome: string) =>
			world.as('staff', (ctx) => completeFollowUp(ctx, completeInput.parse({ id, version, outcome })));
		await expect(as(reopenFollowUp, 1)).rejects.toMatchObject({ messageKey: 'followUps.refusals.notDone' });
		await complete(1, 'Am 3. Mai übersandt');
		await expect(complete(2, '')).rejects.toMatchObject({
			messageKey: 'followUps.refusals.alreadyDone',
		});
		await as(reopenFollowUp, 2);
		await as(removeFollowUp, 3);
		await expect(as(removeFollowUp, 3)).rejects.toBeInstanceOf(NotFoundError);
	});

	it('belong to an agreement too, and say how they were kept', async () => {
		const { id: agreementId } = await world.as('staff', ({ tx }) =>
			agreement(tx, { title: { de: 'Arbeitsprogramm' }, partnershipIds: [world.own] }),
		);
		const { id } = await add({ subject: { agreementId }, text: 'Zwischenbericht', owner: 'theirs' });
		const outcome = 'Eingegangen am 2. November';
		await world.as('staff', (ctx) => completeFollowUp(ctx, { id, version: 1, outcome }));
		const [found] = await world.as('staff', (ctx) => followUpsOf(ctx, { agreementId }, 'de'));
		expect(found).toMatchObject({ agreement: 'Arbeitsprogramm', doneOn: today, outcome });
		expect(found && followUpPath(found)).toBe(`/agreements/${agreementId}?tab=commitments`);
		const params = loadFollowUpParams({ partnership: world.own, q: 'Zwischenbericht', size: '100' });
		expect((await world.as('representative', (ctx) => listFollowUps(ctx, params, 'de'))).total).toBe(1);
		const history = await world.db.execute(
			sql`select from history where subject_table = 'agreements' and subject_id = ${agreementId} and table_name = 'follow_ups'`,
		);
		expect(history).toHaveLength(2);
	});

	it('show the second writer what the first wrote', async () => {
		const { id } = await add();
		const revise = (text: string) =>
			world.as('staff', (ctx) =>
				reviseFollowUp(
					ctx,
					followUpInput.parse({
						id,
						version: 1,
						text,
						owner: 'theirs',
						responsible: '',
						assigneeId: '',
						dueOn: '',
					}),
				),
			);
		await revise('Erste Fassung');
		const late = await revise('Zweite Fassung').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ text: 'Erste Fassung', owner: 'theirs' });
	});

	it('are due fourteen days ahead, the oldest first', async () => {
		for (const dueOn of ['2026-12-06', '2026-10-01', '2026-12-07']) await add({ text: dueOn, dueOn });
		const due = await world.as('staff', (ctx) => followUpsDue(ctx, 'de'));
		expect(due.rows.map(({ dueOn }) => dueOn)).toEqual(['2026-10-01', '2026-12-06']);
		const some = await world.as('staff', (ctx) => followUpsDue(ctx, 'de', { limit: 1 }));
		const params = await loadFollowUpParams(new URLSearchParams({ state: 'pending' }));
		const { total } = await world.as('staff', (ctx) => listFollowUps(ctx, params, 'de'));
		expect([some.rows.length, some.total, total]).toEqual([1, 2, 2]);
	});
});

describe('a representative', () => {
	it('sees and writes the promises of own partnerships and their visits only', async () => {
		const other = await world.as('staff', ({ tx }) => partnership(tx, {}));
		const hidden = await add({
			subject: { partnershipId: other.id },
			text: 'Verborgen bei der Partnerschaft',
		});
		await add({ subject: { visitId: foreignVisit }, text: 'Verborgen beim Besuch' });
		await expect(add({ subject: { visitId: foreignVisit } }, 'representative')).rejects.toThrow(
			NotFoundError,
		);
		await expect(add({ subject: { partnershipId: other.id } }, 'representative')).rejects.toThrow(
			NotFoundError,
		);
		const theirs = await world.as('staff', ({ tx }) => agreement(tx, { partnershipIds: [other.id] }));
		await add({ subject: { agreementId: theirs.id }, text: 'Verborgen bei der Vereinbarung' });
		await expect(add({ subject: { agreementId: theirs.id } }, 'representative')).rejects.toThrow(
			NotFoundError,
		);
		await expect(
			world.as('representative', (ctx) => removeFollowUp(ctx, { id: hidden.id, version: 1 })),
		).rejects.toBeInstanceOf(NotFoundError);
		const params = loadFollowUpParams({ q: 'Verborgen', size: '100' });
		const seen = await world.as('representative', (ctx) => listFollowUps(ctx, params, 'de'));
		expect(seen).toEqual({ rows: [], total: 0 });
		expect((await world.as('staff', (ctx) => listFollowUps(ctx, params, 'de'))).total).toBe(3);
		const own = loadFollowUpParams({ partnership: world.own, size: '100' });
		expect((await world.as('representative', (ctx) => listFollowUps(ctx, own, 'de'))).total).toBeGreaterThan(
			0,
		);
	});
});
