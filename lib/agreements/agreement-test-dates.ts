import type { AgreementDates } from './agreement';

/** Signed and in force without end, but for what a test says. */
export const dates = (part: Partial<AgreementDates> = {}): AgreementDates => ({
	signedFirst: '2020-01-01',
	inForceFrom: null,
	endsOn: null,
	terminatedOn: null,
	tacitRenewalMonths: null,
	noticeMonths: null,
	renewedFrom: null,
	...part,
});
