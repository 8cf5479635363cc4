import { representativeRoles } from '@/db/words/representatives';
import { addDays, type Day, daysBetween } from '@/lib/dates';
import type { DayRange } from '@/lib/day-range';

export { representativeRoles };

export const termStates = ['designated', 'in_office', 'ending', 'former'] as const;
/** Of a post: its principal's, or vacant; former when it is closed. */
export const postStates = ['in_office', 'ending', 'designated', 'vacant', 'former'] as const;

export type RepresentativeRole = (typeof representativeRoles)[number];
export type TermState = (typeof termStates)[number];
export type PostState = (typeof postStates)[number];

/** Both days count; `to` null is open. A term always has a first day. */
export type Span = { from: Day; to: Day | null };
export type Term = Span & { id: string; role: RepresentativeRole; personId: string };
export type Absence = { representativeId: string; from: Day; to: Day; deputyId: string | null };

/** So many days before its last one a term counts as ending; domain.md, States. */
export const endingDays = 90;

const endingGrades = [7, 30, endingDays] as const;
export type EndingGrade = (typeof endingGrades)[number];

/** A period as the database keeps it; an open beginning, which no term and no absence has, would be the year 1. */
export const spanOf = ({ from, to }: DayRange): Span => ({ from: from ?? '0001-01-01', to });

export const covers = ({ from, to }: Span, day: Day) => from <= day && (!to || day <= to);

/** Whether both hold on at least one day. */
export const overlaps = (a: Span, b: Span) => (!a.to || b.from <= a.to) && (!b.to || a.from <= b.to);

/** Designated before its first day, ending 90 days before its last, former after it. domain.md, States. */
export function termState(term: Span, today: Day): TermState {
	if (today < term.from) return 'designated';
	if (!term.to) return 'in_office';
	if (term.to < today) return 'former';
	return daysBetween(today, term.to) <= endingDays ? 'ending' : 'in_office';
}

/** How near the end of a running term is: within 7, 30 or 90 days, its last day being day 0; null while it is far. */
export function endingGrade(term: Span, today: Day): EndingGrade | null {
	if (termState(term, today) !== 'ending' || !term.to) return null;
	const left = daysBetween(today, term.to);
	return endingGrades.find((days) => left <= days) ?? null;
}

export const isClosed = (closedOn: Day | null, today: Day) => closedOn !== null && closedOn < today;

/** Those of a role who hold office on that day. */
export const holdersOn = <T extends Span & { role: RepresentativeRole }>(
	terms: T[],
	day: Day,
	role: RepresentativeRole,
): T[] => terms.filter((term) => term.role === role && covers(term, day));

/** The state of the post by its principals' terms; a successor who waits while nobody holds it makes it designated. The twin of postStateOn. */
export function postState(
	terms: (Span & { role: RepresentativeRole })[],
	closedOn: Day | null,
	today: Day,
): PostState {
	if (isClosed(closedOn, today)) return 'former';
	const [holder] = holdersOn(terms, today, 'principal');
	if (holder) return termState(holder, today) === 'ending' ? 'ending' : 'in_office';
	return terms.some((term) => term.role === 'principal' && today < term.from) ? 'designated' : 'vacant';
}

/** The days from today on that lie between a principal's last day and the next one's first. */
export function gapAhead(terms: (Span & { role: RepresentativeRole })[], today: Day): Span | null {
	const principals = terms
		.filter((term) => term.role === 'principal' && (!term.to || term.to >= today))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	for (const [index, { to }] of principals.entries()) {
		const next = principals[index + 1];
		if (next && to && addDays(to, 1) < next.from) return { from: addDays(to, 1), to: addDays(next.from, -1) };
	}
	return null;
}

/** Two deputies at a time from today on, which may be meant or an oversight. */
export function overlapAhead<T extends Span & { role: RepresentativeRole }>(
	terms: T[],
	today: Day,
): [T, T] | null {
	const deputies = terms.filter((term) => term.role === 'deputy' && (!term.to || term.to >= today));
	for (const [index, one] of deputies.entries()) {
		const other = deputies.slice(index + 1).find((each) => overlaps(one, each));
		if (other) return [one, other];
	}
	return null;
}

/** The other principal, or another term of the same person, that this one would run into. */
export function clash<T extends Term>(terms: T[], wanted: Omit<Term, 'id'> & { id?: string }) {
	const others = terms.filter((term) => term.id !== wanted.id && overlaps(term, wanted));
	const same = others.find((term) => term.personId === wanted.personId);
	if (same) return { why: 'personTwice', term: same } as const;
	const principal = wanted.role === 'principal' && others.find((term) => term.role === 'principal');
	return principal ? ({ why: 'principalsOverlap', term: principal } as const) : null;
}

/** Whom an absence is proposed for: who holds the post today, else a deputy in office, else who comes first. */
export function absentByDefault<T extends Term>(terms: T[], today: Day): T | undefined {
	const coming = terms.filter((term) => today < term.from).sort((a, b) => (a.from < b.from ? -1 : 1));
	return holdersOn(terms, today, 'principal')[0] ?? holdersOn(terms, today, 'deputy')[0] ?? coming[0];
}

/** Who stands in on every day of an absence: whoever was named, else a deputy whose term covers all of it. */
export function standIn(absence: Absence, terms: Term[]): string | null {
	if (absence.deputyId) return absence.deputyId;
	const deputy = terms.find(
		({ role, id, from, to }) =>
			role === 'deputy' &&
			id !== absence.representativeId &&
			from <= absence.from &&
			(!to || absence.to <= to),
	);
	return deputy?.personId ?? null;
}

type TermRefusal = `representatives.refusals.${string}` | null;

/** A term that is not over, has an end, and has room after it: the post goes on, and no other term begins at once. */
export function extendRefusal<T extends Term>(
	term: T,
	terms: T[],
	closedOn: Day | null,
	today: Day,
): TermRefusal {
	if (termState(term, today) === 'former') return 'representatives.refusals.termOver';
	if (!term.to) return 'representatives.refusals.noEnd';
	if (closedOn && closedOn <= term.to) return 'representatives.refusals.postClosed';
	const found = clash(terms, { ...term, to: addDays(term.to, 1) });
	return found ? `representatives.refusals.${found.why}` : null;
}

/** Of what is over nothing is ended, said to the public or planned any more; a mistake in it is corrected. */
export const termOverRefusal = (term: Span, today: Day): TermRefusal =>
	termState(term, today) === 'former' ? 'representatives.refusals.termOver' : null;

/** Whether there is a day on which the post could be closed: none as long as a term has no end. */
export const everCloseRefusal = (terms: Span[], closedOn: Day | null): TermRefusal =>
	closeRefusal(terms, closedOn, '9999-12-31');

/** The absences that lie within a term as it is, but would not any more. */
export const leftOutside = <A extends Absence>(absences: A[], term: Span & { id: string }, wanted: Span) =>
	absences.filter(
		(absence) => absence.representativeId === term.id && covered(absence, term) && !covered(absence, wanted),
	);

const covered = (absence: { from: Day; to: Day }, { from, to }: Span) =>
	from <= absence.from && (!to || absence.to <= to);

/** A post is closed once nobody's term reaches beyond the day. */
export function closeRefusal(
	terms: Span[],
	closedOn: Day | null,
	on: Day,
): `representatives.refusals.${string}` | null {
	if (closedOn) return 'representatives.refusals.alreadyClosed';
	return terms.some(({ to }) => !to || to > on) ? 'representatives.refusals.stillHeld' : null;
}
