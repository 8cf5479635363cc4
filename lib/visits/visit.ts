import { memberTiers, visitDirections, visitKinds, visitStatuses } from '@/db/words/visits';
import type { Day } from '@/lib/dates';

export { memberTiers, visitDirections, visitKinds, visitStatuses };

export const visitStates = [...visitStatuses, 'running', 'debrief_due'] as const;

/** What lies ahead unless it is called off. */
export const upcomingStates = [
	'requested',
	'planned',
	'confirmed',
	'running',
] as const satisfies VisitState[];

export type VisitDirection = (typeof visitDirections)[number];
export type VisitKind = (typeof visitKinds)[number];
export type VisitStatus = (typeof visitStatuses)[number];
export type VisitState = (typeof visitStates)[number];

/** A visit is logged as planned; as requested if nobody has agreed to it yet. */
export const loggedStatuses = ['planned', 'requested'] as const satisfies readonly VisitStatus[];

/** Our journeys may lead where we have no partner; whoever comes to us or meets us on a screen comes from one. */
export const needsPartnership = (direction: VisitDirection) =>
	direction !== 'outgoing' && direction !== 'third_place';

/** From which status each verb leads to which; the days are asked by the predicates below. */
export const visitTransitions = {
	plan: { from: ['requested', 'postponed'], to: 'planned' },
	confirm: { from: ['planned'], to: 'confirmed' },
	postpone: { from: ['requested', 'planned', 'confirmed'], to: 'postponed' },
	cancel: { from: ['requested', 'planned', 'confirmed', 'postponed'], to: 'cancelled' },
	report: { from: ['planned', 'confirmed'], to: 'reported' },
} as const satisfies Record<string, { from: readonly VisitStatus[]; to: VisitStatus }>;

export type VisitVerb = keyof typeof visitTransitions;

export const visitRefusalReasons = [
	'notRequested',
	'notPlanned',
	'notOpen',
	'alreadyBegun',
	'notBegun',
	'notReportable',
	'alreadyReported',
	'alreadyCancelled',
	'notConfirmed',
	'publicTitleMissing',
	'publicSummaryMissing',
	'alreadyPublished',
	'notPublished',
] as const;

/** A message key; both the button and the command say it. */
export type VisitRefusal = `visits.refusals.${(typeof visitRefusalReasons)[number]}`;

export type VisitDays = { status: VisitStatus; startsOn: Day; endsOn: Day };

export type VisitPublication = {
	status: VisitStatus;
	publicTitle: { de?: string };
	publicSummary: { de?: string };
	publishedAt: Date | null;
};

/** What may be planned and reported: somebody agreed that it takes place. */
const takesPlace = (status: VisitStatus) => status === 'planned' || status === 'confirmed';

const allows = (verb: VisitVerb, status: VisitStatus) =>
	(visitTransitions[verb].from as readonly VisitStatus[]).includes(status);

/** A request that nobody agreed to and a postponed visit have no start that could have passed. */
const hasBegun = (visit: VisitDays, today: Day) => takesPlace(visit.status) && visit.startsOn <= today;

/**
 * The status with what follows from the days: planned or confirmed, it is `running` from its first to
 * its last day and `debrief_due` after it. `today` is the office's day (Europe/Berlin). domain.md, States. The
 * twin of inState.
 */
export function visitState(visit: VisitDays, today: Day): VisitState {
	if (!takesPlace(visit.status) || visit.startsOn > today) return visit.status;
	return visit.endsOn < today ? 'debrief_due' : 'running';
}

/** A request is agreed to, or a postponed visit gets its new days. */
export function planRefusal(visit: VisitDays): VisitRefusal | null {
	return allows('plan', visit.status) ? null : 'visits.refusals.notRequested';
}

/** Also after the start: a visit logged after the fact has to become confirmed and reported. */
export function confirmRefusal(visit: VisitDays): VisitRefusal | null {
	return allows('confirm', visit.status) ? null : 'visits.refusals.notPlanned';
}

/** Before the first day only; the verb asks for a reason, new days may follow later. */
export function postponeRefusal(visit: VisitDays, today: Day): VisitRefusal | null {
	if (!allows('postpone', visit.status)) return 'visits.refusals.notOpen';
	return hasBegun(visit, today) ? 'visits.refusals.alreadyBegun' : null;
}

/** Before the first day only; the verb asks for a reason. A request or a postponed visit at any time. */
export function cancelRefusal(visit: VisitDays, today: Day): VisitRefusal | null {
	if (visit.status === 'cancelled') return 'visits.refusals.alreadyCancelled';
	if (!allows('cancel', visit.status)) return 'visits.refusals.alreadyReported';
	return hasBegun(visit, today) ? 'visits.refusals.alreadyBegun' : null;
}

/** From the first day on; the verb asks for the result. */
export function reportRefusal(visit: VisitDays, today: Day): VisitRefusal | null {
	if (visit.status === 'reported') return 'visits.refusals.alreadyReported';
	if (!allows('report', visit.status)) return 'visits.refusals.notReportable';
	return hasBegun(visit, today) ? null : 'visits.refusals.notBegun';
}

/** All that keeps the visit from being published: confirmed or reported, public title and summary at least in German. */
export function publishRefusals(visit: VisitPublication): VisitRefusal[] {
	if (visit.publishedAt) return ['visits.refusals.alreadyPublished'];
	const refusals: (VisitRefusal | false)[] = [
		visit.status !== 'confirmed' && visit.status !== 'reported' && 'visits.refusals.notConfirmed',
		!visit.publicTitle.de?.trim() && 'visits.refusals.publicTitleMissing',
		!visit.publicSummary.de?.trim() && 'visits.refusals.publicSummaryMissing',
	];
	return refusals.filter((refusal) => refusal !== false);
}

export const publishRefusal = (visit: VisitPublication): VisitRefusal | null =>
	publishRefusals(visit)[0] ?? null;

/** Whatever its status is: what is public can always be taken back. */
export function unpublishRefusal(visit: Pick<VisitPublication, 'publishedAt'>): VisitRefusal | null {
	return visit.publishedAt ? null : 'visits.refusals.notPublished';
}
