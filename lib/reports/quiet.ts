import { type Day, makeDay } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';

/** What counts as a sign of life beside a visit. */
export const contactKinds = [
	'visit',
	'ledgerEntry',
	'agreement',
	'followUp',
	'placement',
	'monthlyReport',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export type QuietLine = {
	partnershipId: string;
	label: LocalisedText;
	kind: LocalisedText;
	suspended: boolean;
	lastVisit: { id: string; title: string; startsOn: Day } | null;
	nextVisit: { id: string; title: string; startsOn: Day } | null;
	/** EDTF: an entry of which only the year is known has a year, not a day. */
	lastContact: { kind: ContactKind; on: string } | null;
	lead: string | null;
};

export const monthsOffered = [6, 12, 18, 24, 36, 60] as const;

/** The day so many months ago, at the end of a shorter month its last. */
export function monthsBefore(today: Day, months: number): Day {
	const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months;
	const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
	for (const date of [Number(today.slice(8)), 30, 29]) {
		const day = makeDay(year, month, date);
		if (day) return day;
	}
	return makeDay(year, month, 28) ?? '0001-01-01';
}
