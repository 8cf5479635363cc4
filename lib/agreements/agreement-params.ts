import { createLoader, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { parseAsId } from '@/lib/url-parsers';
import { agreementKinds, agreementWords } from './agreement';

/** The days within which notice would have to be given. */
export const noticeWithin = ['30', '90', '180', '365'] as const;

const agreementParsers = {
	...listParsers({
		sorts: ['title', 'kind', 'signed', 'state', 'ends', 'notice'],
		defaultSort: '-signed',
	}),
	...runsParsers,
	state: parseAsArrayOf(parseAsStringLiteral(agreementWords)).withDefault([]),
	kind: parseAsArrayOf(parseAsStringLiteral(agreementKinds)).withDefault([]),
	partnership: parseAsArrayOf(parseAsId).withDefault([]),
	open: parseAsStringLiteral(['yes', 'no'] as const),
	notice: parseAsStringLiteral(noticeWithin),
};

export const agreementAddress = listAddress(agreementParsers, {
	...runsAddress,
	named: { ...runsAddress.named, partnership: 'partnerships' },
});
export const loadAgreementParams = agreementAddress.load;
export type AgreementParams = Awaited<ReturnType<typeof loadAgreementParams>>;

/** A preset of `new`: the partnership that the agreement is entered from. */
export const loadNewAgreementParams = createLoader({
	partnership: parseAsArrayOf(parseAsId).withDefault([]),
});

export const agreementTabs = ['signatories', 'commitments', 'text', 'history'] as const;
export const loadAgreementTab = createLoader({
	tab: parseAsStringLiteral(agreementTabs).withDefault('signatories'),
});
