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

export const breakdowns = [
	'cost',
	'head',
	'kind',
	'topic',
	'country',
	'partnership',
	'year',
	'month',
] as const;

export type Breakdown = (typeof breakdowns)[number];

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
