import { expect, test } from 'vitest';
import type { z } from 'zod';
import { newPlacementInput } from '@/lib/exchanges/placements/placement-input';
import { missingPaths } from './missing';
import { newQuotedInput } from './reports/quoted-input';
import { newTermInput } from './representatives/representative-input';
import { newVisitInput } from './visits/visit-input';

const missing = (schema: z.ZodType, values: unknown) =>
	missingPaths(schema.safeParse(values).error?.issues ?? [], values);

const visit = {
	partnershipIds: [] as string[],
	direction: 'incoming',
	title: '',
	startsOn: '',
	endsOn: '',
	kind: 'expert',
	purpose: '',
	host: '',
	ownCost: '',
	topicIds: [],
	stops: [] as unknown[],
	publicTitle: { de: '', en: '' },
	publicSummary: { de: '', en: '' },
	status: 'planned',
};

test('what a form still lacks is what its schema refuses while it is empty', () => {
	expect(missing(newVisitInput, visit)).toEqual(['title', 'startsOn', 'partnershipIds']);
	expect(missing(newVisitInput, { ...visit, direction: 'third_place' })).toContain('title');
	const stops = [{ stopId: '', territoryId: '', place: '', from: '', to: '' }];
	expect(missing(newVisitInput, { ...visit, stops })).toContain('stops.0.territoryId');
});

test('what is filled in wrongly is not missing', () => {
	const values = { ...visit, title: 'x', startsOn: 'gestern', endsOn: '2026-02-31' };
	expect(missing(newVisitInput, values)).toEqual(['partnershipIds']);
	expect(missing(newVisitInput, { ...values, title: '   ' })).toContain('title');
});

test('what is needed on a condition is said along with everything else', () => {
	const participant = { participantId: '', newParticipant: null, late: false, roundId: crypto.randomUUID() };
	const application = { homeOrganisationId: '', hostOrganisationId: '', field: '', appliedOn: '', notes: '' };
	const placement = { ...participant, ...application, direction: 'in' };
	expect(missing(newPlacementInput, placement).sort()).toEqual(['appliedOn', 'participantId']);
	const fresh = { familyName: '', givenName: '', email: '', legalBasis: '', retainUntil: '' };
	expect(missing(newPlacementInput, { ...placement, newParticipant: fresh })).toEqual(
		expect.arrayContaining(['newParticipant.familyName', 'newParticipant.legalBasis']),
	);
	expect(missing(newPlacementInput, { ...placement, newParticipant: fresh })).not.toContain('participantId');
	const term = { postId: crypto.randomUUID(), role: 'representative', personId: '', newPerson: '' };
	const days = { from: '', to: '', seat: '', organisationId: '', tasks: '' };
	expect(missing(newTermInput, { ...term, ...days })).toEqual(
		expect.arrayContaining(['personId', 'from', 'seat']),
	);
	const quoted = {
		measure: 'visits',
		label: { de: '', en: '' },
		bound: 'exactly',
		value: '',
		from: '',
		to: '',
	};
	expect(missing(newQuotedInput, { ...quoted, source: '', sourceOn: '' })).toEqual(
		expect.arrayContaining(['label.de', 'value', 'source']),
	);
});
