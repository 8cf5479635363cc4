import { quotedBounds, quotedMeasures } from '@/db/words/reports';
import type { Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import type { Period } from './report-period';
import type { GroupFigures } from './trip-figures';

export { quotedBounds, quotedMeasures };

export type QuotedMeasure = (typeof quotedMeasures)[number];
export type QuotedBound = (typeof quotedBounds)[number];

/** A figure that somebody published elsewhere: what it says, for which days, and where it stands. */
export type QuotedFigure = {
	id: string;
	measure: QuotedMeasure;
	label: LocalisedText;
	value: number;
	bound: QuotedBound;
	from: Day;
	to: Day;
	source: string;
	/** EDTF: when the source was published or read. */
	sourceOn: string | null;
};

/** Whether both are about the same days; a figure of another period can stand beside, but not be compared. */
export const samePeriod = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** What was counted of the same measure, to stand beside the quoted figure; null where nothing is counted. */
export function countedBeside(measure: QuotedMeasure, trips: GroupFigures): number | null {
	switch (measure) {
		case 'trips':
			return trips.count;
		case 'trips_to_partner_regions':
			return trips.toPartnerRegions;
		case 'countries':
			return trips.countries;
		case 'own_cost':
			return trips.cost.entered > 0 ? trips.cost.sum : null;
		default:
			return null;
	}
}

/** How many trips the counted figure has to leave out, since nobody entered what it is made of. */
export function missingBeside(
	measure: QuotedMeasure,
	{ cost, withoutStop, countryOnly = 0 }: GroupFigures,
): number {
	if (measure === 'own_cost') return cost.missing;
	if (measure === 'trips_to_partner_regions') return withoutStop + countryOnly;
	return measure === 'countries' ? withoutStop : 0;
}
