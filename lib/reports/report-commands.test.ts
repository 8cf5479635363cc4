import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import { reports } from '@/db/schema/reports';
import { visits } from '@/db/schema/visits';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { keptVisits, reportChanges } from './frozen-row-queries';
import { addQuoted, removeQuoted, reviseQuoted } from './quoted-commands';
import { newQuotedInput, quotedInput } from './quoted-input';
import { findQuoted, listQuoted, quotedToFields, quotedWithin } from './quoted-queries';
import type { FrozenAnniversaries, FrozenQuiet, TripsAlone } from './report';
import { deleteReport, freezeAnniversaries, freezeQuiet, freezeTrips } from './report-commands';
import { anniversariesNow, markOf, quietNow, tripsNow } from './report-figure-queries';
import { findReport, frozenToday, listReports } from './report-queries';
import { type ReportWorld, reportWorld } from './report-test-world';

let world: ReportWorld;
beforeAll(async () => {
	world = await reportWorld();
});
afterAll(() => world.end());

const missing = '00000000-0000-7000-8000-000000000000';
const trips = {
	...{ title: 'Reisen 2014 bis 2017', from: '2014-01-01', to: '2017-12-31', legislatureId: null },
	...{ government: false, anyway: true },
};
const quoted = {
	...{ measure: 'trips' as const, label: { de: 'Auslandsreisen', en: '' }, bound: 'more_than' as const },
	...{ value: '40', from: '2014-01-01', to: '2017-12-31', source: 'Portal', sourceOn: '2017-10/..' },
};
const quote = (values: Partial<typeof quoted> = {}) =>
	world.as('staff', (ctx) => addQuoted(ctx, newQuotedInput.parse({ ...quoted, ...values })));
const find = async (id: string) => {
	const found = await world.as('reader', (ctx) => findReport(ctx, id));
	if (!found) throw new Error('no report');
	return found;
};
const changes = async (id: string) => {
	const report = await find(id);
	const scope = { ...report, government: (report.figures as TripsAlone).government };
	return world.as('reader', async (ctx) => {
		const { rows } = await keptVisits(ctx, scope, { group: 'all' }, 1);
		const of = (fate: string) => rows.filter((row) => row.fate === fate).map(({ id }) => id);
		const { changed, gone, added } = await reportChanges(ctx, scope);
		expect([changed, gone]).toEqual([of('changed').length, of('gone').length]);
		return { changed: of('changed'), gone: of('gone'), added };
	});
};

describe('a frozen report of trips', () => {
	it('keeps figures, rows and quoted figures whatever becomes of them', async () => {
		const figure = await quote();
		const { id } = await world.as('staff', (ctx) => freezeTrips(ctx, trips));
		const before = await find(id);
		expect(before).toMatchObject({ title: trips.title, frozenOn: '2026-11-22', frozenBy: 'Martina Muster' });
		const figures = before.figures as TripsAlone;
		const kept = async () =>
			(
				await world.as('reader', (ctx) =>
					keptVisits(ctx, { ...before, government: false }, { group: 'all' }, 1),
				)
			).rows;
		expect(figures.figures.trips).toMatchObject({ count: 5, countries: 4, toPartnerRegions: 2 });
		expect(figures).toMatchObject({
			kind: 'trips',
			uncounted: 1,
			quoted: [{ value: 40, bound: 'more_than' }],
		});
		const rows = await kept();
		expect(rows.find((row) => row.id === world.ids.toRegion)).toMatchObject({
			...{ title: 'Bologna', countries: ['IT'], ownCost: 1234.5, region: 'active' },
			head: { name: 'Ada Muster', office: 'Ministerin' },
		});
		expect(await changes(id)).toEqual({ changed: [], gone: [], added: 0 });

		await world.as('admin', async ({ tx }) => {
			await tx.update(visits).set({ title: 'Anders' }).where(eq(visits.id, world.ids.toRegion));
			await tx.delete(visits).where(eq(visits.id, world.ids.toCountry));
			const cancelled = { status: 'cancelled' as const, cancelledReason: 'Grund' };
			await tx.update(visits).set(cancelled).where(eq(visits.id, world.ids.withoutStop));
			await visit(tx, { direction: 'outgoing', startsOn: '2014-02-02', title: 'Nachgetragen' });
			await tx.execute(sql`update quoted_figures set value = 41 where id = ${figure.id}`);
		});
		expect(await find(id)).toEqual(before);
		const bare = (each: Awaited<ReturnType<typeof kept>>) => each.map(({ fate: _, ...row }) => row);
		expect(bare(await kept())).toEqual(bare(rows));
		expect(await changes(id)).toEqual({
			changed: [world.ids.toRegion, world.ids.withoutStop],
			gone: [world.ids.toCountry],
			added: 1,
		});
	});

	it('cannot be changed, not even past the application; the history does not repeat it', async () => {
		const { id } = await world.as('staff', (ctx) => freezeTrips(ctx, trips));
		const change = world.as('admin', ({ tx }) =>
			tx.update(reports).set({ title: 'Anders' }).where(eq(reports.id, id)),
		);
		await expect(change).rejects.toMatchObject({ cause: { code: 'JU004' } });
		const [line] = await world.db.execute<{ after: object }>(
			sql`select after from history where record_id = ${id}`,
		);
		expect(line?.after).toMatchObject({ title: trips.title });
		expect(line?.after).not.toHaveProperty('figures');
	});

	it('names its legislature, if there is one', async () => {
		const legislatureId = world.legislature;
		const { id } = await world.as('staff', (ctx) => freezeTrips(ctx, { ...trips, legislatureId }));
		expect(await find(id)).toMatchObject({ legislature: '19. Wahlperiode' });
		await expect(
			world.as('staff', (ctx) => freezeTrips(ctx, { ...trips, legislatureId: missing })),
		).rejects.toMatchObject({ fields: { legislatureId: 'errors.chooseOne' } });
	});

	it('is nothing to a representative', async () => {
		const { id } = await world.as('staff', (ctx) => freezeTrips(ctx, trips));
		expect(await world.as('representative', (ctx) => findReport(ctx, id))).toBeUndefined();
		expect(await world.as('representative', (ctx) => listReports(ctx))).toEqual([]);
		expect(await world.as('reader', (ctx) => findReport(ctx, missing))).toBeUndefined();
		expect(await world.as('reader', (ctx) => findReport(ctx, 'trips'))).toBeUndefined();
	});

	it('goes for good, and only in the version that was read', async () => {
		const { id } = await world.as('staff', (ctx) => freezeTrips(ctx, trips));
		await expect(world.as('admin', (ctx) => deleteReport(ctx, { id, version: 2 }))).rejects.toThrow(
			ConflictError,
		);
		await world.as('admin', (ctx) => deleteReport(ctx, { id, version: 1 }));
		await expect(world.as('admin', (ctx) => deleteReport(ctx, { id, version: 1 }))).rejects.toThrow(
			NotFoundError,
		);
	});
});

describe('freezing', () => {
	const changed = { messageKey: 'reports.refusals.figuresChanged' };
	const period = { from: '2016-01-01', to: '2016-12-31' };

	it('takes only the figures that were seen', async () => {
		const seen = await world.as('staff', async (ctx) =>
			markOf(await tripsNow(ctx, { ...period, government: false })),
		);
		const freeze = () => world.as('staff', (ctx) => freezeTrips(ctx, { ...trips, ...period, seen }));
		await freeze();
		await world.as('admin', ({ tx }) =>
			tx.update(visits).set({ ownCost: 77 }).where(eq(visits.id, world.ids.resting)),
		);
		await expect(freeze()).rejects.toMatchObject(changed);
		const quiet = { title: 'Still', months: 12, kinds: [], anyway: true };
		await world.as('staff', async (ctx) =>
			freezeQuiet(ctx, { ...quiet, seen: markOf(await quietNow(ctx, quiet)) }),
		);
		await expect(world.as('staff', (ctx) => freezeQuiet(ctx, { ...quiet, seen }))).rejects.toMatchObject(
			changed,
		);
		const years = { title: 'Jubiläen', from: 2030, to: 2031, kinds: [], anyway: true };
		await world.as('staff', async (ctx) =>
			freezeAnniversaries(ctx, { ...years, seen: markOf(await anniversariesNow(ctx, years)) }),
		);
		await expect(
			world.as('staff', (ctx) => freezeAnniversaries(ctx, { ...years, seen })),
		).rejects.toMatchObject(changed);
	});

	it('asks before the same is frozen twice in a day', async () => {
		const input = { ...trips, from: '2013-01-01', to: '2013-12-31', anyway: false };
		const freeze = (values: Partial<typeof input> = {}, day?: string) =>
			world.as('staff', (ctx) => freezeTrips(ctx, { ...input, ...values }), day);
		const first = await freeze();
		const same = { path: `reports/${first.id}`, name: input.title, detail: null };
		const refused = { messageKey: 'reports.refusals.frozenToday', likely: [same] };
		await expect(freeze({ title: 'Anders' })).rejects.toMatchObject(refused);
		const twin = (government: boolean) =>
			world.as('staff', (ctx) => frozenToday(ctx, { ...input, kind: 'trips', government }));
		expect(await twin(false)).toEqual({ id: first.id, title: input.title });
		expect(await twin(true)).toBeNull();
		await freeze({ government: true });
		await freeze({ to: '2013-12-30' });
		await freeze({}, '2026-11-23');
		await freeze({ anyway: true });

		const kinds = (asked: string[]) =>
			world.as('staff', (ctx) =>
				freezeAnniversaries(ctx, { title: 'Arten', from: 2050, to: 2051, kinds: asked }),
			);
		const { id } = await kinds(['twinning', 'friendship']);
		expect((await find(id)).figures).toMatchObject({ kinds: ['friendship', 'twinning'] });
		await expect(kinds(['friendship', 'twinning'])).rejects.toMatchObject({ messageKey: refused.messageKey });
		await kinds(['friendship']);
		await kinds([]);
		await expect(kinds([])).rejects.toMatchObject({ messageKey: refused.messageKey });
	});
});

it('marks the same figures alike, in whatever order their keys come', () => {
	const line = { lines: [], undated: 1 };
	expect(markOf({ kind: 'anniversaries', ...line })).toBe(markOf({ ...line, kind: 'anniversaries' }));
	expect(markOf({ kind: 'anniversaries', ...line })).not.toBe(
		markOf({ ...line, kind: 'anniversaries', undated: 2 }),
	);
});

describe('the other frozen reports', () => {
	it('keep anniversaries with what was planned then', async () => {
		const input = { title: 'Jubiläen', from: 2026, to: 2032, kinds: [], anyway: true };
		const { id } = await world.as('staff', (ctx) => freezeAnniversaries(ctx, input));
		const { figures, from, to } = await find(id);
		expect([from, to]).toEqual(['2026-01-01', '2032-12-31']);
		const { lines } = figures as FrozenAnniversaries;
		expect(lines.map(({ day, years, suspended, open }) => [day, years, suspended, open])).toEqual(
			expect.arrayContaining([
				['2026-10-16', 35, true, false],
				['2027-04-01', 35, false, true],
			]),
		);
	});

	it('keep who was not visited, with the last sign of life', async () => {
		const { id } = await world.as('staff', (ctx) =>
			freezeQuiet(ctx, { title: 'Still', months: 12, kinds: [], anyway: true }),
		);
		const { figures, from, to } = await find(id);
		expect([from, to]).toEqual(['2025-11-22', '2026-11-22']);
		const line = (figures as FrozenQuiet).lines.find(({ partnershipId }) => partnershipId === world.resting);
		expect(line).toMatchObject({
			suspended: true,
			lastVisit: { title: 'Jaroslawl', startsOn: '2016-03-01' },
			nextVisit: null,
			lastContact: { kind: 'visit', on: '2016-03-01' },
		});
	});
});

describe('a quoted figure', () => {
	it('is entered, revised in the version that was read, and removed', async () => {
		const { id } = await quote({ label: { de: 'Länder', en: '' } });
		const read = await world.as('reader', (ctx) => findQuoted(ctx, id));
		if (!read) throw new Error('no figure');
		expect(quotedToFields(read)).toMatchObject({ value: '40', sourceOn: '2017-10/..' });
		const revised = quotedInput.parse({ id, version: 1, ...quotedToFields(read), value: '26' });
		await world.as('staff', (ctx) => reviseQuoted(ctx, revised));
		await expect(world.as('staff', (ctx) => reviseQuoted(ctx, revised))).rejects.toThrow(ConflictError);
		await expect(world.as('staff', (ctx) => removeQuoted(ctx, { id, version: 1 }))).rejects.toThrow(
			ConflictError,
		);
		await world.as('staff', (ctx) => removeQuoted(ctx, { id, version: 2 }));
		await expect(world.as('staff', (ctx) => removeQuoted(ctx, { id, version: 2 }))).rejects.toThrow(
			NotFoundError,
		);
	});

	it('stands in the reports of days that it shares, and before no representative', async () => {
		const { id } = await quote({ label: { de: 'Nur 2012', en: '' }, from: '2012-01-01', to: '2012-12-31' });
		const within = async (from: string, to: string) =>
			(await world.as('reader', (ctx) => quotedWithin(ctx, { from, to }))).some((each) => each.id === id);
		expect(await within('2012-12-31', '2013-12-31')).toBe(true);
		expect(await within('2011-01-01', '2012-01-01')).toBe(true);
		expect(await within('2013-01-01', '2013-12-31')).toBe(false);
		expect(await world.as('representative', (ctx) => listQuoted(ctx))).toEqual([]);
		expect(await world.as('representative', (ctx) => findQuoted(ctx, id))).toBeUndefined();
	});
});
