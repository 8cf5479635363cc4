import { z } from 'zod';
import { placementDirections } from '@/lib/exchanges/exchange';
import {
	alongside,
	day,
	optionalDay,
	optionalEmail,
	optionalId,
	optionalText,
	recordId,
	recordVersion,
	text,
	tooLong,
	word,
} from '@/lib/input';

type Days = { startsOn: string | null; endsOn: string | null };

const inOrder = ({ startsOn, endsOn }: Days, context: z.RefinementCtx) => {
	const refuse = (path: string, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message });
	if (endsOn && !startsOn) refuse('startsOn', 'errors.required');
	if (startsOn && !endsOn) refuse('endsOn', 'errors.required');
	if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', 'errors.endBeforeStart');
};

/** Somebody not yet among the people, with the ground on which their data are kept and until when. */
const newParticipant = z.strictObject({
	salutation: optionalText(60).optional(),
	title: optionalText(60).optional(),
	familyName: text(120),
	givenName: optionalText(120),
	email: optionalEmail(),
	legalBasis: text(300),
	retainUntil: day(),
});

const fields = {
	direction: word(placementDirections),
	homeOrganisationId: optionalId(),
	hostOrganisationId: optionalId(),
	field: optionalText(200),
	appliedOn: day(),
	notes: optionalText(5000),
};

/** Either somebody known or somebody new; `late` is the word that the closing day has passed. */
export const newPlacementInput = z
	.strictObject({
		roundId: recordId(),
		participantId: optionalId(),
		newParticipant: newParticipant.nullable(),
		anyway: z.boolean().optional(),
		late: z.boolean(),
		...fields,
	})
	.superRefine(({ participantId, newParticipant: fresh }, context) => {
		if (!participantId === !fresh)
			context.addIssue({ code: 'custom', path: ['participantId'], message: 'errors.required' });
	}, alongside);

export const placementInput = z
	.strictObject({ ...recordVersion, ...fields, startsOn: optionalDay(), endsOn: optionalDay() })
	.superRefine(inOrder);

export const placementVersion = z.strictObject(recordVersion);

const reason = () => z.string().trim().min(1, 'errors.reasonRequired').max(1000, tooLong);

/** `moveUpId` is who moves up from the waiting list in the same go, as the dialog named them; empty: nobody. */
export const withdrawInput = z.strictObject({ ...recordVersion, moveUpId: optionalId() });
/** `passedOverId` is the first of the waiting list, whom the decision passes over; empty: nobody waits. */
export const acceptInput = z.strictObject({ ...recordVersion, passedOverId: optionalId() });
export const rejectInput = z.strictObject({ ...recordVersion, reason: optionalText(1000) });

export const placeInput = z
	.strictObject({ ...recordVersion, hostOrganisationId: recordId(), startsOn: day(), endsOn: day() })
	.superRefine(inOrder);

/** `on` is the first day that no longer counts as taking part; before the stay it gives the place back. */
export const breakOffInput = z.strictObject({
	...recordVersion,
	on: day(),
	reason: reason(),
	moveUpId: optionalId(),
});

/** All who are in the running in one direction, in the order wanted; `seen` is the order that it was made from. */
export const rankingInput = z.strictObject({
	roundId: recordId(),
	direction: word(placementDirections),
	ids: z.array(z.uuid()).max(1000),
	seen: z.array(z.uuid()).max(1000).optional(),
});
export const rankByMeanInput = rankingInput.omit({ ids: true, seen: true });

export const anonymiseInput = z.strictObject(recordVersion);

export type NewPlacementFields = z.input<typeof newPlacementInput>;
export type PlacementFields = Omit<z.input<typeof placementInput>, 'id' | 'version'>;
export type PlacementEdit = z.input<typeof placementInput>;

/** What the form says where a constraint of the database speaks first. */
export const placementConstraints = {
	exchange_placements_once: { field: 'participantId', message: 'placements.errors.alreadyApplied' },
	placement_stays_apart: { field: 'startsOn', message: 'placements.errors.staysOverlap' },
};
