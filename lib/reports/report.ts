import { reportKinds } from '@/db/words/reports';
import type { Day } from '@/lib/dates';
import type { AnniversaryLine } from './anniversary-lines';
import type { QuietLine } from './quiet';
import type { QuotedFigure } from './quoted-figure';
import type { TripFigures } from './trip-figures';
import type { TripNames } from './trip-names';
import type { ReportVisit } from './trips';

export { reportKinds };

export type ReportKind = (typeof reportKinds)[number];

export type FrozenTrips = {
	kind: 'trips';
	government: boolean;
	figures: TripFigures;
	/** Postponed or cancelled, so not among the figures. */
	uncounted: number;
	quoted: QuotedFigure[];
	visits: ReportVisit[];
};
/** The same without its rows, which stay in the database. */
export type TripsAlone = Omit<FrozenTrips, 'visits'>;
/** As it is counted now, with what its lines are called. */
export type CountedTrips = TripsAlone & {
	names: TripNames;
	/** The same only for the same visits. */
	rows: string;
};
export type FrozenAnniversaries = {
	kind: 'anniversaries';
	/** Keys of the kinds of partnership that were asked for; none: all. Older reports don't say. */
	kinds?: string[];
	lines: AnniversaryLine[];
	undated: number;
};
export type FrozenQuiet = { kind: 'quiet'; kinds?: string[]; months: number; lines: QuietLine[] };

/** What is read of a report: what it keeps of the day on which it was frozen, but for the rows. */
export type FrozenFigures = TripsAlone | FrozenAnniversaries | FrozenQuiet;

/** How many of a frozen report's visits read otherwise now or would no longer be counted, are gone, or would be counted that were not then. */
export type ReportChanges = { changed: number; gone: number; added: number };

/** Whether the report's day lies before the end of what it covers: its figures were not the last word. */
export const isInterim = ({ to, frozenOn }: { to: Day; frozenOn: Day }) => frozenOn <= to;
