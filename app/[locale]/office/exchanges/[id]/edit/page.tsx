import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { programmeToFields } from '@/lib/exchanges/programmes/programme-commands';
import { findProgramme } from '@/lib/exchanges/programmes/programme-queries';
import { inLocale } from '@/lib/localised-text';
import { ProgrammeForm } from '../../programme-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('exchanges'))('edit') };
}

export default async function EditProgrammePage({
	params,
}: PageProps<'/[locale]/office/exchanges/[id]/edit'>) {
	const ctx = await requirePermission('programmes.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('exchanges')]);
	const found = await findProgramme(ctx, id);
	if (!found) notFound();
	const list = `/${locale}/office/exchanges`;
	return (
		<>
			<PageHeader
				title={t('edit')}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: <InLocale text={found.name} />, href: `${list}/${id}` },
				]}
			/>
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
		</>
	);
}
