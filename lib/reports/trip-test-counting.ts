import { tripDirections, without } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import { type Cost, type GroupFigures, type TripFigures, timeBreakdown } from './trip-figures';
import type { TripNames } from './trip-names';
import type { Breakdown, Figure, Line, ReportVisit } from './trips';

const orWithout = (keys: string[]) => (keys.length > 0 ? [...new Set(keys)] : [without]);

/** Under which keys of a table a visit stands: figures and the rows behind them both come from here. */
const keysOf: Record<Breakdown, (visit: ReportVisit) => string[]> = {
	cost: ({ ownCost }: ReportVisit) => [ownCost === null ? 'no' : 'yes'],
	head: ({ head }: ReportVisit) => [head?.key ?? without],
	kind: ({ kind }: ReportVisit) => [kind],
	topic: ({ topics }: ReportVisit) => orWithout(topics.map(({ key }) => key)),
	country: ({ countries }: ReportVisit) => orWithout(countries),
	partnership: ({ partnerships }: ReportVisit) => orWithout(partnerships.map(({ id }) => id)),
	year: ({ startsOn }: ReportVisit) => [startsOn.slice(0, 4)],
	month: ({ startsOn }: ReportVisit) => [startsOn.slice(0, 7)],
};

const isTrip = ({ direction }: ReportVisit) => tripDirections.some((each) => each === direction);

/** Journeys of our own, who came to us, who met us on a screen, or all of them. */
function inGroup(visits: readonly ReportVisit[], group: Figure['group']): ReportVisit[] {
	if (group === 'all') return [...visits];
	if (group === 'trips') return visits.filter(isTrip);
	const direction = group === 'guests' ? 'incoming' : 'virtual';
	return visits.filter((visit) => visit.direction === direction);
}

/** The visits behind a figure; `today` is the day of counting. The twin of behind. */
export function rowsBehind(visits: readonly ReportVisit[], figure: Figure, today: Day): ReportVisit[] {
	const { group, by, key = '', region, ahead, government } = figure;
	return inGroup(visits, group).filter(
		(visit) =>
			(!by || keysOf[by](visit).includes(key)) &&
			(!region || (region === 'yes' ? visit.region !== null : visit.region === 'suspended')) &&
			(!ahead || visit.startsOn > today) &&
			(!government || visit.government === true),
	);
}

/** One line per key, the largest first; years and months in their order. A visit with two topics stands in two lines. */
function tally(visits: readonly ReportVisit[], by: Breakdown): Line[] {
	const lines = new Map<string, Line>();
	for (const visit of visits) {
		for (const key of keysOf[by](visit)) {
			const line = lines.get(key) ?? { key, count: 0, toPartnerRegions: 0, suspended: 0 };
			lines.set(key, line);
			line.count += 1;
			if (visit.region) line.toPartnerRegions += 1;
			if (visit.region === 'suspended') line.suspended += 1;
		}
	}
	const inTime = by === 'year' || by === 'month';
	const inOrder = (a: Line, b: Line) => (a.key < b.key ? -1 : 1);
	const last = (line: Line) => (line.key === without ? 1 : 0);
	return [...lines.values()].sort((a, b) =>
		inTime ? inOrder(a, b) : last(a) - last(b) || b.count - a.count || inOrder(a, b),
	);
}

/** Own cost where entered, summed in cents so that no fraction is lost; euros. */
function costOf(visits: readonly ReportVisit[]): Cost {
	const entered = visits.flatMap(({ ownCost }) => (ownCost === null ? [] : [Math.round(ownCost * 100)]));
	return {
		entered: entered.length,
		missing: visits.length - entered.length,
		sum: entered.reduce((sum, cents) => sum + cents, 0) / 100,
	};
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
 * the day of counting (Europe/Berlin). domain.md, counting rules 1, 2 and 5. The twin of tripFigureSql.
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

/** What the lines of these visits are called; a head as on the latest. */
export const namesOf = (visits: readonly ReportVisit[]): TripNames => ({
	heads: Object.fromEntries(visits.flatMap(({ head }) => (head ? [[head.key, head]] : []))),
	labels: Object.fromEntries(
		visits.flatMap(({ topics, partnerships }) => [
			...topics.map(({ key, label }) => [key, label]),
			...partnerships.map(({ id, label }) => [id, label]),
		]),
	),
});
