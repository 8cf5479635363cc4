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
/** The same as it is counted now: without the rows, but with what they are called. */
export type CountedTrips = Omit<FrozenTrips, 'visits'> & {
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

/** What a report keeps of the day on which it was frozen. */
export type FrozenFigures = FrozenTrips | FrozenAnniversaries | FrozenQuiet;

export type ReportChanges = { changed: string[]; gone: string[]; added: number };

/** A visit as far as its change would change a report; a topic that was renamed does not. */
const essence = (visit: ReportVisit) =>
	JSON.stringify([
		...[visit.title, visit.startsOn, visit.endsOn, visit.direction, visit.kind, visit.ownCost, visit.region],
		...[visit.head?.key, visit.head?.name, visit.head?.office],
		visit.topics.map(({ key }) => key),
		visit.countries,
		visit.partnerships.map(({ id }) => id),
	]);

/**
 * What has become of a frozen report's visits: those that read otherwise now or would no longer be counted,
 * those that are gone, and how many would be counted today that were not then. `now` are the frozen ones that
 * are still there, `counted` those that the same report counts today.
 */
export function changesSince(
	frozen: readonly ReportVisit[],
	now: readonly ReportVisit[],
	counted: readonly ReportVisit[],
): ReportChanges {
	const present = new Map(now.map((visit) => [visit.id, visit]));
	const counts = new Set(counted.map(({ id }) => id));
	const known = new Set(frozen.map(({ id }) => id));
	const changed = frozen.filter((visit) => {
		const current = present.get(visit.id);
		const sameTravellers = visit.government === undefined || current?.government === visit.government;
		return current && (!counts.has(visit.id) || !sameTravellers || essence(current) !== essence(visit));
	});
	return {
		changed: changed.map(({ id }) => id),
		gone: frozen.filter(({ id }) => !present.has(id)).map(({ id }) => id),
		added: counted.filter(({ id }) => !known.has(id)).length,
	};
}

/** Whether the report's day lies before the end of what it covers: its figures were not the last word. */
export const isInterim = ({ to, frozenOn }: { to: Day; frozenOn: Day }) => frozenOn <= to;
