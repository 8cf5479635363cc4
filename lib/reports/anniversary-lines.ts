import { addYears, compareDays, type Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import { type Anniversary, anniversaries } from '@/lib/partnerships/anniversaries';
import {
	anniversaryBase,
	isInForce,
	type LedgerEntry,
	type LedgerEntryType,
	partnershipStatus,
} from '@/lib/partnerships/partnership';

/** How far apart the first and the last year of a report may be. */
export const mostYears = 100;

type VisitLink = { id: string; title: string };

export type EntryWithVisit = LedgerEntry & { celebratedOn: Day | null; visit: VisitLink | null };

export type LedgerOf = {
	partnershipId: string;
	label: LocalisedText;
	kind: LocalisedText;
	entries: EntryWithVisit[];
};

/** A ceremonial visit that neither was postponed nor cancelled. */
export type Ceremony = VisitLink & { startsOn: Day; endsOn: Day; partnershipIds: string[] };

export type Celebration = {
	on: string | null;
	celebratedOn: Day | null;
	visit: VisitLink | null;
	/** Planned: the day has not come. */
	ahead?: boolean;
};

export type AnniversaryLine = Anniversary & {
	partnershipId: string;
	label: LocalisedText;
	kind: LocalisedText;
	base: { type: LedgerEntryType; on: string | null };
	/** The partnership rests on that day. */
	suspended: boolean;
	/** What the ledger says of its celebration, which may have been on another day. */
	celebrations: Celebration[];
	/** Ceremonial visits of that year which the ledger doesn't name. */
	ceremonies: (VisitLink & { startsOn: Day; endsOn: Day })[];
	/** Still to come, and nothing planned. */
	open: boolean;
};

const { compare } = new Intl.Collator('de', { numeric: true });
const nameOf = ({ label }: { label: LocalisedText }) => label.de ?? label.en ?? '';

const yearOf = (day: Day | null) => Number(day?.slice(0, 4) ?? Number.NaN);

/** The line „Jubiläum begangen“ is dated with the anniversary itself; where it was celebrated later stands beside. */
const celebrates = (entry: EntryWithVisit, { year }: Anniversary) =>
	entry.type === 'celebrated' && yearOf(entry.onFirst) <= year && year <= yearOf(entry.onLast);

/** By partnership and year: a hundred years have thousands of both. */
function ceremoniesByYear(ceremonies: readonly Ceremony[]) {
	const held = new Map<string, AnniversaryLine['ceremonies']>();
	for (const { partnershipIds, ...visit } of ceremonies)
		for (const id of partnershipIds) {
			const key = `${id} ${yearOf(visit.startsOn)}`;
			held.set(key, [...(held.get(key) ?? []), visit]);
		}
	return held;
}

/**
 * The anniversaries of all ledgers in the years (inclusive), in order of their days; `today` decides what is
 * still to come. domain.md, counting rule 3.
 */
export function anniversaryLines(
	ledgers: readonly LedgerOf[],
	ceremonies: readonly Ceremony[],
	years: { from: number; to: number },
	today: Day,
): AnniversaryLine[] {
	const held = ceremoniesByYear(ceremonies);
	const day = (year: number, rest: string) => `${String(year).padStart(4, '0')}-${rest}`;
	return ledgers
		.flatMap(({ entries, ...partnership }) =>
			anniversaries(entries, day(years.from, '01-01'), day(years.to, '12-31'), today).map((anniversary) => {
				const base = anniversaryBase(entries, today);
				const celebrations = entries.filter((entry) => celebrates(entry, anniversary));
				const told = celebrations.map(({ visit }) => visit?.id);
				const ofYear = held.get(`${partnership.partnershipId} ${anniversary.year}`) ?? [];
				const others = ofYear.filter(({ id }) => !told.includes(id));
				const { status } = partnershipStatus(entries, anniversary.first);
				const planned = celebrations.length + others.length > 0;
				return {
					...anniversary,
					...partnership,
					base: { type: base?.type ?? 'founded', on: base?.on ?? null },
					suspended: status === 'suspended',
					celebrations: celebrations.map(({ on, onFirst, celebratedOn, visit }) => ({
						...{ on, celebratedOn, visit },
						ahead: (celebratedOn ?? onFirst ?? '') > today,
					})),
					ceremonies: others,
					open: anniversary.last >= today && !planned && isInForce(partnershipStatus(entries, today).status),
				};
			}),
		)
		.sort(
			(a, b) => compareDays(a.first, b.first) || compareDays(a.last, b.last) || compare(nameOf(a), nameOf(b)),
		);
}

/** How many hold today without an anniversary that could be worked out: their base is unknown or only about right. */
export function undatedLedgers(ledgers: readonly LedgerOf[], today: Day): number {
	const inForce = ledgers.filter(({ entries }) => isInForce(partnershipStatus(entries, today).status));
	// Who has any has one in every five years.
	return inForce.filter(
		({ entries }) => anniversaries(entries, today, addYears(today, 5), today).length === 0,
	).length;
}
