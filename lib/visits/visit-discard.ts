import type { Day } from '@/lib/dates';
import type { VisitStatus } from './visit';

export const discardRefusalReasons = [
	'discardPublished',
	'discardReported',
	'discardNotOwn',
	'discardNotToday',
	'discardTouched',
	'discardNamed',
] as const;

export type DiscardRefusal = `visits.refusals.${(typeof discardRefusalReasons)[number]}`;

/** What decides on it beside the visit itself. */
export type DiscardFacts = {
	/** The office's day (Europe/Berlin) on which it was logged, and whether by who asks; null if nobody knows. */
	logged: { on: Day; self: boolean } | null;
	/** Whether anybody else has entered or changed anything of it. */
	touched: boolean;
	/** How many rows name it that are no part of it: follow-ups, agreements, lines of a ledger. */
	named: number;
};

/**
 * Whoever logged a visit by mistake may take it back on the same day: as long as it isn't public or reported, nobody
 * else has worked on it and nothing names it. Stops, delegation and programme are parts of it and go along.
 */
export function discardRefusal(
	visit: { status: VisitStatus; publishedAt: Date | null },
	{ logged, touched, named }: DiscardFacts,
	today: Day,
): DiscardRefusal | null {
	if (visit.publishedAt) return 'visits.refusals.discardPublished';
	if (visit.status === 'reported') return 'visits.refusals.discardReported';
	if (!logged?.self) return 'visits.refusals.discardNotOwn';
	if (logged.on !== today) return 'visits.refusals.discardNotToday';
	if (touched) return 'visits.refusals.discardTouched';
	return named > 0 ? 'visits.refusals.discardNamed' : null;
}
