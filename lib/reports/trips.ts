import { tripDirections, without } from '@/lib/counting';
import type { Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import type { VisitDirection, VisitKind } from '@/lib/visits/visit';

/** A visit that counts, as it stood when it was counted; a frozen report keeps it like this. */
export type ReportVisit = {
	id: string;
	title: string;
	startsOn: Day;
	endsOn: Day;
	direction: VisitDirection;
	kind: VisitKind;
	/** Euros; null if nobody has entered any. */
	ownCost: number | null;
	/** Whether a stop lay in a partner region on its day, and whether every partnership so reached rested then. */
	region: 'active' | 'suspended' | null;
	/** By person, or by name for who is in no address book. */
	head: { key: string; name: string; office: string | null } | null;
	topics: { key: string; label: LocalisedText }[];
	/** ISO 3166-1 alpha-2, in the order of the stops. */
	countries: string[];
	partnerships: { id: string; label: LocalisedText }[];
	/** Whether somebody in the delegation counts as a member of government; older frozen reports don't say. */
	government?: boolean;
	/** Of a stop only the country is known, and a partner region lies in it; older frozen reports don't say. */
	countryOnly?: boolean;
};

export const figureGroups = ['trips', 'guests', 'virtual', 'all'] as const;

type FigureGroup = (typeof figureGroups)[number];

const orWithout = (keys: string[]) => (keys.length > 0 ? [...new Set(keys)] : [without]);

/** Under which keys of a table a visit stands: figures and the rows behind them both come from here. */
export const keysOf = {
	cost: ({ ownCost }: ReportVisit) => [ownCost === null ? 'no' : 'yes'],
	head: ({ head }: ReportVisit) => [head?.key ?? without],
	kind: ({ kind }: ReportVisit) => [kind],
	topic: ({ topics }: ReportVisit) => orWithout(topics.map(({ key }) => key)),
	country: ({ countries }: ReportVisit) => orWithout(countries),
	partnership: ({ partnerships }: ReportVisit) => orWithout(partnerships.map(({ id }) => id)),
	year: ({ startsOn }: ReportVisit) => [startsOn.slice(0, 4)],
	month: ({ startsOn }: ReportVisit) => [startsOn.slice(0, 7)],
};

export type Breakdown = keyof typeof keysOf;

export const breakdowns = Object.keys(keysOf) as [Breakdown, ...Breakdown[]];

export type Line = {
	key: string;
	count: number;
	toPartnerRegions: number;
	/** Of these, reached only partnerships that rested: counted, but marked (domain.md, counting rule 5). */
	suspended: number;
};

/**
 * A figure of the report: a group, narrowed to a line of one of its tables, to what reached a partner region
 * (`suspended`: only ones that rested), or to what was still to come.
 */
export type Figure = {
	group: FigureGroup;
	by?: Breakdown;
	key?: string;
	region?: 'yes' | 'suspended';
	ahead?: boolean;
	/** Only with a member of government. */
	government?: boolean;
};

/** The visits behind a figure; `today` is the day of counting. */
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

const isTrip = ({ direction }: ReportVisit) => tripDirections.some((each) => each === direction);

/** Journeys of our own, who came to us, who met us on a screen, or all of them. */
export function inGroup(visits: readonly ReportVisit[], group: FigureGroup): ReportVisit[] {
	if (group === 'all') return [...visits];
	if (group === 'trips') return visits.filter(isTrip);
	const direction = group === 'guests' ? 'incoming' : 'virtual';
	return visits.filter((visit) => visit.direction === direction);
}
