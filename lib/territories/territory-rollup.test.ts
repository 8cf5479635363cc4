import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, partnership, succession, territory } from '@/db/demo/builders';
import { type VisitWorld, visitWorld } from '@/lib/visits/visit-test-world';
import { groupByRegion } from './territory-rollup';
import { partnershipsWithin } from './territory-rollup-queries';

const place = (name: string) => ({ id: name, name });
const tie = (id: string, inner: string, partner: string, above: string[]) => ({
	...{ id, inner: place(inner), partner: place(partner), above: above.map(place), country: 'IT' },
});

describe('partnerships by partner region', () => {
	it('count each once, in the region and below it, the largest region first', () => {
		const groups = groupByRegion(
			[
				tie('1', 'Ahnatal', 'Cesena', ['Emilia', 'Forlì-Cesena']),
				tie('2', 'Ahnatal', 'Forlì', ['Emilia', 'Forlì-Cesena']),
				tie('3', 'Zierenberg', 'Rimini', ['Emilia', 'Rimini (Provinz)']),
				tie('3', 'Ähren', 'Rimini', ['Emilia', 'Rimini (Provinz)']),
				tie('4', 'Kreis', 'Emilia', []),
				tie('5', 'Ahnatal', 'Pescia', ['Toskana']),
			],
			'de',
		);
		expect(
			groups.map(({ region, partnerships, inners, parts }) => [
				...[region.name, partnerships, inners],
				parts.map((part) => [
					part.within?.name ?? null,
					part.partnerships,
					part.rows.map((row) => row.inner.name),
				]),
			]),
		).toEqual([
			[
				'Emilia',
				4,
				4,
				[
					[null, 1, ['Kreis']],
					['Forlì-Cesena', 2, ['Ahnatal', 'Ahnatal']],
					['Rimini (Provinz)', 1, ['Ähren', 'Zierenberg']],
				],
			],
			['Toskana', 1, 1, [[null, 1, ['Ahnatal']]]],
		]);
	});
});

describe('asked of the register', () => {
	let world: VisitWorld;
	let ids: Record<'county' | 'hesse' | 'province' | 'municipal' | 'old', string>;
	beforeAll(async () => {
		world = await visitWorld();
		ids = await asActor(world.db, 'Aufbau', async (tx) => {
			const land = async (
				name: string,
				kind: 'country' | 'region' | 'county' | 'province' | 'municipality',
				parentId?: string,
			) => (await territory(tx, { names: [{ name }], kind, parentId, countryCode: 'DE' })).id;
			const germany = await land('Deutschland', 'country');
			const hesse = await land('Hessen', 'region', germany);
			const county = await land('Landkreis', 'county', hesse);
			const town = await land('Stadt', 'municipality', county);
			const former = await land('Altkreis', 'county', hesse);
			const village = await land('Dorf', 'municipality', former);
			await succession(tx, { fromId: former, toId: county });
			const province = await land('Forlì-Cesena', 'province', world.emilia);
			const cesena = await land('Cesena', 'municipality', province);
			const municipal = await partnership(tx, { home: [town], partner: [cesena], entries: [{ on: '1990' }] });
			await partnership(tx, { home: [village], partner: [cesena] });
			await partnership(tx, { home: [county], partner: [province] });
			return { county, hesse, province, municipal: municipal.id, old: former };
		});
	});
	afterAll(() => world.end());

	const told = async (id: string, role: 'reader' | 'representative' = 'reader') =>
		(await world.as(role, (ctx) => partnershipsWithin(ctx, id, 'de'))).map(
			({ region, partnerships, parts }) => [
				...[region.name, partnerships],
				parts.map(({ within, rows }) => [
					within?.name ?? null,
					rows.map((row) => `${row.inner.name} – ${row.partner.name}`),
				]),
			],
		);

	it('gathers a county’s municipalities, those of a county that merged into it, too', async () => {
		expect(await told(ids.county)).toEqual([
			['Emilia-Romagna', 2, [['Forlì-Cesena', ['Dorf – Cesena', 'Stadt – Cesena']]]],
		]);
	});

	it('reads from the state above and from the partner’s side as well', async () => {
		expect(await told(ids.hesse)).toEqual([
			[
				'Emilia-Romagna',
				3,
				[
					[null, ['Landkreis – Forlì-Cesena']],
					['Forlì-Cesena', ['Dorf – Cesena', 'Stadt – Cesena']],
				],
			],
		]);
		expect(await told(ids.province)).toEqual([
			[
				'Hessen',
				2,
				[
					['Altkreis', ['Cesena – Dorf']],
					['Landkreis', ['Cesena – Stadt']],
				],
			],
		]);
	});

	it('shows a representative the own partnerships only', async () => {
		expect(await told(ids.county, 'representative')).toEqual([]);
	});
});
