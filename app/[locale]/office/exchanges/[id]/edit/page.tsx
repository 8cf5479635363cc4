import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { programmeToFields } from '@/lib/exchanges/programmes/programme-commands';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { inLocale } from '@/lib/localised-text';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { ProgrammeForm } from '../../programme-form';

export const generateMetadata = pageTitle('exchanges.edit');

export default async function EditProgrammePage({
	params,
}: PageProps<'/[locale]/office/exchanges/[id]/edit'>) {
	const ctx = await requirePermission('programmes.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('exchanges')]);
	const found = await findProgramme(ctx, id);
	if (!found) notFound();
	return (
		<FormPage noun="programmes" above={[{ at: id, label: <InLocale text={found.name} /> }]}>
			{found.publishedAt && <Alert title={t('editsPublic.title')}>{t('editsPublic.body')}</Alert>}
			<ProgrammeForm
				values={{ id, version: found.version, ...programmeToFields(found) }}
				partnerships={found.partnerships.map((each) => ({
					id: each.id,
					label: inLocale(each.label, locale) || each.slug,
				}))}
				organisations={found.organisations.map(({ id: organisationId, name }) => ({
					id: organisationId,
					label: name,
				}))}
			/>
		</FormPage>
	);
}
