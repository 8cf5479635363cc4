import { z } from 'zod';
import {
	day,
	optionalDay,
	optionalText,
	optionalWholeNumber,
	recordId,
	recordVersion,
	text,
} from '@/lib/input';

const mostPlaces = 999;

/** A number of places as it is typed; nothing is none. */
const places = () =>
	optionalWholeNumber()
		.transform((count) => count ?? 0)
		.refine((count) => count <= mostPlaces, 'exchanges.refusals.tooManyPlaces');

const fields = {
	label: text(120),
	opensOn: optionalDay(),
	closesOn: optionalDay(),
	startsOn: optionalDay(),
	endsOn: optionalDay(),
	placesIn: places(),
	placesOut: places(),
	notes: optionalText(5000),
	legalBasis: optionalText(300),
	retainUntil: optionalDay(),
};

type Days = {
	opensOn: string | null;
	closesOn: string | null;
	startsOn: string | null;
	endsOn: string | null;
	retainUntil: string | null;
};

const inOrder = ({ opensOn, closesOn, startsOn, endsOn, retainUntil }: Days, context: z.RefinementCtx) => {
	const refuse = (path: keyof Days, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message });
	const applications = closesOn ?? opensOn;
	if (opensOn && closesOn && closesOn < opensOn) refuse('closesOn', 'errors.endBeforeStart');
	if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', 'errors.endBeforeStart');
	if (startsOn && applications && startsOn <= applications)
		refuse('startsOn', 'exchanges.refusals.startsBeforeClosing');
	const end = endsOn ?? startsOn;
	if (retainUntil && end && retainUntil < end) refuse('retainUntil', 'exchanges.refusals.retainBeforeEnd');
};

export const newRoundInput = z.strictObject({ programmeId: recordId(), ...fields }).superRefine(inOrder);
export const roundInput = z.strictObject({ ...recordVersion, ...fields }).superRefine(inOrder);
export const roundVersion = z.strictObject(recordVersion);
export const extendRoundInput = z.strictObject({ ...recordVersion, closesOn: day() });
export const cancelRoundInput = z.strictObject({ ...recordVersion, reason: text(1000) });

export type NewRoundFields = z.input<typeof newRoundInput>;
export type RoundFields = Omit<NewRoundFields, 'programmeId'>;
export type RoundEdit = z.input<typeof roundInput>;
