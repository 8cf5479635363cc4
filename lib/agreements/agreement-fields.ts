import type { AgreementFields } from './agreement-input';
import type { Agreement, Signatory } from './agreement-queries';

/** A party as its field holds it. */
export const partyOf = ({
	territoryId,
	organisationId,
}: Pick<Signatory, 'territoryId' | 'organisationId'>) =>
	territoryId ? `territory:${territoryId}` : `organisation:${organisationId}`;

/** Who signed, as the rules about leaving want it. */
export const membersOf = ({ signatories }: Pick<Agreement, 'signatories'>) =>
	signatories.map((each) => ({ party: partyOf(each), signedOn: each.signedOn, leftOn: each.leftOn }));

/** The agreement as its form shows it; also what a conflict compares. */
export function agreementToFields(found: Agreement): AgreementFields {
	return {
		title: { de: found.title.de ?? '', en: found.title.en ?? '' },
		kind: found.kind,
		partnershipIds: found.partnerships.map(({ id }) => id),
		signatories: found.signatories.map((each) => ({
			signatoryId: each.id,
			party: partyOf(each),
			personId: each.personId ?? '',
			nameThen: each.nameThen ?? '',
			officeThen: each.officeThen ?? '',
			signedOn: each.signedOn ?? '',
		})),
		signedOn: found.signedOn ?? '',
		signedAt: found.signedAt ?? '',
		visitId: found.visitId ?? '',
		inForceFrom: found.inForceFrom ?? '',
		endsOn: found.endsOn ?? '',
		tacitRenewalMonths: found.tacitRenewalMonths?.toString() ?? '',
		noticeMonths: found.noticeMonths?.toString() ?? '',
		predecessorId: found.predecessorId ?? '',
		text: { de: found.text.de ?? '', en: found.text.en ?? '' },
		fileReference: found.fileReference ?? '',
		internalNotes: found.internalNotes ?? '',
	};
}
