import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { loadNewAgreementParams } from '@/lib/agreements/agreement-params';
import { nobody, partiesOf } from '@/lib/agreements/agreement-parties';
import { signingSides } from '@/lib/agreements/agreement-side-queries';
import { requirePermission } from '@/lib/context';
import { partnershipChoices } from '@/lib/visits/visit-choices';
import { PartnershipNeeded } from '../../partnership-needed';
import { AgreementForm } from '../agreement-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('agreements'))('add') };
}

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
	const [{ partnership }, locale, t] = await Promise.all([
		loadNewAgreementParams(searchParams),
		getLocale(),
		getTranslations('agreements'),
	]);
	const [partnerships, sides] = await Promise.all([
		partnershipChoices(ctx, partnership, locale),
		signingSides(ctx, locale),
	]);
	const begun = partiesOf(
		sides,
		partnerships.map(({ id }) => id),
	);
	return (
		<>
			<PageHeader
				title={t('add')}
				breadcrumb={[{ label: t('title'), href: `/${locale}/office/agreements` }]}
			/>
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
		</>
	);
}
