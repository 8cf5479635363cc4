import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptNames, keptVisits } from './frozen-row-queries';
import { freezeTrips } from './report-commands';
import { findReport } from './report-queries';
import { type ReportWorld, reportWorld } from './report-test-world';
import { countedVisits, countTrips } from './trip-queries';
import { rowsBehind } from './trip-test-counting';
import { type breakdowns, type Figure, figureGroups } from './trips';

let world: ReportWorld;
beforeAll(async () => {
	world = await reportWorld();
});
afterAll(() => world.end());

const scope = { from: '2014-01-01', to: '2018-12-31', government: false };

const frozen = () =>
	world.as('staff', async (ctx) => {
		const input = { title: 'Bericht', ...scope, legislatureId: null, anyway: true };
		const report = await findReport(ctx, (await freezeTrips(ctx, input)).id);
		if (!report) throw new Error('no report');
		return { ...report, government: false };
	});

it('finds behind each figure the rows that the pure rules find', async () => {
	const report = await frozen();
	await world.as('reader', async (ctx) => {
		const rows = await countedVisits(ctx, scope);
		const { figures } = await countTrips(ctx, scope);
		const narrowed: Partial<Figure>[] = [
			{},
			{ region: 'yes' },
			{ region: 'suspended' },
			{ ahead: true },
			{ government: true },
		];
		const lines = [...Object.entries(figures.trips.by), ...Object.entries(figures.guests.by)].flatMap(
			([by, of]) => of.map(({ key }) => ({ by: by as (typeof breakdowns)[number], key })),
		);
		const more = [
			{ by: 'cost', key: 'yes' },
			{ by: 'cost', key: 'no' },
			{ by: 'kind', key: 'nothing' },
		] as const;
		let found = 0;
		for (const group of figureGroups)
			for (const line of [{}, ...lines, ...more])
				for (const narrow of narrowed) {
					const figure: Figure = { group, ...line, ...narrow };
					const { rows: kept, total } = await keptVisits(ctx, report, figure, 1);
					expect(
						kept.map(({ fate, ...row }) => row),
						JSON.stringify(figure),
					).toEqual(rowsBehind(rows, figure, ctx.today));
					expect(total).toBe(kept.length);
					found += kept.length;
				}
		expect(found).toBeGreaterThan(100);
	});
});

it('calls lines as they were called then, pages rows, and shows a representative none', async () => {
	const report = await frozen();
	await world.as('reader', async (ctx) => {
		const { names, figures } = await countTrips(ctx, scope);
		const kept = await keptNames(ctx, report);
		expect(kept.labels).toMatchObject(names.labels);
		for (const [key, { name, office }] of Object.entries(names.heads))
			expect(kept.heads[key]).toMatchObject({ name, office });
		expect(await keptVisits(ctx, report, { group: 'all' }, 2)).toEqual({ rows: [], total: figures.visits });
	});
	const none = await world.as('representative', (ctx) => keptVisits(ctx, report, { group: 'all' }, 1));
	expect(none).toEqual({ rows: [], total: 0 });
});
