import type { Day } from '@/lib/dates';
import { type Breakdown, inGroup, type Line, type ReportVisit, rowsBehind, tally } from './trips';

export type Cost = { entered: number; missing: number; sum: number };

/** Own cost where entered, summed in cents so that no fraction is lost; euros. */
function costOf(visits: readonly ReportVisit[]): Cost {
	const entered = visits.flatMap(({ ownCost }) => (ownCost === null ? [] : [Math.round(ownCost * 100)]));
	return {
		entered: entered.length,
		missing: visits.length - entered.length,
		sum: entered.reduce((sum, cents) => sum + cents, 0) / 100,
	};
}

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

function groupFigures(visits: ReportVisit[], today: Day, by: Breakdown[]): GroupFigures {
	return {
		count: visits.length,
		countries: new Set(visits.flatMap(({ countries }) => countries)).size,
		withoutStop: visits.filter(({ countries }) => countries.length === 0).length,
		toPartnerRegions: visits.filter(({ region }) => region !== null).length,
		suspended: visits.filter(({ region }) => region === 'suspended').length,
		countryOnly: visits.filter(({ region, countryOnly }) => region === null && countryOnly).length,
		ahead: visits.filter(({ startsOn }) => startsOn > today).length,
		cost: costOf(visits),
		by: Object.fromEntries(by.map((each) => [each, tally(visits, each)])),
	};
}

/**
 * The figures of a period from its visits, each given once and none of them postponed or cancelled; `today` is
 * the day of counting (Europe/Berlin). domain.md, counting rules 1, 2 and 5.
 */
export function tripFigures(
	visits: readonly ReportVisit[],
	{ from, to, today }: { from: Day; to: Day; today: Day },
): TripFigures {
	const time = timeBreakdown(from, to);
	const ofGovernment = rowsBehind(visits, { group: 'trips', government: true }, today);
	return {
		visits: visits.length,
		virtual: inGroup(visits, 'virtual').length,
		trips: groupFigures(inGroup(visits, 'trips'), today, ['country', 'head', 'kind', 'topic', time]),
		government: groupFigures(ofGovernment, today, []),
		guests: groupFigures(inGroup(visits, 'guests'), today, ['partnership', 'kind', 'topic', time]),
	};
}
