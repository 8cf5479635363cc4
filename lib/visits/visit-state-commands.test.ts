import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit as visitRow } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { copyVisit } from './visit-copy-commands';
import { acceptInput, cancelInput, copyInput, postponeInput, reportInput } from './visit-input';
import { publishVisit, unpublishVisit } from './visit-publish-commands';
import { findVisit, type Visit } from './visit-queries';
import {
	acceptVisit,
	cancelVisit,
	confirmVisit,
	postponeVisit,
	reportVisit,
	reviseResult,
} from './visit-state-commands';
import { type VisitWorld, visitWorld } from './visit-test-world';

let world: VisitWorld;
beforeAll(async () => {
	world = await visitWorld();
});
afterAll(() => world.end());

type Values = Parameters<typeof visitRow>[1];
const future = { startsOn: '2026-12-03', endsOn: '2026-12-05' };
const past = { startsOn: '2026-11-02', endsOn: '2026-11-03' };

const add = (values: Values = {}) =>
	world.as('staff', (ctx) => visitRow(ctx.tx, { partnershipIds: [world.own], ...future, ...values }));
const find = async (id: string) => (await world.as('staff', (ctx) => findVisit(ctx, id))) as Visit;
const refusal = (reason: string) => ({ messageKey: `visits.refusals.${reason}` });

type Read = { id: string; version: number };
const verbs = {
	accept: ({ id, version }: Read, days = { startsOn: '', endsOn: '' }) =>
		world.as('staff', (ctx) => acceptVisit(ctx, acceptInput.parse({ id, version, ...days }))),
	confirm: ({ id, version }: Read) => world.as('staff', (ctx) => confirmVisit(ctx, { id, version })),
	postpone: ({ id, version }: Read, days = { startsOn: '', endsOn: '' }) =>
		world.as('staff', (ctx) =>
			postponeVisit(ctx, postponeInput.parse({ id, version, reason: 'Streik', ...days })),
		),
	cancel: ({ id, version }: Read) =>
		world.as('staff', (ctx) => cancelVisit(ctx, cancelInput.parse({ id, version, reason: 'Absage' }))),
	report: ({ id, version }: Read) =>
		world.as('staff', (ctx) => reportVisit(ctx, reportInput.parse({ id, version, result: 'Gut gelaufen' }))),
	revise: ({ id, version }: Read) =>
		world.as('staff', (ctx) => reviseResult(ctx, reportInput.parse({ id, version, result: 'Berichtigt' }))),
	publish: ({ id, version }: Read) => world.as('manager', (ctx) => publishVisit(ctx, { id, version })),
	unpublish: ({ id, version }: Read) => world.as('manager', (ctx) => unpublishVisit(ctx, { id, version })),
};

const reason = { cancelledReason: 'Streik' };
const publishable = {
	status: 'confirmed',
	publicTitle: { de: 'Gäste aus Łódź' },
	publicSummary: { de: 'Kurz' },
} as const;

describe('each verb', () => {
	it.each([
		['accept', { status: 'requested' }, { status: 'planned' }],
		['accept', { status: 'postponed', ...reason }, { status: 'planned', cancelledReason: null }],
		['confirm', { status: 'planned' }, { status: 'confirmed' }],
		['confirm', { status: 'planned', ...past }, { status: 'confirmed' }],
		['postpone', { status: 'confirmed' }, { status: 'postponed', cancelledReason: 'Streik', ...future }],
		['cancel', { status: 'planned' }, { status: 'cancelled', cancelledReason: 'Absage' }],
		['report', { status: 'confirmed', ...past }, { status: 'reported', result: 'Gut gelaufen' }],
		['revise', { status: 'reported', result: 'Gut', ...past }, { status: 'reported', result: 'Berichtigt' }],
	] as const)('%s from %o leads to %o', async (verb, from, to) => {
		const visit = await add(from);
		await verbs[verb](visit);
		expect(await find(visit.id)).toMatchObject({ ...to, version: visit.version + 1 });
	});

	it.each([
		['accept', { status: 'planned' }, 'notRequested'],
		['confirm', { status: 'requested' }, 'notPlanned'],
		['confirm', { status: 'confirmed' }, 'notPlanned'],
		['postpone', { status: 'postponed', ...reason }, 'notOpen'],
		['postpone', { status: 'planned', ...past }, 'alreadyBegun'],
		['cancel', { status: 'cancelled', ...reason }, 'alreadyCancelled'],
		['cancel', { status: 'confirmed', ...past }, 'alreadyBegun'],
		['cancel', { status: 'reported', result: 'Gut', ...past }, 'alreadyReported'],
		['report', { status: 'planned' }, 'notBegun'],
		['report', { status: 'requested', ...past }, 'notReportable'],
		['report', { status: 'reported', result: 'Gut', ...past }, 'alreadyReported'],
		['revise', { status: 'confirmed', ...past }, 'notReported'],
		['publish', { status: 'planned' }, 'notConfirmed'],
		['publish', { ...publishable, publicTitle: {} }, 'publicTitleMissing'],
		['publish', { ...publishable, publicSummary: { en: 'Short' } }, 'publicSummaryMissing'],
		['unpublish', { status: 'planned' }, 'notPublished'],
	] as const)('%s from %o is refused: %s', async (verb, from, why) => {
		const visit = await add(from);
		await expect(verbs[verb](visit)).rejects.toMatchObject(refusal(why));
		expect((await find(visit.id)).version).toBe(visit.version);
	});

	it.each(Object.keys(verbs) as (keyof typeof verbs)[])(
		'%s asks for the version that was read',
		async (verb) => {
			const visit = await add();
			await expect(verbs[verb]({ ...visit, version: 9 })).rejects.toBeInstanceOf(ConflictError);
			const missing = { id: crypto.randomUUID(), version: 1 };
			await expect(verbs[verb](missing)).rejects.toBeInstanceOf(NotFoundError);
		},
	);
});

describe('days', () => {
	it('may be given when postponing and when planning again', async () => {
		const visit = await add({ status: 'confirmed' });
		await verbs.postpone(visit, { startsOn: '2027-01-11', endsOn: '' });
		const postponed = await find(visit.id);
		expect(postponed).toMatchObject({ startsOn: '2027-01-11', endsOn: '2027-01-11' });
		await verbs.accept(postponed, { startsOn: '2027-02-01', endsOn: '2027-02-03' });
		expect(await find(visit.id)).toMatchObject({ startsOn: '2027-02-01', endsOn: '2027-02-03' });
	});

	it('take stops and programme along, at the same time of day', async () => {
		const visit = await add({
			stops: [{ territoryId: world.emilia, from: '2026-12-04', to: null }],
			agenda: [{ day: 1, from: '09:30', title: 'Werkstatt' }],
		});
		await verbs.postpone(visit, { startsOn: '2027-06-03', endsOn: '2027-06-05' });
		expect((await find(visit.id)).stops).toMatchObject([{ from: '2027-06-04', to: null }]);
		const clock = `to_char(starts_at at time zone time_zone, 'YYYY-MM-DD HH24:MI') as clock`;
		expect(
			await world.db.execute(`select ${clock} from agenda_items where visit_id = '${visit.id}'`),
		).toEqual([{ clock: '2027-06-04 09:30' }]);
	});

	it('need a start before an end', () => {
		const at = (startsOn: string, endsOn: string) =>
			acceptInput.safeParse({ id: crypto.randomUUID(), version: 1, startsOn, endsOn }).error?.issues[0]?.path;
		expect(at('', '2027-02-03')).toEqual(['startsOn']);
		expect(at('2027-02-03', '2027-02-01')).toEqual(['endsOn']);
	});
});

describe('publishing', () => {
	it('makes an address from title and year, unique by a number, and keeps it', async () => {
		const visit = await add(publishable);
		expect(await verbs.publish(visit)).toEqual({ id: visit.id, slug: 'gaeste-aus-lodz-2026' });
		expect((await verbs.publish(await add(publishable))).slug).toBe('gaeste-aus-lodz-2026-2');
		await verbs.unpublish(await find(visit.id));
		expect((await find(visit.id)).publishedAt).toBeNull();
		expect((await verbs.publish(await find(visit.id))).slug).toBe('gaeste-aus-lodz-2026');
	});

	it('has an address also for a title without Latin letters', async () => {
		const visit = await add({ ...publishable, publicTitle: { de: 'Ярославль' } });
		expect((await verbs.publish(visit)).slug).toBe('besuch-2026');
	});

	it('gives different addresses to many at once', async () => {
		const many = await Promise.all(
			Array.from({ length: 6 }, () => add({ ...publishable, publicTitle: { de: 'Zugleich' } })),
		);
		const slugs = await Promise.all(many.map(async (visit) => (await verbs.publish(visit)).slug));
		expect(new Set(slugs).size).toBe(6);
	});

	it.each(['postpone', 'cancel'] as const)('ends with %s', async (verb) => {
		const visit = await add({ ...publishable, slug: `ende-${verb}`, publishedAt: new Date() });
		await verbs[verb](visit);
		expect((await find(visit.id)).publishedAt).toBeNull();
	});
});

describe('copying', () => {
	const copy = (id: string, startsOn: string, role: Role = 'staff') =>
		world.as(role, (ctx) => copyVisit(ctx, copyInput.parse({ id, title: 'Nächstes Jahr', startsOn })));

	it('keeps partnerships, topics, stops, delegation and programme, moved to the new days', async () => {
		const visit = await add({
			...publishable,
			...past,
			status: 'reported',
			result: 'Gut',
			slug: 'vorlage',
			publishedAt: new Date(),
			topicIds: [world.topic],
			stops: [{ territoryId: world.emilia, place: 'Bologna', from: '2026-11-03', to: null }],
			members: [{ nameThen: 'M. Esempio', isHead: true, needs: 'vegetarisch' }, { nameThen: 'L. Prova' }],
			agenda: [{ day: 0, from: '10:00', to: '11:30', title: 'Begrüßung', public: true }],
			followUps: [{ text: 'Unterlagen' }],
		});
		const { id } = await copy(visit.id, '2027-07-05');
		expect(await find(id)).toMatchObject({
			title: 'Nächstes Jahr',
			status: 'planned',
			startsOn: '2027-07-05',
			endsOn: '2027-07-06',
			result: null,
			slug: null,
			publishedAt: null,
			publicTitle: {},
			members: 2,
			head: { name: 'M. Esempio' },
			stops: [{ place: 'Bologna', from: '2027-07-06', to: null }],
		});
		const read = (query: string) => world.db.execute(query);
		expect(
			await read(`select needs from delegation_members where visit_id = '${id}' and needs is not null`),
		).toHaveLength(0);
		expect(await read(`select id from follow_ups where visit_id = '${id}'`)).toHaveLength(0);
		const clock = `to_char(starts_at at time zone time_zone, 'YYYY-MM-DD HH24:MI') as clock`;
		expect(await read(`select ${clock} from agenda_items where visit_id = '${id}'`)).toEqual([
			{ clock: '2027-07-05 10:00' },
		]);
	});

	it('by a representative is of own partnerships, and of nobody else’s visits', async () => {
		const joint = await add({ partnershipIds: [world.own, world.foreign] });
		const { id } = await copy(joint.id, '2027-07-05', 'representative');
		expect((await find(id)).partnerships.map((each) => each.id)).toEqual([world.own]);
		const foreign = await add({ partnershipIds: [world.foreign] });
		await expect(copy(foreign.id, '2027-07-05', 'representative')).rejects.toBeInstanceOf(NotFoundError);
	});
});
