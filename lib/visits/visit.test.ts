import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as schema from '@/db/schema/visits';
import { addDays } from '@/lib/dates';
import de from '@/messages/de/visits.json';
import en from '@/messages/en/visits.json';
import {
	cancelRefusal,
	confirmRefusal,
	memberTiers,
	planRefusal,
	postponeRefusal,
	publishRefusal,
	publishRefusals,
	reportRefusal,
	unpublishRefusal,
	type VisitDays,
	type VisitStatus,
	visitDirections,
	visitKinds,
	visitRefusalReasons,
	visitState,
	visitStates,
	visitStatuses,
	visitTransitions,
} from './visit';

const first = '2026-12-03';
const last = '2026-12-05';
const visit = (status: VisitStatus): VisitDays => ({ status, startsOn: first, endsOn: last });
const dayBefore = addDays(first, -1);
const dayAfter = addDays(last, 1);
const refused = (reason: (typeof visitRefusalReasons)[number]) => `visits.refusals.${reason}`;

describe('the words', () => {
	it('are those of the database', () => {
		expect(visitDirections).toEqual(schema.visits.direction.enumValues);
		expect(visitKinds).toEqual(schema.visits.kind.enumValues);
		expect(visitStatuses).toEqual(schema.visits.status.enumValues);
		expect(memberTiers).toEqual(schema.delegationMembers.tier.enumValues);
	});

	it.each([
		['de', de],
		['en', en],
	])('are said in %s', (_, messages) => {
		expect(Object.keys(messages.status).sort()).toEqual([...visitStates].sort());
		expect(Object.keys(messages.direction).sort()).toEqual([...visitDirections].sort());
		expect(Object.keys(messages.kind).sort()).toEqual([...visitKinds].sort());
		expect(Object.keys(messages.tier).sort()).toEqual([...memberTiers].sort());
		expect(Object.keys(messages.refusals)).toEqual(expect.arrayContaining([...visitRefusalReasons]));
	});
});

describe('the state on a day', () => {
	it.each([
		['planned', dayBefore, 'planned'],
		['planned', first, 'running'],
		['confirmed', last, 'running'],
		['confirmed', dayAfter, 'debrief_due'],
		['planned', dayAfter, 'debrief_due'],
		['reported', dayAfter, 'reported'],
		['reported', last, 'reported'],
		['requested', dayAfter, 'requested'],
		['postponed', first, 'postponed'],
		['cancelled', dayAfter, 'cancelled'],
	] as const)('%s on %s is %s', (status, today, state) =>
		expect(visitState(visit(status), today)).toBe(state),
	);

	it('only moves on as days pass', () => {
		const order = ['requested', 'planned', 'confirmed', 'running', 'debrief_due', 'reported'];
		const step = fc.integer({ min: -10, max: 10 });
		fc.assert(
			fc.property(fc.constantFrom(...visitStatuses), step, step, (status, a, b) => {
				const earlier = visitState(visit(status), addDays(first, Math.min(a, b)));
				const later = visitState(visit(status), addDays(first, Math.max(a, b)));
				expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(earlier));
			}),
		);
	});
});

describe('the verbs', () => {
	const predicates = {
		plan: planRefusal,
		confirm: confirmRefusal,
		postpone: postponeRefusal,
		cancel: cancelRefusal,
		report: reportRefusal,
	};

	it('are possible from the statuses of the table and no others', () => {
		for (const [verb, can] of Object.entries(predicates)) {
			const from: readonly VisitStatus[] = visitTransitions[verb as keyof typeof visitTransitions].from;
			const today = verb === 'report' ? dayAfter : dayBefore;
			const possible = visitStatuses.filter((status) => can(visit(status), today) === null);
			expect(possible.sort()).toEqual([...from].sort());
		}
	});

	it.each([
		['confirmed', dayBefore, null],
		['confirmed', first, refused('alreadyBegun')],
		['planned', dayAfter, refused('alreadyBegun')],
		['requested', dayAfter, null],
		['reported', dayAfter, refused('notOpen')],
	] as const)('postponing a %s visit on %s: %s', (status, today, refusal) =>
		expect(postponeRefusal(visit(status), today)).toBe(refusal),
	);

	it.each([
		['planned', dayBefore, null],
		['planned', first, refused('alreadyBegun')],
		['postponed', dayAfter, null],
		['requested', dayAfter, null],
		['cancelled', dayBefore, refused('alreadyCancelled')],
		['reported', dayAfter, refused('alreadyReported')],
	] as const)('cancelling a %s visit on %s: %s', (status, today, refusal) =>
		expect(cancelRefusal(visit(status), today)).toBe(refusal),
	);

	it.each([
		['confirmed', dayBefore, refused('notBegun')],
		['confirmed', first, null],
		['planned', dayAfter, null],
		['requested', dayAfter, refused('notReportable')],
		['cancelled', dayAfter, refused('notReportable')],
		['reported', dayAfter, refused('alreadyReported')],
	] as const)('reporting a %s visit on %s: %s', (status, today, refusal) =>
		expect(reportRefusal(visit(status), today)).toBe(refusal),
	);

	it('a visit of the past can be logged, confirmed and reported', () => {
		expect(confirmRefusal(visit('planned'))).toBeNull();
		expect(reportRefusal(visit('confirmed'), dayAfter)).toBeNull();
	});
});

describe('publishing', () => {
	const ready = {
		status: 'confirmed' as VisitStatus,
		publicTitle: { de: 'Besuch aus Bologna' },
		publicSummary: { de: 'Kurz' },
		publishedAt: null,
	};

	it('needs an agreed visit, a public title and a summary in German', () => {
		expect(publishRefusal(ready)).toBeNull();
		expect(publishRefusal({ ...ready, status: 'reported' })).toBeNull();
		for (const status of ['requested', 'planned', 'postponed', 'cancelled'] as const)
			expect(publishRefusal({ ...ready, status })).toBe(refused('notConfirmed'));
		expect(publishRefusal({ ...ready, publicTitle: { de: ' ' } })).toBe(refused('publicTitleMissing'));
		expect(publishRefusal({ ...ready, publicSummary: {} })).toBe(refused('publicSummaryMissing'));
	});

	it('is a switch', () => {
		const publishedAt = new Date(0);
		expect(publishRefusal({ ...ready, publishedAt })).toBe(refused('alreadyPublished'));
		expect(unpublishRefusal({ publishedAt })).toBeNull();
		expect(unpublishRefusal({ publishedAt: null })).toBe(refused('notPublished'));
	});

	it('says all that is missing at once', () => {
		expect(
			publishRefusals({ ...ready, status: 'planned', publicTitle: {}, publicSummary: { de: ' ' } }),
		).toEqual(
			['notConfirmed', 'publicTitleMissing', 'publicSummaryMissing'].map(
				(reason) => `visits.refusals.${reason}`,
			),
		);
		expect(publishRefusals(ready)).toEqual([]);
	});
});
