import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { InLocale } from '@/components/ui/words-in';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { partnershipToFields } from '@/lib/partnerships/partnership-fields';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { formOptions } from '../../form-options';
import { PartnershipForm } from '../../partnership-form';

export const generateMetadata = pageTitle('partnerships.edit');

export default async function EditPartnershipPage({
	params,
}: PageProps<'/[locale]/office/partnerships/[id]/edit'>) {
	const ctx = await requirePermission('partnerships.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('partnerships')]);
	const found = await findPartnership(ctx, id);
	if (!found) notFound();
	const { users, ...options } = await formOptions(ctx, locale, found.kindId);
	const responsible = [
		{ value: found.leadUserId, label: found.lead },
		{ value: found.deputyUserId, label: found.deputy },
	].flatMap(({ value, label }) =>
		value && label && !users.some((user) => user.value === value) ? [{ value, label }] : [],
	);
	return (
		<FormPage
			noun="partnerships"
			above={[{ at: id, label: <InLocale text={found.label} instead={found.slug} /> }]}
		>
			{found.publishedAt && <Alert title={t('editsPublic.title')}>{t('editsPublic.body')}</Alert>}
			<PartnershipForm
				values={{ id, version: found.version, ...partnershipToFields(found) }}
				users={[...users, ...responsible]}
				territories={found.parties.map(({ territoryId, label, home }) => ({
					id: territoryId,
					label: inLocale(label, locale),
					home,
				}))}
				parent={chosen(found.parentId, inLocale(found.parent, locale))}
				{...options}
			/>
		</FormPage>
	);
}
