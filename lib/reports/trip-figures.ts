import type { Day } from '@/lib/dates';
import type { Breakdown, Line } from './trips';

export type Cost = { entered: number; missing: number; sum: number };

export type GroupFigures = {
	count: number;
	/** Different countries of the stops. */
	countries: number;
	withoutStop: number;
	toPartnerRegions: number;
	suspended: number;
	/** Not counted as leading to a partner region, since only its country is known; older frozen reports don't say. */
	countryOnly?: number;
	/** Those that begin after the day of counting. */
	ahead: number;
	cost: Cost;
	by: Partial<Record<Breakdown, Line[]>>;
};

export type TripFigures = Record<'trips' | 'guests', GroupFigures> & {
	visits: number;
	virtual: number;
	/** Of the trips those with a member of government; older frozen reports don't say. */
	government?: GroupFigures;
};

/** Up to fourteen months are told by month, longer periods by year. */
export function timeBreakdown(from: Day, to: Day): 'month' | 'year' {
	const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	return monthOf(to) - monthOf(from) < 14 ? 'month' : 'year';
}
