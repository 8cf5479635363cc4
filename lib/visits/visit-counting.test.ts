import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, LedgerEntryType } from '@/lib/partnerships/partnership';
import { type CountedVisit, countTrips, partnerRegions } from './visit-test-counting';

const entry = (type: LedgerEntryType, day: string): LedgerEntry => ({
	type,
	on: day,
	onFirst: day,
	onLast: day,
	scope: 'all',
	reviewOn: null,
	anniversaryBase: false,
});

const isPartner = partnerRegions(
	new Map([
		['bologna', 'emilia-romagna'],
		['emilia-romagna', 'italy'],
		['rome', 'italy'],
		['yaroslavl-city', 'yaroslavl'],
		['jalisco', 'mexico'],
	]),
	[
		{ partnerIds: ['emilia-romagna'], entries: [entry('founded', '1992-04-01')] },
		{
			partnerIds: ['yaroslavl'],
			entries: [entry('founded', '1991-10-16'), entry('suspended', '2022-03-01')],
		},
		{ partnerIds: ['jalisco'], entries: [entry('founded', '2000-01-01'), entry('ended', '2010-01-01')] },
	],
);

const stop = (countryCode: string, territoryId: string, from: string | null = null) => ({
	countryCode,
	territoryId,
	from,
});
const trip = (stops: CountedVisit['stops'], rest: Partial<CountedVisit> = {}): CountedVisit => ({
	status: 'reported',
	direction: 'outgoing',
	startsOn: '2024-05-01',
	stops,
	...rest,
});
const count = (...visits: CountedVisit[]) => countTrips(visits, isPartner);

describe('counting', () => {
	it('Mexico and Colombia in one journey are one trip and two countries', () => {
		expect(count(trip([stop('MX', 'mexico'), stop('CO', 'colombia'), stop('MX', 'jalisco')]))).toEqual({
			visits: 1,
			trips: 1,
			countries: 2,
			toPartnerRegions: 0,
			withoutStop: 0,
		});
	});

	it('a trip of which nobody knows where it went is told apart, being in no country', () => {
		const unknown = [trip([]), trip([], { direction: 'incoming' }), trip([], { status: 'cancelled' })];
		expect(count(trip([stop('IT', 'rome')]), ...unknown)).toMatchObject({
			trips: 2,
			countries: 1,
			withoutStop: 1,
		});
	});

	it('a country visited twice is one country', () => {
		expect(count(trip([stop('IT', 'rome')]), trip([stop('IT', 'bologna')]))).toMatchObject({
			trips: 2,
			countries: 1,
		});
	});

	it('trips go out or to a third place; guests and screens are visits only', () => {
		const stops = [stop('IT', 'bologna')];
		const directions = ['incoming', 'outgoing', 'third_place', 'virtual'] as const;
		expect(count(...directions.map((direction) => trip(stops, { direction })))).toEqual({
			visits: 4,
			trips: 2,
			countries: 1,
			toPartnerRegions: 2,
			withoutStop: 0,
		});
	});

	it('the country where guests are received is none that we travelled to', () => {
		const received = trip([stop('DE', 'hessen')], { direction: 'incoming' });
		expect(count(received, trip([stop('IT', 'rome')])).countries).toBe(1);
	});

	it('what is postponed or cancelled does not count', () => {
		const stops = [stop('IT', 'bologna')];
		expect(count(trip(stops, { status: 'cancelled' }), trip(stops, { status: 'postponed' }))).toEqual({
			visits: 0,
			trips: 0,
			countries: 0,
			toPartnerRegions: 0,
			withoutStop: 0,
		});
		expect(count(trip(stops, { status: 'planned' })).trips).toBe(1);
	});
});

describe('to a partner region', () => {
	const reaches = (territoryId: string, startsOn: string, from: string | null = null) =>
		count(trip([stop('XX', 'elsewhere'), stop('XX', territoryId, from)], { startsOn })).toPartnerRegions ===
		1;

	it('is in the partner or below it, not in its country or beside it', () => {
		expect(reaches('emilia-romagna', '2024-05-01')).toBe(true);
		expect(reaches('bologna', '2024-05-01')).toBe(true);
		expect(reaches('italy', '2024-05-01')).toBe(false);
		expect(reaches('rome', '2024-05-01')).toBe(false);
	});

	it('depends on the day: founded, suspended (still counted), ended', () => {
		expect(reaches('bologna', '1992-03-31')).toBe(false);
		expect(reaches('bologna', '1992-03-31', '1992-04-01')).toBe(true);
		expect(reaches('yaroslavl-city', '2024-05-01')).toBe(true);
		expect(reaches('jalisco', '2009-12-31')).toBe(true);
		expect(reaches('jalisco', '2010-01-01')).toBe(false);
	});

	it('survives a circle of parents', () => {
		const circle = partnerRegions(
			new Map([
				['a', 'b'],
				['b', 'a'],
			]),
			[],
		);
		expect(circle('a', '2024-01-01')).toBe(false);
	});
});

it('never counts more trips than visits, nor more partner trips than trips, in any order', () => {
	const visit = fc.record({
		status: fc.constantFrom(
			'requested',
			'planned',
			'confirmed',
			'reported',
			'postponed',
			'cancelled' as const,
		),
		direction: fc.constantFrom('incoming', 'outgoing', 'third_place', 'virtual' as const),
		startsOn: fc.constantFrom('1990-01-01', '2005-01-01', '2024-01-01'),
		stops: fc.array(fc.constantFrom(stop('IT', 'bologna'), stop('MX', 'jalisco'), stop('IT', 'rome'))),
	}) as fc.Arbitrary<CountedVisit>;
	fc.assert(
		fc.property(fc.array(visit), (visits) => {
			const counted = count(...visits);
			expect(counted.toPartnerRegions).toBeLessThanOrEqual(counted.trips);
			expect(counted.trips).toBeLessThanOrEqual(counted.visits);
			expect(count(...[...visits].reverse())).toEqual(counted);
		}),
	);
});
