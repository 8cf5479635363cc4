import { z } from 'zod';
import {
	alongside,
	localisedText,
	optionalId,
	optionalText,
	optionalUrl,
	partialDate,
	recordId,
	recordVersion,
	tooLong,
	word,
} from '@/lib/input';
import { periodFault, publicationKinds } from './publication';

/** One end of a period: an interval would be a period of its own. */
const periodEnd = () =>
	partialDate().refine((date) => date === null || !date.edtf.includes('/'), 'publications.refusals.interval');
const ids = () => z.array(recordId()).max(40, tooLong);

const fields = {
	title: localisedText(300).refine(({ de, en }) => de || en, { message: 'errors.required', path: ['de'] }),
	kind: word(publicationKinds),
	publisherIds: ids(),
	surveyedFrom: periodEnd(),
	surveyedTo: periodEnd(),
	issuedOn: partialDate(),
	edition: localisedText(120),
	predecessorId: optionalId(),
	link: optionalUrl(),
	topicIds: ids(),
	partnershipIds: ids(),
	notes: optionalText(5000),
};

type Period = Partial<Record<'surveyedFrom' | 'surveyedTo', Parameters<typeof periodFault>[0]>>;

function checkPeriod({ surveyedFrom = null, surveyedTo = null }: Period, context: z.RefinementCtx) {
	const [field, message] = periodFault(surveyedFrom, surveyedTo) ?? [];
	if (field) context.addIssue({ code: 'custom', path: [field], message });
}

export const newPublicationInput = z.strictObject(fields).superRefine(checkPeriod, alongside);
export const publicationInput = z
	.strictObject({ ...recordVersion, ...fields })
	.superRefine(checkPeriod, alongside);
export const publicationVersion = z.strictObject(recordVersion);

export type PublicationFields = z.input<typeof newPublicationInput>;
export type PublicationEdit = z.input<typeof publicationInput>;
export type NewPublication = z.output<typeof newPublicationInput>;
