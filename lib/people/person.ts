import { addMonths, type Day } from '@/lib/dates';
import type { DayRange } from '@/lib/day-range';

type Named = { title?: string | null; givenName?: string | null; familyName: string };

/** „Dr. Maria Esempio“. */
export const personName = ({ title, givenName, familyName }: Named) =>
	[title, givenName, familyName].filter(Boolean).join(' ');

/** „Esempio, Dr. Maria“, as lists sorted by family name show it. */
export const personListName = ({ title, givenName, familyName }: Named) =>
	[familyName, [title, givenName].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** What stands where the name of somebody erased stood and a name must stand. */
export const nobody = 'N. N.';

export type AppointmentState = 'present' | 'future' | 'former';

/** Whether an office is held on that day, not yet or no longer; the last day counts, an open side has no end. */
export function appointmentState({ from, to }: DayRange, today: Day): AppointmentState {
	if (from && from > today) return 'future';
	return to && to < today ? 'former' : 'present';
}

/** The tables whose rows go with a person who is deleted for good; all others that name somebody forbid it. */
export const deletedAlong = ['appointments'];

/** What the list can be narrowed to by its retention dates: passed, or within three months from today. */
export const retentionDues = ['passed', 'soon'] as const;
export type RetentionDue = (typeof retentionDues)[number];

/** The last day of what passes soon: three months ahead. */
export const retentionSoon = (today: Day) => addMonths(today, 3);

/** Whether a retention date has passed, or will within three months; the date itself still counts. The twin of retentionDue. */
export function retentionOf(until: Day | null, today: Day): RetentionDue | null {
	if (!until) return null;
	if (until < today) return 'passed';
	return until <= retentionSoon(today) ? 'soon' : null;
}
