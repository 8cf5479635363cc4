import { z } from 'zod';
import {
	day,
	isRecordId,
	localisedText,
	optionalDay,
	optionalId,
	optionalText,
	partialDate,
	recordId,
	recordVersion,
	tooLong,
	word,
} from '@/lib/input';
import { agreementTypes } from '@/lib/partnerships/ledger';
import { agreementKinds } from './agreement';

/** A territory or an organisation, in one field: `territory:<id>` or `organisation:<id>`. */
const party = z.string('errors.chooseOne').transform((value, context) => {
	const [kind, id = ''] = value.split(':');
	if (isRecordId(id) && kind === 'territory') return { territoryId: id, organisationId: null };
	if (isRecordId(id) && kind === 'organisation') return { territoryId: null, organisationId: id };
	context.addIssue({ code: 'custom', message: 'errors.chooseOne' });
	return z.NEVER;
});

const person = {
	party,
	personId: optionalId(),
	nameThen: optionalText(200),
	officeThen: optionalText(200),
};

/** `signatoryId` is empty for a new line. */
const signatory = z.strictObject({
	signatoryId: z.string().max(36),
	...person,
	signedOn: optionalDay(),
});

const months = (least: number, most: number) =>
	z
		.string()
		.trim()
		.refine(
			(value) => value === '' || (/^\d{1,3}$/.test(value) && +value >= least && +value <= most),
			'errors.invalidNumber',
		)
		.transform((value) => (value === '' ? null : Number(value)));

/** Far from the ends of the calendar, so that terms can be counted on and back. */
const termDay = () =>
	optionalDay().refine((value) => !value || (value > '1000' && value < '9000'), 'errors.yearOutOfRange');

const signing = {
	signedOn: partialDate(),
	signedAt: optionalText(200),
	visitId: optionalId(),
};

const fields = {
	title: localisedText(300).refine((title) => title.de, { path: ['de'], message: 'errors.required' }),
	kind: word(agreementKinds),
	partnershipIds: z.array(recordId()).min(1, 'errors.required').max(40, tooLong),
	signatories: z.array(signatory).max(60, tooLong),
	...signing,
	inForceFrom: termDay(),
	endsOn: termDay(),
	tacitRenewalMonths: months(1, 600),
	noticeMonths: months(0, 120),
	predecessorId: optionalId(),
	text: localisedText(20_000),
	fileReference: optionalText(80),
	internalNotes: optionalText(10_000),
};

type Terms = { inForceFrom: string | null; endsOn: string | null; tacitRenewalMonths: number | null };

function fitsTerms({ inForceFrom, endsOn, tacitRenewalMonths }: Terms, context: z.RefinementCtx) {
	const refuse = (path: keyof Terms, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message });
	if (inForceFrom && endsOn && endsOn < inForceFrom) refuse('endsOn', 'errors.endBeforeStart');
	if (tacitRenewalMonths && !endsOn) refuse('endsOn', 'agreements.refusals.renewalNeedsEnd');
}

/** Which line the signing makes in the ledger of every partnership, or none. */
const ledger = z.union([z.literal(''), word(agreementTypes)], 'errors.chooseOne');

export const newAgreementInput = z.strictObject({ ...fields, ledger }).superRefine(fitsTerms);
export const agreementInput = z.strictObject({ ...recordVersion, ...fields }).superRefine(fitsTerms);
export const agreementVersion = z.strictObject(recordVersion);

export const signInput = z.strictObject({
	...recordVersion,
	...signing,
	signedOn: partialDate().refine((date) => date !== null, 'errors.required'),
	ledger,
});
export const terminateInput = z.strictObject({
	...recordVersion,
	terminatedOn: day(),
	reason: z.string().trim().min(1, 'errors.reasonRequired').max(1000, tooLong),
});
export const accedeInput = z.strictObject({ ...recordVersion, ...person, signedOn: day() });
/** `signatoryId` is a line of the party that leaves; `leftOn` the first day on which it no longer belongs. */
export const stayInput = z.strictObject({ ...recordVersion, signatoryId: recordId() });
export const leaveInput = stayInput.extend({ leftOn: day() });

export type NewAgreementFields = z.input<typeof newAgreementInput>;
export type AgreementFields = Omit<NewAgreementFields, 'ledger'>;
export type AgreementEdit = z.input<typeof agreementInput>;
export type AgreementValues = Omit<z.output<typeof newAgreementInput>, 'ledger'>;

/** What the form says where a constraint of the database speaks first. */
export const agreementConstraints = {
	agreements_predecessor_id_unique: { field: 'predecessorId', message: 'agreements.refusals.alreadyRenewed' },
	agreements_chain: { field: 'predecessorId', message: 'agreements.refusals.followsItself' },
};
