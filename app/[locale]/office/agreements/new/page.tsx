import { getLocale } from 'next-intl/server';
import { loadNewAgreementParams } from '@/lib/agreements/agreement-params';
import { nobody, partiesOf } from '@/lib/agreements/agreement-parties';
import { signingSides } from '@/lib/agreements/agreement-side-queries';
import { requirePermission } from '@/lib/context';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import { FormPage } from '../../noun-page';
import { pageTitle } from '../../page-title';
import { PartnershipNeeded } from '../../partnership-needed';
import { AgreementForm } from '../agreement-form';

export const generateMetadata = pageTitle('agreements.add');

const nothing = {
	title: { de: '', en: '' },
	kind: 'joint_declaration',
	partnershipIds: [],
	signatories: [],
	signedOn: '',
	signedAt: '',
	visitId: '',
	ledger: '',
	inForceFrom: '',
	endsOn: '',
	tacitRenewalMonths: '',
	noticeMonths: '',
	predecessorId: '',
	text: { de: '', en: '' },
	fileReference: '',
	internalNotes: '',
} as const;

export default async function NewAgreementPage({
	searchParams,
}: PageProps<'/[locale]/office/agreements/new'>) {
	const ctx = await requirePermission('agreements.write');
	const [{ partnership }, locale] = await Promise.all([loadNewAgreementParams(searchParams), getLocale()]);
	const [partnerships, sides] = await Promise.all([
		partnershipChoices(ctx, partnership, locale),
		signingSides(ctx, locale),
	]);
	const begun = partiesOf(
		sides,
		partnerships.map(({ id }) => id),
	);
	return (
		<FormPage noun="agreements">
			<PartnershipNeeded ctx={ctx} />
			<AgreementForm
				values={{
					...nothing,
					partnershipIds: partnerships.map(({ id }) => id),
					signatories: begun.map(({ id }) => ({ ...nobody, party: id })),
				}}
				sides={sides}
				choices={{ partnerships, parties: begun, people: [], visit: null, predecessor: null }}
			/>
		</FormPage>
	);
}
