import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement, ledgerEntry, visit as visitRow } from '@/db/demo/builders';
import { visitStops, visits } from '@/db/schema/visits';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import { deleteVisit, planVisit, reviseVisit } from './visit-commands';
import { visitToFields } from './visit-fields';
import { newVisitInput, type VisitFields, visitInput } from './visit-input';
import { findVisit, type Visit } from './visit-queries';
import { today, type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

const missing = '00000000-0000-7000-8000-000000000000';
const essentials = (): VisitFields => ({
	partnershipIds: [world.own],
	direction: 'incoming',
	title: 'Fachdelegation Abfallwirtschaft',
	startsOn: '2026-12-03',
	endsOn: '',
	kind: 'expert',
	purpose: '',
	host: '',
	ownCost: '',
	topicIds: [],
	stops: [],
	publicTitle: { de: '', en: '' },
	publicSummary: { de: '', en: '' },
});
const plan = (fields: Partial<VisitFields> = {}, role: Role = 'staff') =>
	world.as(role, (ctx) =>
		planVisit(ctx, newVisitInput.parse({ ...essentials(), status: 'planned', ...fields })),
	);
const find = async (id: string) => (await world.as('staff', (ctx) => findVisit(ctx, id))) as Visit;
const revise = (visit: Visit, fields: Partial<VisitFields>, role: Role = 'staff') =>
	world.as(role, (ctx) =>
		reviseVisit(
			ctx,
			visitInput.parse({ id: visit.id, version: visit.version, ...visitToFields(visit), ...fields }),
		),
	);
const historyOf = (id: string) =>
	world.db.execute<{ table_name: string; operation: string; after: Record<string, unknown> }>(
		sql`select table_name, operation, after from history where subject_id = ${id} order by id`,
	);
const refusal = (reason: string) => ({ messageKey: `visits.refusals.${reason}` });

describe('logging', () => {
	it('needs partnership, direction, title and days only; the last day is the first', async () => {
		const { id } = await plan();
		expect(await find(id)).toMatchObject({ status: 'planned', endsOn: '2026-12-03', version: 1, stops: [] });
		expect((await historyOf(id)).map((line) => line.table_name)).toEqual(['visits', 'visit_partnerships']);
	});

	it('takes stops in several countries in their order, and topics', async () => {
		const stops = [
			{ stopId: '', territoryId: world.jalisco, place: 'Guadalajara', from: '2026-12-03', to: '2026-12-04' },
			{ stopId: '', territoryId: world.emilia, place: '', from: '', to: '' },
		];
		const found = await find((await plan({ stops, topicIds: [world.topic], endsOn: '2026-12-05' })).id);
		expect(found.stops.map((stop) => [stop.countryCode, stop.place])).toEqual([
			['MX', 'Guadalajara'],
			['IT', null],
		]);
		expect(found.topics).toHaveLength(1);
	});

	it('is for a representative in own partnerships only', async () => {
		await expect(plan({}, 'representative')).resolves.toBeTruthy();
		for (const partnershipIds of [[world.foreign], [world.own, world.foreign], [missing], []])
			await expect(plan({ partnershipIds, direction: 'outgoing' }, 'representative')).rejects.toMatchObject(
				refusal('foreignPartnership'),
			);
	});

	it('takes a journey that concerns no partnership, and what it cost', async () => {
		const trip = { partnershipIds: [], direction: 'outgoing' as const, ownCost: '1.234,5' };
		const found = await find((await plan(trip)).id);
		expect(found).toMatchObject({ partnerships: [], ownCost: 1234.5 });
		expect(visitToFields(found)).toMatchObject({ partnershipIds: [], ownCost: '1234,50' });
	});

	it('names the field of a record that is not there', async () => {
		const stops = [{ stopId: '', territoryId: missing, place: '', from: '', to: '' }];
		const error = await plan({ partnershipIds: [missing], topicIds: [missing], stops }).catch((e) => e);
		expect(error).toBeInstanceOf(InvalidInputError);
		expect(Object.keys(error.fields)).toEqual(['partnershipIds', 'topicIds', 'stops.0.territoryId']);
	});

	it.each([
		['no partnership', { partnershipIds: [] }, 'partnershipIds', 'errors.required'],
		['an amount that is none', { ownCost: 'viel' }, 'ownCost', 'errors.invalidAmount'],
		['an end before the start', { endsOn: '2026-12-02' }, 'endsOn', 'errors.endBeforeStart'],
		['no title', { title: ' ' }, 'title', 'errors.required'],
		['a day that is none', { startsOn: '2026-02-30' }, 'startsOn', 'errors.invalidDate'],
	])('refuses %s', (_, fields, path, message) => {
		const { error } = newVisitInput.safeParse({ ...essentials(), status: 'planned', ...fields });
		expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
	});

	it('refuses a stop outside the days, and columns that are nobody’s to send', () => {
		const stops = [{ stopId: '', territoryId: world.emilia, place: '', from: '2026-12-09', to: '' }];
		expect(
			newVisitInput.safeParse({ ...essentials(), status: 'planned', stops }).error?.issues[0]?.path,
		).toEqual(['stops', 0, 'from']);
		for (const extra of [{ publishedAt: new Date() }, { result: 'x' }, { slug: 'x' }, { status: 'reported' }])
			expect(newVisitInput.safeParse({ ...essentials(), status: 'planned', ...extra }).success).toBe(false);
	});
});

describe('revising', () => {
	it('changes what was typed, and nothing else gets a line in the history', async () => {
		const { id } = await plan();
		await revise(await find(id), { title: 'Fachdelegation Wasser', endsOn: '2026-12-04' });
		expect(await find(id)).toMatchObject({ title: 'Fachdelegation Wasser', version: 2 });
		expect((await historyOf(id)).at(-1)?.after).toEqual({
			title: 'Fachdelegation Wasser',
			ends_on: '2026-12-04',
		});
	});

	it('keeps the rows of stops that stay, and raises the version when only parts changed', async () => {
		const stop = (place: string, stopId = '') => ({
			stopId,
			territoryId: world.emilia,
			place,
			from: '',
			to: '',
		});
		const { id } = await plan({ stops: [stop('Bologna'), stop('Parma'), stop('Modena')] });
		const before = await find(id);
		const [bologna, , modena] = before.stops.map((each) => each.id);
		await revise(before, { stops: [stop('Modena', modena), stop('Bologna', bologna), stop('Rimini')] });
		const after = await find(id);
		expect(after.version).toBe(before.version + 1);
		expect(after.stops.map((each) => each.place)).toEqual(['Modena', 'Bologna', 'Rimini']);
		expect(after.stops.slice(0, 2).map((each) => each.id)).toEqual([modena, bologna]);
		const lines = await historyOf(id);
		await revise(after, {});
		expect((await find(id)).version).toBe(after.version);
		expect(await historyOf(id)).toHaveLength(lines.length);
	});

	it('keeps a partnership whose ledger or agreement names it, and says how many do', async () => {
		const { id } = await plan({ partnershipIds: [world.own, world.foreign] });
		await world.as('manager', async ({ tx }) => {
			await ledgerEntry(tx, world.own, { type: 'celebrated', on: '2026-12-03', visitId: id });
			await agreement(tx, { partnershipIds: [world.own], signedOn: '2026-11-01', visitId: id });
		});
		await expect(revise(await find(id), { partnershipIds: [world.foreign] })).rejects.toMatchObject({
			fields: {
				partnershipIds: { key: 'visits.refusals.toldElsewhere', values: { lines: 1, agreements: 1 } },
			},
		});
		await revise(await find(id), { partnershipIds: [world.own] });
		expect((await find(id)).partnerships.map((each) => each.id)).toEqual([world.own]);
	});

	it('does not take over the stop of another visit', async () => {
		const stop = { stopId: '', territoryId: world.emilia, place: 'Bologna', from: '', to: '' };
		const other = await find((await plan({ stops: [stop] })).id);
		const { id } = await plan();
		await revise(await find(id), {
			stops: [{ ...stop, stopId: other.stops[0]?.id ?? '', place: 'Geraubt' }],
		});
		expect((await find(other.id)).stops[0]?.place).toBe('Bologna');
		expect(await world.db.select().from(visitStops).where(eq(visitStops.visitId, id))).toHaveLength(1);
	});

	it('of an old version answers with the values as they are now', async () => {
		const { id } = await plan();
		const read = await find(id);
		await revise(read, { title: 'Neuer Titel', topicIds: [world.topic] });
		const error = await revise(read, { title: 'Anderer Titel' }).catch((e) => e);
		expect(error).toBeInstanceOf(ConflictError);
		expect(error.conflict).toMatchObject({
			version: 2,
			current: { title: 'Neuer Titel', topicIds: [world.topic] },
		});
		expect((await find(id)).title).toBe('Neuer Titel');
	});

	it('loses none of many at once', async () => {
		const { id } = await plan();
		const read = await find(id);
		const topicIds = [world.topic];
		const answers = await Promise.allSettled(
			Array.from({ length: 8 }, (_, n) => revise(read, { title: `Titel ${n}`, topicIds })),
		);
		expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
		const conflicts = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
		for (const error of conflicts) expect(error.conflict.current).toMatchObject({ topicIds });
	});

	it('leaves a published visit its German texts and a reported one in the past', async () => {
		const publicTexts = { publicTitle: { de: 'Titel', en: '' }, publicSummary: { de: 'Kurz', en: '' } };
		const { id } = await plan(publicTexts);
		await world.as('admin', (ctx) =>
			ctx.tx
				.update(visits)
				.set({ status: 'confirmed', slug: 'titel', publishedAt: new Date() })
				.where(eq(visits.id, id)),
		);
		const read = await find(id);
		await expect(revise(read, { publicTitle: { de: '', en: 'T' } })).rejects.toMatchObject(
			refusal('publicTitleMissing'),
		);
		await expect(revise(read, { publicSummary: { de: '', en: '' } })).rejects.toMatchObject(
			refusal('publicSummaryMissing'),
		);
		const reported = await world.as('staff', (ctx) =>
			visitRow(ctx.tx, {
				status: 'reported',
				result: 'Gut',
				startsOn: '2026-05-04',
				partnershipIds: [world.own],
			}),
		);
		await expect(
			revise(await find(reported.id), { startsOn: '2026-12-01', endsOn: '2026-12-01' }),
		).rejects.toMatchObject(refusal('notBegun'));
		await expect(revise(await find(reported.id), { startsOn: today, endsOn: today })).resolves.toBeTruthy();
	});
});

describe('a representative', () => {
	it('revises own visits, joint ones too, without touching another’s partnership', async () => {
		const { id } = await plan({ partnershipIds: [world.own, world.foreign] });
		await revise(await find(id), { title: 'Gemeinsam' }, 'representative');
		for (const partnershipIds of [[world.own], [world.foreign]])
			await expect(revise(await find(id), { partnershipIds }, 'representative')).rejects.toMatchObject(
				refusal('foreignPartnership'),
			);
		const own = await find((await plan()).id);
		await expect(
			revise(own, { partnershipIds: [world.own, world.foreign] }, 'representative'),
		).rejects.toMatchObject(refusal('foreignPartnership'));
	});

	it('finds another’s visit as little as one that is not there', async () => {
		const foreign = await find((await plan({ partnershipIds: [world.foreign] })).id);
		await expect(revise(foreign, {}, 'representative')).rejects.toBeInstanceOf(NotFoundError);
		await expect(revise({ ...foreign, id: missing }, {}, 'representative')).rejects.toBeInstanceOf(
			NotFoundError,
		);
		expect(await world.as('representative', (ctx) => findVisit(ctx, 'kein-uuid'))).toBeUndefined();
	});
});

describe('deleting', () => {
	it('takes the parts along and leaves the history', async () => {
		const { id } = await plan({ topicIds: [world.topic] });
		await expect(world.as('admin', (ctx) => deleteVisit(ctx, { id, version: 7 }))).rejects.toBeInstanceOf(
			ConflictError,
		);
		await world.as('admin', (ctx) => deleteVisit(ctx, { id, version: 1 }));
		expect(await find(id)).toBeUndefined();
		const deleted = (await historyOf(id)).filter((line) => line.operation === 'delete');
		expect(deleted.map((line) => line.table_name).sort()).toEqual([
			'visit_partnerships',
			'visit_topics',
			'visits',
		]);
	});
});
