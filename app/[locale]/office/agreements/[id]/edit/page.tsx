import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { InLocale } from '@/components/ui/words-in';
import { agreementToFields, partyOf } from '@/lib/agreements/agreement-fields';
import { findAgreement } from '@/lib/agreements/agreement-queries';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { AgreementForm } from '../../agreement-form';

export const generateMetadata = pageTitle('agreements.edit');

export default async function EditAgreementPage({
	params,
}: PageProps<'/[locale]/office/agreements/[id]/edit'>) {
	const ctx = await requirePermission('agreements.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('agreements')]);
	const found = await findAgreement(ctx, id);
	if (!found) notFound();
	const before = found.predecessorId ? await findAgreement(ctx, found.predecessorId) : undefined;
	return (
		<FormPage noun="agreements" above={[{ at: id, label: <InLocale text={found.title} /> }]}>
			{found.publishedAt && <Alert title={t('editsPublic.title')}>{t('editsPublic.body')}</Alert>}
			<AgreementForm
				values={{ id, version: found.version, ...agreementToFields(found) }}
				choices={{
					partnerships: found.partnerships.map(({ id, label, slug }) => ({
						id,
						label: inLocale(label, locale) || slug,
					})),
					parties: found.signatories.map((each) => ({
						id: partyOf(each),
						label: inLocale(each.label, locale),
					})),
					people: found.signatories.flatMap(({ personId, personName }) =>
						personId ? [{ id: personId, label: personName ?? '' }] : [],
					),
					visit: chosen(found.visitId, found.visit),
					predecessor: before ? { id: before.id, label: inLocale(before.title, locale) } : null,
				}}
			/>
		</FormPage>
	);
}
